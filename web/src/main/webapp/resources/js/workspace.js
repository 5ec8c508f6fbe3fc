// The workspace's small behaviours. Every page works without them.
import { focusOnMessages, linkErrorsToFields } from './messages.js';
import { keepDrafts } from './drafts.js';
import { countCharacters } from './counts.js';
import { offerFitting } from './attempts.js';
import { selectRows } from './selection.js';
import { offerShortcuts } from './shortcuts.js';
import { warnBeforeTimeout } from './session.js';

// PrimeFaces hides the file field of an upload and puts the focus on a span that says nothing of what it is: the other way round.
const reachUploads = (root) => root.querySelectorAll('.ui-fileupload-choose[tabindex]').forEach((button) => {
  const field = button.querySelector('input[type=file]');
  if (!field) return;
  field.removeAttribute('aria-hidden');
  field.removeAttribute('tabindex');
  field.setAttribute('aria-labelledby', button.getAttribute('aria-labelledby'));
  button.removeAttribute('tabindex');
  button.removeAttribute('aria-labelledby');
  const upload = button.closest('.ui-fileupload');
  new MutationObserver(() => upload.querySelectorAll('[role=progressbar]:not([aria-label])').forEach((bar) => {
    bar.setAttribute('aria-label', 'Sent so far');
  })).observe(upload, { childList: true, subtree: true });
});

const prepare = (root) => {
  linkErrorsToFields(root);
  keepDrafts(root);
  offerFitting(root);
  countCharacters(root);
  selectRows(root);
  reachUploads(root);
};

prepare(document);
focusOnMessages();
offerShortcuts();
warnBeforeTimeout();

// A part of the page that Faces replaced gets the same behaviours, and its messages the focus.
window.faces?.ajax?.addOnEvent((event) => {
  if (event.status !== 'success') return;
  prepare(document);
  if (document.querySelector('.wm-error-summary')) focusOnMessages();
});
