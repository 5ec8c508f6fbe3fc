// Offers only what can come of the chosen way (data-fitting="CALL=A,B;TEXT=C"); without script the server refuses what cannot.
export const offerFitting = (root) => root.querySelectorAll('form[data-fitting]:not([data-fits])').forEach((form) => {
  form.dataset.fits = '';
  const fitting = new Map(form.dataset.fitting.split(';').map((each) => each.split('=')));
  const { outcome } = form.elements;

  const offer = (changed) => {
    const way = form.querySelector('input[name=way]:checked');
    const fits = way ? fitting.get(way.value.split(':')[0]).split(',') : null;
    const isOffered = (option) => !option.value || !fits || fits.includes(option.value);
    if (changed?.target.name === 'way' && !isOffered(outcome.selectedOptions[0])) outcome.value = '';
    [...outcome.options].forEach((option) => {
      const hidden = !isOffered(option) && !option.selected;
      Object.assign(option, { hidden, disabled: hidden });
    });
  };

  form.addEventListener('change', offer);
  form.addEventListener('restored', () => offer());
  offer();
});
