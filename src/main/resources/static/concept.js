// Saves the draft of a task: when a field is left, and every ten seconds. The button 'Bewaar concept' does the same.
(() => {
  const ELKE = 10_000;
  const vorm = document.querySelector('form[data-concept]');
  if (!vorm) {
    return;
  }
  const stand = vorm.querySelector('[data-concept-stand]');
  const versie = vorm.elements.conceptversie;
  let bezig = false;
  let gestopt = false;

  // Files go with the button only: sending one every ten seconds would fill the dossier.
  const gegevens = () => {
    const velden = new URLSearchParams();
    for (const [naam, waarde] of new FormData(vorm)) {
      if (typeof waarde === 'string') {
        velden.append(naam, waarde);
      }
    }
    return velden;
  };
  const inhoud = (velden) => {
    const alleen = new URLSearchParams(velden);
    alleen.delete('conceptversie');
    return alleen.toString();
  };
  let laatst = inhoud(gegevens());

  async function bewaar() {
    const velden = gegevens();
    if (bezig || gestopt || inhoud(velden) === laatst) {
      return;
    }
    bezig = true;
    try {
      const antwoord = await fetch(vorm.dataset.concept, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: velden,
        credentials: 'same-origin',
        redirect: 'error',
      });
      const uitkomst = await antwoord.json();
      gestopt = antwoord.status === 409;
      if (antwoord.ok) {
        versie.value = uitkomst.versie;
        laatst = inhoud(velden);
      }
      stand.textContent = uitkomst.tekst;
    } catch {
      stand.textContent = 'Opslaan lukt nu niet. Uw tekst staat nog op deze pagina.';
    } finally {
      bezig = false;
    }
  }

  // Whoever goes on to a button sends the form itself; two at once would look like two people.
  vorm.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget?.type !== 'submit') {
      bewaar();
    }
  });
  vorm.addEventListener('submit', () => {
    gestopt = true;
  });
  setInterval(bewaar, ELKE);
})();
