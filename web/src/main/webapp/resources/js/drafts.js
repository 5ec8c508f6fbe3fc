// Drafts: a form with data-draft="key" is kept on the server while it is typed, and offered again.
// What is typed never goes into the browser's own storage: the desk may be shared.
const IDLE = 2000; // milliseconds without a key before saving
const LONGEST = 5000; // milliseconds of typing after which it is saved all the same
const AGAIN = 10000;
const BEACON = 60000; // bytes that a closing page may still send

// data-undrafted: a reason is given for one deed and must not come back for the next.
const isOurs = (field) => field.name && !('undrafted' in field.dataset) && !['hidden', 'submit', 'button', 'password', 'file'].includes(field.type);
const isChoice = (field) => field.type === 'radio' || field.type === 'checkbox';

const read = (form) => {
  const values = {};
  [...form.elements].filter(isOurs).forEach((field) => {
    if (isChoice(field)) {
      if (field.checked) values[field.name] = (values[field.name] || []).concat(field.value);
    } else if (field.value) values[field.name] = field.value;
  });
  return values;
};

const write = (form, values) => [...form.elements].filter(isOurs).forEach((field) => {
  const value = values[field.name];
  if (value === undefined) return;
  if (isChoice(field)) field.checked = value.includes(field.value);
  else field.value = value;
  const hidden = field.closest('details');
  if (hidden && value.length) hidden.open = true;
});

const time = (instant) => new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayAndTime = (instant) => new Date(instant).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

// Whoever the page was shown to: at a shared desk somebody else may have signed in since.
const shownTo = () => {
  const who = document.querySelector('[data-who]')?.dataset.who;
  return who ? { 'X-Waymark-Who': encodeURIComponent(who) } : {};
};

const keepDraft = (form) => {
  const address = `/api/drafts/${encodeURIComponent(form.dataset.draft)}`;
  const line = form.querySelector('[data-saved]');
  const untouched = read(form);
  let kept = JSON.stringify(untouched);
  let timer = null;
  let since = null;
  let left = false;

  const say = (text, failed) => {
    if (!line || line.textContent === text) return;
    line.textContent = text;
    line.dataset.state = failed ? 'failed' : 'kept';
  };

  const sayHow = (text, link) => {
    say(text, true);
    if (!line || !link || line.querySelector('a')) return;
    const anchor = document.createElement('a');
    Object.assign(anchor, { href: link, target: '_blank', rel: 'noopener', textContent: 'Sign in in a new tab' });
    line.append(' ', anchor, '.');
  };

  const later = (wait) => { clearTimeout(timer); timer = setTimeout(keep, wait); };

  const keep = async () => {
    clearTimeout(timer);
    if (left) return;
    since = null;
    const values = read(form);
    const now = JSON.stringify(values);
    if (now === kept) return;
    try {
      const answer = await fetch(address, {
        method: 'PUT', credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'X-Waymark': '1', ...shownTo() },
        body: JSON.stringify({ content: values }), keepalive: now.length < BEACON,
      });
      if (answer.status === 401) {
        sayHow('You have been signed out. What you typed stays here and is saved once you have signed in.', '/signin');
        later(AGAIN);
        return;
      }
      if (answer.status === 409) {
        left = true;
        say('Somebody else has signed in on this browser. What you typed is not saved. Sign in again, and copy it from here.', true);
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      kept = now;
      say(`Saved ${time((await answer.json()).savedAt)}`);
    } catch {
      say('Not saved yet. We keep trying; do not close this page.', true);
      later(AGAIN);
    }
  };

  const restore = async () => {
    if (document.querySelector('.wm-error-summary')) return;
    const answer = await fetch(address, { credentials: 'same-origin', headers: shownTo() });
    if (answer.status !== 200) return;
    const draft = await answer.json();
    if (JSON.stringify(read(form)) !== JSON.stringify(untouched)) return;
    write(form, draft.content);
    kept = JSON.stringify(read(form));
    form.dispatchEvent(new Event('restored', { bubbles: true }));
    say(`Your draft of ${dayAndTime(draft.savedAt)} is back.`);
    if (!line) return;
    const discard = document.createElement('button');
    Object.assign(discard, { type: 'button', className: 'wm-link', textContent: 'Start again without it' });
    discard.addEventListener('click', async () => {
      await fetch(address, { method: 'DELETE', credentials: 'same-origin', headers: { 'X-Waymark': '1', ...shownTo() } });
      left = true;
      location.reload();
    });
    line.append(' ', discard);
  };

  form.addEventListener('input', () => {
    since = since ?? Date.now();
    later(Math.max(0, Math.min(IDLE, since + LONGEST - Date.now())));
  });
  form.addEventListener('change', () => later(IDLE / 4));
  form.addEventListener('focusout', (event) => { if (!form.contains(event.relatedTarget)) keep(); });
  form.addEventListener('submit', () => { left = true; clearTimeout(timer); });
  addEventListener('pagehide', keep);
  addEventListener('pageshow', (event) => { if (event.persisted) left = false; });
  restore().catch(() => {});
};

export const keepDrafts = (root) => root.querySelectorAll('form[data-draft]:not([data-ready])').forEach((form) => {
  form.dataset.ready = '';
  keepDraft(form);
});
