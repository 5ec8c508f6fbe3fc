// The workspace's small behaviours. Every page works without them.
import { focusOnMessages, linkErrorsToFields } from './messages.js';
import { keepDrafts } from './drafts.js';
import { countCharacters } from './counts.js';
import { offerFitting, offerKinds } from './attempts.js';
import { selectRows } from './selection.js';
import { offerShortcuts } from './shortcuts.js';
import { warnBeforeTimeout } from './session.js';
import { coverWhenIdle } from './cover.js';
import { keepInSight } from './stays.js';
import { tellWhenPrinted } from './printed.js';

const prepare = (root) => {
  linkErrorsToFields(root);
  keepDrafts(root);
  offerFitting(root);
  offerKinds(root);
  countCharacters(root);
  selectRows(root);
};

prepare(document);
focusOnMessages();
offerShortcuts();
warnBeforeTimeout();
coverWhenIdle();
keepInSight();
tellWhenPrinted();

// A part of the page that Faces replaced gets the same behaviours, and its messages the focus.
window.faces?.ajax?.addOnEvent((event) => {
  if (event.status !== 'success') return;
  prepare(document);
  if (document.querySelector('.wm-error-summary')) focusOnMessages();
});
