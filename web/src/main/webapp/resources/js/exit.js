// Exit this page: the button, or Shift three times within five seconds. The page goes blank at once,
// the address that ends the session sends on to a neutral site, and this page's history entry is replaced.
const PRESSES = 3;
const WITHIN = 5000;

export const leaveQuickly = () => {
  const way = document.querySelector('[data-exit]');
  if (!way) return;
  const status = document.querySelector('[data-exit-status]');
  document.querySelectorAll('[data-exit-keys]').forEach((line) => { line.hidden = false; });

  const leave = () => {
    document.body.classList.add('wm-gone');
    document.title = 'Weather';
    document.querySelectorAll('form').forEach((form) => form.reset());
    location.replace(way.href);
  };

  let presses = [];
  addEventListener('keydown', (event) => { if (event.key !== 'Shift') presses = []; });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') return;
    presses = presses.filter((at) => event.timeStamp - at < WITHIN).concat(event.timeStamp);
    if (presses.length >= PRESSES) leave();
    else if (status) status.textContent = presses.length === 1 ? 'Press Shift twice more to exit.' : 'Press Shift once more to exit.';
  });
  document.querySelectorAll('[data-exit]').forEach((link) => link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  }));
  // Coming back by the browser's own button must not show what was left.
  addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
};
