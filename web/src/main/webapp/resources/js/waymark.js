(() => {
// Small behaviours; every page works without them.

// After a save or a failed check the reader lands on what it says.
const told = document.querySelector('[data-focus]');
if (told) told.focus();

// Links of the error summary put the cursor into the field.
document.querySelectorAll('.wm-error-summary a[href^="#"]').forEach((link) =>
  link.addEventListener('click', (event) => {
    const field = document.getElementById(link.getAttribute('href').slice(1));
    if (!field) return;
    event.preventDefault();
    const target = field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea') || field;
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }));

// Drafts: a form with data-draft="key" is kept on the server while it is typed, and offered again.
document.querySelectorAll('form[data-draft]').forEach((form) => {
  const key = form.dataset.draft;
  const line = form.querySelector('[data-saved]');
  const fields = () => [...form.elements].filter((field) =>
    field.name && !['hidden', 'submit', 'password', 'file'].includes(field.type));
  const content = () => {
    const values = {};
    fields().forEach((field) => {
      if (field.type === 'radio' || field.type === 'checkbox') {
        if (field.checked) values[field.name] = (values[field.name] || []).concat(field.value);
      } else if (field.value) values[field.name] = field.value;
    });
    return values;
  };
  const say = (text) => { if (line) line.textContent = text; };
  let kept = JSON.stringify(content());
  let timer = null;

  const keep = async () => {
    clearTimeout(timer);
    const values = content();
    const now = JSON.stringify(values);
    if (now === kept) return;
    try {
      const answer = await fetch(`/api/drafts/${encodeURIComponent(key)}`, {
        method: 'PUT', credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'X-Waymark': '1' },
        body: JSON.stringify({ content: values }), keepalive: now.length < 60000,
      });
      if (answer.status === 401) {
        say('You have been signed out. Sign in again in another tab: what you typed stays here and is kept after that.');
        timer = setTimeout(keep, 10000);
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      kept = now;
      const at = new Date((await answer.json()).savedAt);
      say(`Draft saved ${at.toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit' })}`);
    } catch {
      say('Not saved yet. We keep trying; do not close this page.');
      timer = setTimeout(keep, 5000);
    }
  };

  const restore = async () => {
    if (form.querySelector('[aria-invalid="true"]') || document.querySelector('.wm-error-summary')) return;
    const answer = await fetch(`/api/drafts/${encodeURIComponent(key)}`, { credentials: 'same-origin' });
    if (answer.status !== 200) return;
    const draft = await answer.json();
    fields().forEach((field) => {
      const value = draft.content[field.name];
      if (value === undefined) return;
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = value.includes(field.value);
      else field.value = value;
    });
    kept = JSON.stringify(content());
    const at = new Date(draft.savedAt);
    say(`Your draft of ${at.toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' })} is back.`);
  };

  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(keep, 2000); });
  form.addEventListener('focusout', keep);
  addEventListener('pagehide', keep);
  restore().catch(() => {});
});

// Exit this page: three presses of Shift within five seconds leave as the button does.
const exit = document.querySelector('.wm-exit');
if (exit) {
  let presses = [];
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') { presses = []; return; }
    presses = presses.filter((at) => event.timeStamp - at < 5000).concat(event.timeStamp);
    if (presses.length >= 3) { document.body.hidden = true; location.replace(exit.href); }
  });
  exit.addEventListener('click', (event) => { event.preventDefault(); document.body.hidden = true; location.replace(exit.href); });
}

// Select all of this page.
document.querySelectorAll('input[data-all]').forEach((all) =>
  all.addEventListener('change', () =>
    all.closest('table').querySelectorAll('tbody input[type=checkbox]').forEach((box) => { box.checked = all.checked; })));
})();
