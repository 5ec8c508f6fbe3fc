// A table whose head has a checkbox with data-all: it ticks the rows of this page, and says how many.
export const selectRows = (root) => root.querySelectorAll('table input[data-all]:not([data-ready])').forEach((all) => {
  all.dataset.ready = '';
  const table = all.closest('table');
  const boxes = () => [...table.querySelectorAll('tbody input[type=checkbox]')];
  const aloud = document.createElement('p');
  aloud.className = 'wm-hint';
  aloud.setAttribute('role', 'status');
  (table.closest('.wm-scroll') || table).after(aloud);
  const show = () => {
    const ticked = boxes().filter((box) => box.checked);
    boxes().forEach((box) => box.closest('tr').classList.toggle('wm-chosen', box.checked));
    all.checked = ticked.length > 0 && ticked.length === boxes().length;
    all.indeterminate = ticked.length > 0 && !all.checked;
    aloud.textContent = ticked.length ? `${ticked.length} of ${boxes().length} on this page selected` : '';
  };
  all.addEventListener('change', () => {
    boxes().forEach((box) => { box.checked = all.checked; });
    show();
  });
  table.addEventListener('change', (event) => { if (event.target !== all) show(); });
  if (boxes().some((box) => box.checked)) show();
});
