const FIELDS = 'input:not([type=hidden]), select, textarea';

// After a save or a failed check the reader lands on what it says.
export const focusOnMessages = () => {
  const told = document.querySelector('[data-focus]');
  if (!told) return;
  told.focus();
  if (told.matches('.wm-error-summary') && !document.title.startsWith('Error: ')) {
    document.title = `Error: ${document.title}`;
  }
};

// A link of the error summary puts the cursor into the field: of a group, into its first answer.
export const linkErrorsToFields = (root) => {
  root.querySelectorAll('.wm-error-summary a[href^="#"]:not([data-ready])').forEach((link) => {
    link.dataset.ready = '';
    link.addEventListener('click', (event) => {
      const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!place) return;
      event.preventDefault();
      place.closest('details')?.setAttribute('open', '');
      const field = place.matches(FIELDS) ? place : place.querySelector(FIELDS) || place;
      if (!field.matches(`${FIELDS}, a, button`)) field.tabIndex = -1;
      field.focus({ preventScroll: true });
      (field.closest('.wm-field') || field).scrollIntoView({ block: 'center' });
    });
  });
};
