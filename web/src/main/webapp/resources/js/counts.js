// How many characters are left, said when the limit is near and never while each key is pressed.
const PAUSE = 1000;
const NEAR = 0.75;

export const countCharacters = (root) => root.querySelectorAll('textarea[data-limit]:not([data-ready])').forEach((area) => {
  const limit = Number(area.dataset.limit);
  const line = area.parentElement.querySelector('[data-count]');
  if (!limit || !line) return;
  area.dataset.ready = '';
  const aloud = document.createElement('span');
  aloud.className = 'wm-hidden';
  aloud.setAttribute('role', 'status');
  line.after(aloud);
  let timer = null;
  const words = () => {
    const left = limit - area.value.length;
    const many = Math.abs(left).toLocaleString('en-GB');
    if (left < 0) return `${many} character${left === -1 ? '' : 's'} too many`;
    return area.value.length < limit * NEAR ? `Up to ${limit.toLocaleString('en-GB')} characters`
      : `${many} character${left === 1 ? '' : 's'} left`;
  };
  const show = () => {
    line.textContent = words();
    line.classList.toggle('wm-error', area.value.length > limit);
    clearTimeout(timer);
    timer = setTimeout(() => { aloud.textContent = area.value.length < limit * NEAR ? '' : words(); }, PAUSE);
  };
  area.addEventListener('input', show);
  area.form?.addEventListener('restored', show);
  if (area.value) show();
});
