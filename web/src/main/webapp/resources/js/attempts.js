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

// Shows only the fields of the chosen kind (data-kind="PHONE"); without script all of them stand there, each saying what it is of.
export const offerKinds = (root) => root.querySelectorAll('form[data-kinds]:not([data-fits])').forEach((form) => {
  form.dataset.fits = '';

  const show = () => {
    const chosen = form.querySelector('input[type=radio]:checked');
    form.querySelectorAll('[data-kind]').forEach((part) => {
      part.hidden = !chosen || !part.dataset.kind.split(' ').includes(chosen.value);
    });
  };

  form.addEventListener('change', show);
  show();
});
