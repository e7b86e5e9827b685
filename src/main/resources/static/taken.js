// One checkbox for all tasks of the page; without JavaScript each has its own and nothing is missing.
(() => {
  const alle = document.querySelector('[data-alle-taken]');
  const vakjes = () => [...document.querySelectorAll('input[name="taak"][type="checkbox"]')];
  if (!alle || vakjes().length < 2) {
    return;
  }
  const vak = alle.querySelector('input');
  const teller = document.querySelector('[data-aantal]');
  const werkBij = () => {
    const aan = vakjes().filter((vakje) => vakje.checked).length;
    vak.checked = aan === vakjes().length;
    vak.indeterminate = aan > 0 && !vak.checked;
    teller.textContent = aan === 0 ? '' : aan;
  };
  vak.addEventListener('change', () => {
    vakjes().forEach((vakje) => { vakje.checked = vak.checked; });
    werkBij();
  });
  document.addEventListener('change', ({ target }) => target.name === 'taak' && werkBij());
  alle.hidden = false;
  werkBij();
})();
