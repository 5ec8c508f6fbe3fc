// The banner that stays at the top of a case: what gets the focus is scrolled to below it, on a telephone its first line
// scrolls away, and where it would take more than a third of the window it does not stay.
const MOST = 1 / 3;

export const keepInSight = () => {
  const banner = document.querySelector('[data-stays]');
  if (!banner) return;
  const root = document.documentElement;
  const line = banner.querySelector('[data-goes]');
  const narrow = matchMedia('(max-width: 640px)');
  const measure = () => {
    const gone = narrow.matches && line ? line.offsetHeight : 0;
    const stays = banner.offsetHeight - gone;
    const fits = stays <= innerHeight * MOST;
    banner.classList.toggle('wm-stays-not', !fits);
    root.style.setProperty('--goes', `-${gone}px`);
    root.style.setProperty('--stays', fits ? `${stays + 12}px` : '24px');
  };
  new ResizeObserver(measure).observe(banner);
  addEventListener('resize', measure);
};
