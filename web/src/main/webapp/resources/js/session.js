// Five minutes before the session ends by itself, says so and lets it be extended by one key.
const BEFORE = 300; // seconds
const ALOUD = 60; // seconds between two announcements

export const warnBeforeTimeout = () => {
  const data = document.querySelector('[data-session]');
  const life = Number(data?.dataset.session);
  if (!(life > BEFORE)) return;
  let ends = Date.now() + life * 1000;
  let dialog = null;

  // Every request that succeeds extends the session on the server as well: drafts are saved by fetch.
  new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => entry.initiatorType === 'fetch' && entry.responseStatus > 0 && entry.responseStatus < 400)) ends = Date.now() + life * 1000;
  }).observe({ type: 'resource' });

  const make = () => {
    dialog = document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', 'session-title');
    dialog.innerHTML = '<h2 id="session-title">You will soon be signed out</h2><p role="status"></p>'
      + '<p>What you have typed in a form with a “Saved” line is kept.</p><div class="wm-actions"><button type="button" class="wm-button">Stay signed in</button></div>';
    dialog.querySelector('button').addEventListener('click', async () => {
      const { lock } = document.querySelector('[data-lock]').dataset; // asked without a deed: somebody is there
      const answer = await fetch(lock, { method: 'POST', credentials: 'same-origin', headers: { 'X-Waymark': '1' } }).catch(() => null);
      if (answer && answer.ok) { ends = Date.now() + life * 1000; dialog.close(); } else dialog.querySelector('p').textContent = 'You have been signed out. Sign in again in another tab.';
    });
    document.body.append(dialog);
  };

  setInterval(() => {
    const left = Math.round((ends - Date.now()) / 1000);
    if (left > BEFORE) { if (dialog?.open) dialog.close(); return; }
    if (!dialog) make();
    const words = left > ALOUD ? `In about ${Math.ceil(left / 60)} minutes, because nothing has been saved or opened for a while.`
      : left > 0 ? 'In less than a minute.' : 'You have been signed out. Sign in again in another tab: this page stays as it is.';
    const line = dialog.querySelector('p');
    if (line.textContent !== words) line.textContent = words;
    const covered = document.documentElement.classList.contains('wm-covered'); // its cover says what there is to do
    if (!dialog.open && left > 0 && !covered) dialog.showModal();
  }, 5000);
};
