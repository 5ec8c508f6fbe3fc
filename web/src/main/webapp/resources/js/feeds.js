// Feeds: how much of a file has gone out, and how far its rows are. Both pages work without it.
(() => {
  'use strict';
  const form = document.querySelector('form[data-upload]');
  if (form) {
    form.addEventListener('submit', (event) => {
      const file = form.querySelector('input[type=file]');
      const status = document.getElementById('sent');
      if (!file.files.length) {
        return;
      }
      event.preventDefault();
      const request = new XMLHttpRequest();
      const body = new FormData(form, event.submitter);
      request.open('POST', form.action);
      request.upload.addEventListener('progress', (sent) => {
        const percent = Math.floor((sent.loaded * 100) / sent.total);
        status.textContent = percent < 100 ? `${percent} % sent` : 'Sent. The file is being checked.';
      });
      request.addEventListener('load', () => {
        if (request.responseURL && request.responseURL !== form.action && request.status < 400) {
          location.assign(request.responseURL);
        } else {
          form.submit();
        }
      });
      request.addEventListener('error', () => {
        status.textContent = 'The file could not be sent. Check the connection and try again; nothing was stored.';
      });
      request.send(body);
    });
  }

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
})();
