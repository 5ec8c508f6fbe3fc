// Covers the page when nobody has used it for a while: nothing of anybody can be seen, what was typed stays where it is, and the
// password is asked for. The server does the same by itself; this is for the eyes of whoever passes the desk.
const TICK = 5000; // milliseconds between two looks at the clock, which goes on while a laptop sleeps
const TELL = 60000; // milliseconds after which the server is told again that somebody is there
const DRAFTS = 1500; // milliseconds that drafts are given to reach the server before it asks for the password
const USES = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input'];

const HEADERS = { 'X-Waymark': '1', 'Content-Type': 'application/x-www-form-urlencoded' };
const WORDS = {
  401: 'You have been signed out. Sign in again in another tab, come back and unlock: this page stays as it is.',
  403: 'This is not your password. After several wrong tries you have to wait a little.',
  409: 'Somebody else has signed in on this browser. Close this page.',
  429: 'Too many tries. Wait a few minutes.',
};

const inside = `<form><h2 id="cover-title">Locked</h2><p>Nobody has used this page for a while. What you typed is still here.</p>
<div class="wm-field"><label for="cover-password">Your password</label><p id="cover-error" class="wm-error" role="alert" hidden></p>
<input id="cover-password" class="wm-input" type="password" autocomplete="current-password" maxlength="200" aria-describedby="cover-error" required></div>
<div class="wm-actions"><button type="submit" class="wm-button">Unlock</button></div></form>
<p data-elsewhere hidden>Or <a target="_blank" rel="noopener"></a> in another window: this page then opens by itself.</p>
<form method="post" data-out><p>Somebody else? <button type="submit" class="wm-link">Sign out</button></p></form>`;

export const coverWhenIdle = () => {
  const data = document.querySelector('[data-idle]')?.dataset;
  const idle = Number(data?.idle) * 1000;
  if (!(idle > 0)) return;
  const tabs = new BroadcastChannel('waymark');
  let used = Date.now();
  let told = Date.now();
  let title = null;
  let dialog = null;

  // Where somebody signed in at the provider there is no password to ask for: it is asked again, or the code of the app is.
  const askElsewhere = () => {
    if (!data.provider) return;
    dialog.querySelector('label').textContent = 'The code that your app shows';
    dialog.querySelector('input').autocomplete = 'one-time-code';
    const line = dialog.querySelector('[data-elsewhere]');
    const link = line.querySelector('a');
    link.href = data.prove;
    link.textContent = `go on with ${data.provider}`;
    line.hidden = false;
  };

  const post = (fields) => fetch(data.lock, { method: 'POST', credentials: 'same-origin', headers: HEADERS, body: new URLSearchParams(fields) });

  const uncover = () => {
    used = Date.now();
    if (!dialog?.open) return;
    document.title = title;
    document.documentElement.classList.remove('wm-covered');
    dialog.close();
  };

  const unlock = async (event) => {
    event.preventDefault();
    const field = dialog.querySelector('input');
    const error = dialog.querySelector('.wm-error');
    const answer = await post({ deed: 'unlock', who: data.who, password: field.value }).catch(() => ({ status: 0 }));
    field.value = '';
    if (answer.status === 204) {
      error.hidden = true;
      tabs.postMessage({ kind: 'uncovered', who: data.who });
      uncover();
      return;
    }
    error.textContent = (answer.status === 403 && data.provider ? 'This code does not work. After several wrong tries you have to wait a little.' : WORDS[answer.status]) || 'There is no answer. Try again in a moment.';
    error.hidden = false;
    field.focus();
  };

  const cover = (here) => {
    if (dialog?.open) return;
    if (!dialog) {
      dialog = document.createElement('dialog');
      dialog.className = 'wm-cover';
      dialog.setAttribute('aria-labelledby', 'cover-title');
      dialog.innerHTML = inside;
      dialog.querySelector('[data-out]').action = data.signout;
      askElsewhere();
      dialog.querySelector('form').addEventListener('submit', unlock);
      dialog.addEventListener('cancel', (event) => event.preventDefault());
      dialog.addEventListener('keydown', (event) => { if (event.key === 'Escape') event.preventDefault(); });
      document.body.append(dialog);
    }
    title = document.title;
    document.title = 'Locked – Waymark';
    document.documentElement.classList.add('wm-covered');
    dialog.showModal(); // the form loses the focus, and keeps its draft
    if (!here) return;
    tabs.postMessage({ kind: 'covered', who: data.who });
    setTimeout(() => { if (dialog.open) post({ deed: 'lock' }).catch(() => {}); }, DRAFTS);
  };

  const look = () => {
    if (dialog?.open) return;
    const now = Date.now();
    if (now - used >= idle) cover(true);
    else if (used > told && now - told >= Math.min(TELL, idle / 4)) {
      told = now;
      tabs.postMessage({ kind: 'used', who: data.who });
      post({}).then((answer) => { if (answer.status === 204) told = Date.now(); }).catch(() => {});
    }
  };

  const use = () => { if (!dialog?.open) { look(); if (!dialog?.open) used = Date.now(); } };
  USES.forEach((name) => addEventListener(name, use, { passive: true, capture: true }));
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
  tabs.addEventListener('message', (event) => {
    if (event.data.who !== data.who) return;
    if (event.data.kind === 'used') used = Date.now();
    if (event.data.kind === 'covered') cover(false);
    if (event.data.kind === 'uncovered') uncover();
  });
  if (document.querySelector('[data-uncovered]')) tabs.postMessage({ kind: 'uncovered', who: data.who });
  setInterval(look, TICK);
};
