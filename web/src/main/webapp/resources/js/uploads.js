// Large files in pieces (tus, version 1.0.0), with progress. A line that breaks is tried again from where it stopped; after a new
// start of the page the same file goes on too. Without this script the form sends the file as a whole.
const TUS = { 'Tus-Resumable': '1.0.0' };
const PIECE = 8 * 1024 * 1024;
const WAITS = [1000, 3000, 5000, 10000, 20000, 30000];

const box = document.querySelector('[data-uploads]');
const input = box?.querySelector('input[type=file]');
if (input && box.dataset.ready === 'true') begin();

function begin() {
  const status = box.querySelector('[data-status]');
  const bar = box.querySelector('progress');
  box.querySelector('[data-plain]').hidden = true;
  box.querySelector('[data-large]').hidden = false;
  box.querySelector('#add').hidden = true;
  input.addEventListener('change', async () => {
    const file = input.files[0];
    if (!file) return;
    if (file.size > Number(box.dataset.most)) { status.textContent = box.dataset.tooLarge; input.value = ''; return; }
    input.disabled = true;
    bar.hidden = false;
    try {
      const address = stopped(file) ?? await create(file);
      await send(file, address, (sent) => {
        const percent = Math.floor((sent / file.size) * 100);
        if (bar.value === percent) return;
        bar.value = percent;
        if (percent % 10 === 0) status.textContent = `${percent} per cent sent`;
      });
      location.reload();
    } catch (failed) {
      status.textContent = failed.message || 'The file could not be sent. Choose it again to go on.';
      input.disabled = false;
      input.value = '';
    }
  });
}

// The same file, of which a part has arrived before.
function stopped(file) {
  const found = [...document.querySelectorAll('[data-file]')].find((each) => each.dataset.file
    && each.dataset.name === file.name && Number(each.dataset.length) === file.size);
  return found ? `${box.dataset.uploads}/${found.dataset.file}` : null;
}

async function create(file) {
  const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name)));
  const answer = await fetch(box.dataset.uploads, {
    method: 'POST', headers: { ...TUS, 'Upload-Length': String(file.size), 'Upload-Metadata': `filename ${name}` },
  });
  if (answer.status !== 201) throw new Error(answer.status === 413 ? await answer.text() : '');
  return new URL(answer.headers.get('Location'), location.href).pathname;
}

async function offsetOf(address) {
  const answer = await fetch(address, { method: 'HEAD', headers: TUS });
  if (!answer.ok) throw new Error('The file is no longer there. Choose it again.');
  return Number(answer.headers.get('Upload-Offset'));
}

async function send(file, address, progress) {
  let tries = 0;
  let offset = null;
  for (;;) {
    try {
      offset ??= await offsetOf(address);
      if (offset >= file.size) return;
      offset = await piece(file, address, offset, progress);
      tries = 0;
    } catch (failed) {
      if (tries >= WAITS.length || failed.message) throw failed;
      await new Promise((go) => { setTimeout(go, WAITS[tries]); });
      tries += 1;
      offset = null;
    }
  }
}

function piece(file, address, offset, progress) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('PATCH', address);
    request.setRequestHeader('Tus-Resumable', '1.0.0');
    request.setRequestHeader('Upload-Offset', String(offset));
    request.setRequestHeader('Content-Type', 'application/offset+octet-stream');
    request.upload.onprogress = (event) => progress(offset + event.loaded);
    request.onerror = () => failed(new Error(''));
    request.onload = () => (request.status === 204
      ? done(Number(request.getResponseHeader('Upload-Offset'))) : failed(new Error('')));
    request.send(file.slice(offset, offset + PIECE));
  });
}
