// Feeds: how much of a file has gone out, and how far its rows are. Both pages work without it.
import { focusOnMessages, linkErrorsToFields } from './messages.js';

const MEGABYTE = 1024 * 1024;

// The answer takes the place of the page, as if the browser had sent the form: what it says is not lost, and the file is not sent twice.
const show = (text) => {
  const answer = new DOMParser().parseFromString(text, 'text/html');
  const main = answer.querySelector('main');
  if (!main) return false;
  document.querySelector('main').replaceWith(main);
  document.title = answer.title;
  linkErrorsToFields(main);
  focusOnMessages();
  return true;
};

const tell = (words) => {
  document.getElementById('sent').textContent = words;
};

const LOST = 'The file could not be sent. Check the connection and try again; nothing was stored.';

// Listens on the document: the form is another one after an answer was shown.
document.addEventListener('submit', (event) => {
  const form = event.target;
  const [file] = form.matches('form[data-upload]') ? form.querySelector('input[type=file]').files : [];
  if (!file) return;
  event.preventDefault();
  const most = Number(form.dataset.most);
  if (file.size > most) {
    tell(form.dataset.tooLarge || `This file is larger than ${Math.floor(most / MEGABYTE)} megabytes. Send it in parts, each with the header. Nothing was sent.`);
    return;
  }
  const request = new XMLHttpRequest();
  const body = new FormData(form, event.submitter);
  const { submitter } = event;
  if (submitter) submitter.disabled = true;
  request.open('POST', form.action);
  request.upload.addEventListener('progress', (sent) => {
    const percent = Math.floor((sent.loaded * 100) / sent.total);
    tell(percent < 100 ? `${percent} % sent` : 'Sent. The file is being checked.');
  });
  request.addEventListener('load', () => {
    if (request.status < 400 && request.responseURL && request.responseURL !== form.action) {
      location.assign(request.responseURL);
    } else if (!show(request.responseText)) {
      tell(LOST);
    }
  });
  request.addEventListener('error', () => tell(LOST));
  request.addEventListener('loadend', () => {
    if (submitter) submitter.disabled = false;
  });
  request.send(body);
});

const poll = async () => {
  const summary = document.getElementById('summary');
  if (!summary || summary.dataset.underWay !== 'true') {
    return;
  }
  try {
    const answer = await fetch(location.href, { credentials: 'same-origin' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('summary');
    if (!fresh) {
      return;
    }
    if (fresh.dataset.underWay !== 'true') {
      location.reload();
      return;
    }
    summary.replaceWith(fresh);
  } catch (unreachable) {
    // tried again below
  }
  setTimeout(poll, 2000);
};
setTimeout(poll, 1500);
