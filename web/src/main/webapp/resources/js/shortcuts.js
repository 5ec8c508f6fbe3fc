// Single keys for those who want them: off until switched on, never inside a field, never the only way.
const STORE = 'waymark.shortcuts'; // a preference of this browser; holds "on" and nothing else
const KEYS = [
  ['j', 'Next row of the list'], ['k', 'Previous row of the list'], ['o', 'Open the row'], ['x', 'Select the row'],
  ['n', 'Go to the first field, such as a new note'], ['/', 'Go to the filter'], ['g then a digit', 'Open that entry of the main menu'], ['?', 'Show this list'],
];

const isOn = () => { try { return localStorage.getItem(STORE) === 'on'; } catch { return false; } };
const turn = (on) => { try { if (on) localStorage.setItem(STORE, 'on'); else localStorage.removeItem(STORE); } catch { /* stays off */ } };

const makeDialog = () => {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'shortcuts-title');
  dialog.innerHTML = '<h2 id="shortcuts-title">Keyboard shortcuts</h2>'
    + '<p class="wm-check"><input type="checkbox" id="shortcuts-on"><label for="shortcuts-on">Use single keys as shortcuts. Leave this off if you use a screen reader.</label></p>'
    + '<dl class="wm-facts"></dl><form method="dialog"><button class="wm-button wm-button-plain">Close</button></form>';
  KEYS.forEach(([key, does]) => {
    const row = document.createElement('div');
    const term = row.appendChild(document.createElement('dt'));
    term.appendChild(document.createElement('kbd')).textContent = key;
    row.appendChild(document.createElement('dd')).textContent = does;
    dialog.querySelector('dl').append(row);
  });
  const box = dialog.querySelector('input');
  box.checked = isOn();
  box.addEventListener('change', () => turn(box.checked));
  document.body.append(dialog);
  return dialog;
};

export const offerShortcuts = () => {
  const button = document.querySelector('[data-shortcuts]');
  if (!button) return;
  button.hidden = false;
  let dialog = null;
  const help = () => { dialog = dialog || makeDialog(); dialog.showModal(); };
  button.addEventListener('click', help);

  const rows = () => [...document.querySelectorAll('main .wm-table tbody tr')];
  let here = -1;
  let going = false;
  const move = (by) => {
    const all = rows();
    if (!all.length) return;
    all[here]?.classList.remove('wm-row-here');
    here = Math.max(0, Math.min(all.length - 1, here + by));
    all[here].classList.add('wm-row-here');
    all[here].querySelector('a, input, button')?.focus();
  };
  const actions = {
    j: () => move(1), k: () => move(-1),
    o: () => rows()[here]?.querySelector('a')?.click(),
    x: () => rows()[here]?.querySelector('input[type=checkbox]')?.click(),
    n: () => document.querySelector('main form textarea, main form input:not([type=hidden]), main form select')?.focus(),
    '/': () => document.querySelector('.wm-filter input, .wm-filter select')?.focus(),
    g: () => { going = true; setTimeout(() => { going = false; }, 1500); },
    '?': help,
  };
  addEventListener('keydown', (event) => {
    if (!isOn() || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable], dialog')) return;
    if (going && /^[1-9]$/.test(event.key)) {
      document.querySelectorAll('.wm-nav a')[Number(event.key) - 1]?.click();
    } else if (actions[event.key]) {
      event.preventDefault();
      actions[event.key]();
    }
  });
};
