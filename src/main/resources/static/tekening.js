// Draws the model of a procedure in every .tekening of the page. The list of steps on the page says the same in words.
(() => {
  const LEESBAAR = 0.8;
  const ids = (lijst) => (lijst || '').split(',').filter(Boolean);

  async function teken(tekening) {
    const deel = (naam) => tekening.querySelector(`[data-${naam}]`);
    const antwoord = await fetch(tekening.dataset.bpmn, { credentials: 'same-origin' });
    if (!antwoord.ok) {
      throw new Error(`the model answers ${antwoord.status}`);
    }
    deel('vlak').hidden = false;
    // The wheel scrolls the page; the buttons do the zooming.
    const kijker = new BpmnJS({ container: deel('vlak'), zoomScroll: { enabled: false } });
    await kijker.importXML(await antwoord.text());

    const vlak = kijker.get('canvas');
    const elementen = kijker.get('elementRegistry');
    const markeer = (lijst, klasse) =>
      ids(lijst).filter((id) => elementen.get(id)).forEach((id) => vlak.addMarker(id, klasse));
    markeer(tekening.dataset.doorlopen, 'tekening-doorlopen');
    markeer(tekening.dataset.actief, 'tekening-actief');

    const svg = deel('vlak').querySelector('svg');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', 'Tekening van de procedure; de stappenlijst zegt hetzelfde in woorden.');

    const zoom = {
      in: () => vlak.zoom(Math.min(vlak.zoom() * 1.25, 4)),
      uit: () => vlak.zoom(Math.max(vlak.zoom() / 1.25, 0.1)),
      passend: () => vlak.zoom('fit-viewport', 'auto'),
    };
    // A drawing that is too wide to read as a whole opens where the procedure is now.
    const open = () => {
      zoom.passend();
      const hier = elementen.get(ids(tekening.dataset.actief)[0]);
      if (hier && vlak.zoom() < LEESBAAR) {
        const { inner, outer } = vlak.viewbox();
        const [width, height] = [outer.width / LEESBAAR, outer.height / LEESBAAR];
        const x = hier.x + hier.width / 2 - width / 2;
        const y = inner.y + inner.height / 2 - height / 2;
        vlak.viewbox({ x, y, width, height });
      }
    };
    deel('knoppen').addEventListener('click', ({ target }) => {
      const knop = target.closest('button');
      if (knop?.dataset.zoom) {
        zoom[knop.dataset.zoom]();
      } else if (knop?.dataset.schuif) {
        const [dx, dy] = knop.dataset.schuif.split(',').map(Number);
        vlak.scroll({ dx, dy });
      }
    });
    // A telephone that is turned; not the bar of the browser that comes and goes.
    let breedte = window.innerWidth;
    window.addEventListener('resize', () => {
      vlak.resized();
      if (window.innerWidth !== breedte) {
        breedte = window.innerWidth;
        open();
      }
    });
    open();
    deel('knoppen').hidden = deel('legenda').hidden = false;
    deel('melding').remove();
  }

  document.querySelectorAll('.tekening').forEach((tekening) =>
    teken(tekening).catch((fout) => {
      tekening.querySelector('[data-vlak]').hidden = true;
      tekening.querySelector('[data-melding]').textContent =
        'De tekening kon niet worden geladen; de stappenlijst op deze pagina zegt hetzelfde.';
      console.error(fout);
    }),
  );
})();
