// What axe-core cannot see (quality rules 4.7). Every function answers with what is wrong, in words; nothing when all is well.
() => {
  const zichtbaar = el => el.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && el.getClientRects().length > 0;
  // For who listens, or until it has the focus.
  const verborgen = el => el.closest('.rg-alleen-voorlezen, .utrecht-skip-link') !== null
    || getComputedStyle(el).clipPath !== 'none';
  const noem = el => el.tagName.toLowerCase() + (el.id ? '#' + el.id : '')
    + ' "' + (el.getAttribute('aria-label') || el.innerText || el.value || el.name || '').trim().slice(0, 40) + '"';
  const BEDIENBAAR = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const bediening = () => [...document.querySelectorAll(BEDIENBAAR)].filter(el => zichtbaar(el) && !el.disabled);
  // A link in a sentence is as high as its line (the exception of WCAG 2.5.8).
  const inZin = el => el.tagName === 'A' && getComputedStyle(el).display === 'inline'
    && [...el.parentElement.childNodes].some(n => n !== el && n.textContent.trim().length > 1);

  // Whatever the browser's reader does with the size of letters, a style sheet that is made by script is not refused
  // by the Content-Security-Policy.
  const stijl = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, stijl];

  window.schermtoets = {
    stijl: css => stijl.replaceSync(css),

    breedte: () => document.documentElement.scrollWidth > innerWidth
      ? ['wider than the screen: ' + document.documentElement.scrollWidth + ' > ' + innerWidth + ' by '
        + [...document.querySelectorAll('body *')].filter(el => zichtbaar(el) && !verborgen(el)
          && el.getBoundingClientRect().right > innerWidth + 1 && !el.closest('.rg-tabel')).map(noem).slice(0, 4)]
      : [],

    // A label, an error or a region names its part by its id, which so may stand on the page only once.
    namen: () => [...document.querySelectorAll('[id]')]
      .filter(el => document.getElementById(el.id) !== el).map(el => 'not the only one with this id: ' + noem(el)),

    geknipt: () => [...document.querySelectorAll('body *')]
      .filter(el => {
        const stand = getComputedStyle(el);
        const dicht = waarde => waarde === 'hidden' || waarde === 'clip';
        return (dicht(stand.overflowX) && el.scrollWidth > el.clientWidth + 1)
          || (dicht(stand.overflowY) && el.scrollHeight > el.clientHeight + 1)
          || (el.tagName === 'BUTTON' && el.scrollWidth > el.clientWidth + 1);
      })
      .filter(el => zichtbaar(el) && !verborgen(el) && el.innerText && el.innerText.trim())
      .map(el => 'text is cut off: ' + noem(el)),

    doelen: kleinste => bediening()
      .filter(el => !verborgen(el) && !inZin(el))
      .filter(el => {
        const vak = el.getBoundingClientRect();
        return vak.width < kleinste - 0.5 || vak.height < kleinste - 0.5;
      })
      // A choice is as large as its label, which may be clicked too.
      .filter(el => !(el.type === 'radio' || el.type === 'checkbox') || kleinste < 44 || !el.labels.length
        || el.labels[0].getBoundingClientRect().height < kleinste - 0.5)
      .map(el => 'smaller than ' + kleinste + ': ' + noem(el) + ' ' + Math.round(el.getBoundingClientRect().width)
        + 'x' + Math.round(el.getBoundingClientRect().height)),

    papier: () => [
      ...[...document.querySelectorAll('.rg-kop, .rg-nav, .rg-voet, main .utrecht-button')].filter(zichtbaar)
        .map(el => 'on paper: ' + noem(el)),
      ...[...document.querySelectorAll('.rg-status')].filter(zichtbaar)
        .filter(el => getComputedStyle(el).color !== 'rgb(0, 0, 0)' || !/, 0\)$/.test(getComputedStyle(el).backgroundColor))
        .map(el => 'not readable without its colour on paper: ' + noem(el)),
      ...(document.querySelector('main h1') && zichtbaar(document.querySelector('main h1')) ? [] : ['no heading on paper'])],

    slepen: () => [...document.querySelectorAll('[draggable=true], [ondragstart]')].map(el => 'drag: ' + noem(el)),

    hulp: () => {
      const links = [...document.querySelectorAll('a[href="/hulp"]')];
      return links.length > 0 && links[0].matches('body > header > .rg-kop__balk > .rg-merk + a')
        ? [] : ['the link to help does not stand behind the name'];
    },

    wachtwoorden: () => [...document.querySelectorAll('input[type=password]')]
      .filter(el => !/^(current|new)-password$/.test(el.autocomplete)).map(el => 'no password manager: ' + noem(el)),

    meldingen: () => [
      ...[...document.querySelectorAll('.rg-melding')].filter(el => el.getAttribute('role') !== 'status')
        .map(() => 'a message that is not read aloud'),
      ...[...document.querySelectorAll('.utrecht-alert--error')].filter(el => el.getAttribute('role') !== 'alert')
        .map(() => 'a fault that is not read aloud'),
      ...(document.querySelector('.utrecht-alert--error[role=alert]') && !document.title.startsWith('Fout: ')
        ? ['a page with a fault, without that word in its title'] : [])],

    // The places of a keyboard, in the order of the page; of a group of choices only one.
    toetsplaatsen: () => {
      const groepen = new Set();
      return bediening().filter(el => {
        if (el.tabIndex < 0) return false;
        if (el.type !== 'radio') return true;
        const groep = [...document.querySelectorAll('input[type=radio]')].filter(r => r.name === el.name && r.form === el.form);
        const hier = groep.find(r => r.checked) || groep[0];
        return el === hier && !groepen.has(el.name) && groepen.add(el.name);
      });
    },

    begin: () => {
      const loop = window.toetsloop = { plaatsen: window.schermtoets.toetsplaatsen(), nr: 0, fout: [] };
      document.activeElement?.blur();
      getSelection().removeAllRanges();
      scrollTo(0, 0);
      document.addEventListener('focusin', gebeurtenis => {
        const nu = gebeurtenis.target;
        // Once around and at the beginning again.
        if (loop.nr >= loop.plaatsen.length) return;
        const hoort = loop.plaatsen[loop.nr++];
        if (nu !== hoort) {
          loop.nr = Math.max(loop.nr, loop.plaatsen.indexOf(nu) + 1);
          loop.fout.push('tab came at ' + noem(nu) + ' and not at ' + noem(hoort));
          return;
        }
        const stand = getComputedStyle(nu);
        if ((stand.outlineStyle === 'none' || parseFloat(stand.outlineWidth) < 1) && stand.boxShadow === 'none') {
          loop.fout.push('no visible focus: ' + noem(nu));
        }
        // Where the browser puts it in view, which it does itself a moment later.
        nu.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const vak = nu.getClientRects()[0];
        const x = Math.min(Math.max(vak.x + vak.width / 2, 1), innerWidth - 1);
        const y = Math.min(Math.max(vak.y + Math.min(vak.height, 40) / 2, 1), innerHeight - 1);
        const boven = document.elementFromPoint(x, y);
        if (!boven || !(nu.contains(boven) || boven.contains(nu))) {
          loop.fout.push('focus lies behind something: ' + noem(nu) + ' behind ' + (boven ? noem(boven) : 'nothing'));
        }
      });
      return loop.plaatsen.length;
    },

    loop: () => window.toetsloop.fout.concat(window.toetsloop.nr < window.toetsloop.plaatsen.length
      ? ['Tab does not come at the end of the page, but to ' + window.toetsloop.nr + ' of ' + window.toetsloop.plaatsen.length]
      : []),

    // Parts that one must see to know what they are or where one is: three to one against what lies around (1.4.11).
    contrast: () => {
      const doek = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const licht = kleur => {
        doek.clearRect(0, 0, 1, 1);
        doek.fillStyle = '#fff';
        doek.fillRect(0, 0, 1, 1);
        doek.fillStyle = kleur;
        doek.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...doek.getImageData(0, 0, 1, 1).data].slice(0, 3).map(v => v / 255)
          .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const verhouding = (een, ander) => {
        const [hoog, laag] = [licht(een), licht(ander)].sort((a, b) => b - a);
        return (hoog + 0.05) / (laag + 0.05);
      };
      const grond = el => {
        for (let om = el; om; om = om.parentElement) {
          const kleur = getComputedStyle(om).backgroundColor;
          if (!/(, 0\)|\/ 0\)|transparent)$/.test(kleur)) return kleur;
        }
        return '#fff';
      };
      const delen = [];
      document.querySelectorAll('input:not([type=hidden]), textarea, select').forEach(el => delen.push(
        [el, 'border', getComputedStyle(el).borderBottomColor, grond(el.parentElement)]));
      document.querySelectorAll('.utrecht-button--secondary-action').forEach(el => delen.push(
        [el, 'border', getComputedStyle(el).borderBottomColor, grond(el.parentElement)]));
      document.querySelectorAll('.utrecht-button--primary-action').forEach(el => delen.push(
        [el, 'face', getComputedStyle(el).backgroundColor, grond(el.parentElement)]));
      document.querySelectorAll('.rg-stap').forEach(el => delen.push(
        [el, 'mark', getComputedStyle(el, '::before').borderTopColor, grond(el)]));
      document.querySelectorAll('.rg-nav__link[aria-current]').forEach(el => delen.push(
        [el, 'line', getComputedStyle(el).borderBottomColor, grond(el)]));
      document.querySelectorAll('.rg-status svg').forEach(el => delen.push(
        [el.parentElement, 'icon', getComputedStyle(el).stroke, grond(el.parentElement)]));
      bediening().forEach(el => {
        el.focus({ focusVisible: true });
        delen.push([el, 'focus', getComputedStyle(el).outlineColor, grond(el.parentElement)]);
      });
      return delen.map(([el, deel, kleur, om]) => [el, deel, kleur, om, verhouding(kleur, om)])
        .filter(([, , , , v]) => v < 3)
        .map(([el, deel, kleur, om, v]) => deel + ' of ' + noem(el) + ': ' + kleur + ' on ' + om + ' is ' + v.toFixed(2));
    },

    // Words of a program, in what a user reads. Text that people typed is theirs, and code is what a program must read.
    woorden: lijst => {
      const tekst = document.body.cloneNode(true);
      tekst.querySelectorAll('script, style, code, .rg-tekst, .rg-ingevuld, textarea').forEach(el => el.remove());
      const woorden = (tekst.textContent + ' ' + document.title + ' '
        + [...tekst.querySelectorAll('[aria-label], [title], [placeholder], [alt]')]
          .map(el => ['aria-label', 'title', 'placeholder', 'alt'].map(a => el.getAttribute(a) || '').join(' ')).join(' '));
      return lijst.filter(woord => new RegExp('(^|[^\\p{L}\\p{N}_])' + woord + '(?![\\p{L}\\p{N}_])', 'iu').test(woorden))
        .map(woord => 'a word of a program: ' + woord);
    },
  };
}
