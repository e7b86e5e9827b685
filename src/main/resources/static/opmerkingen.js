// What was on the screen for a moment counts as read; without a script the button says so.
(() => {
  const vorm = document.querySelector('form[data-gelezen]');
  if (!vorm || !('IntersectionObserver' in window)) {
    return;
  }
  const kijker = new IntersectionObserver((gezien) => {
    if (!gezien.some((een) => een.isIntersecting)) {
      return;
    }
    kijker.disconnect();
    fetch(vorm.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(vorm)),
      credentials: 'same-origin',
      redirect: 'manual',
    }).catch((fout) => console.error(fout));
  });
  kijker.observe(vorm);
})();
