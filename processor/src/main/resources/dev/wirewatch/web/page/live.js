// Puts what is new on top of lists, from where the page ended: nothing is missed, and nothing comes twice.
'use strict';

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 15000;
const MOST_ROWS = 200;

function follow(list) {
  const state = document.getElementById(list.dataset.state);
  let after = list.dataset.after;
  let pause = SHORTEST_PAUSE;
  let fresh = 0;
  let opened = Infinity;
  let saying;
  let source;
  let waiting;

  // At most every two seconds, so that a screen reader is not drowned.
  function say() {
    saying ??= setTimeout(() => {
      saying = undefined;
      state.textContent = fresh ? `${fresh} new ${fresh === 1 ? list.dataset.one : list.dataset.many}` : 'live';
    }, fresh ? 2000 : 0);
  }

  function open() {
    clearTimeout(waiting);
    if (source || document.hidden || !list.isConnected) return; // htmx may have replaced it
    const url = new URL(list.dataset.live, location.href);
    url.searchParams.set('after', after);
    source = new EventSource(url);
    source.onopen = () => { opened = Date.now(); say(); };
    source.onmessage = event => {
      if (!list.isConnected) return close();
      if (event.lastEventId) after = event.lastEventId;
      if (!event.data) return;
      if (!put(list, event.data)) return;
      fresh++;
      say();
    };
    for (const end of ['gone', 'ended']) source.addEventListener(end, () => { close(); reloadOnce(); });
    source.onerror = () => { // also after a status other than 200, after which an EventSource itself gives up
      close();
      state.textContent = 'The connection is away; trying again.';
      if (Date.now() - opened > LONGEST_PAUSE) pause = SHORTEST_PAUSE; // not after one that failed at once
      opened = Infinity;
      waiting = setTimeout(open, pause * (1 + Math.random()));
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    };
  }

  function close() {
    source?.close();
    source = undefined;
  }

  // A browser has six connections to a server for all tabs.
  document.addEventListener('visibilitychange', () => document.hidden ? close() : open());
  addEventListener('pagehide', close);
  open();
}

// A row takes the place of an earlier state of its record; an alert of a known story goes below the first one of it.
// Whether that is news.
function put(list, html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const row = template.content.firstElementChild;
  const old = document.getElementById(row.id);
  // whoever chose articles is told of every one that is withdrawn, since that has nothing left to choose by
  if ('withdrawn' in row.dataset && !old && list.dataset.live.includes('?')) return false;
  for (const part of [':scope > .later', ':scope > .repeats']) {
    const kept = old?.querySelector(part);
    if (kept) row.querySelector(part)?.replaceWith(kept);
  }
  old?.remove();
  const first = row.dataset.under && document.getElementById(row.dataset.under);
  if ('repeat' in row.dataset) {
    if (first) fold(first, row);
    return false;
  }
  row.classList.add('fresh');
  if (first) {
    first.querySelector('.later').prepend(row);
    list.prepend(first);
  } else {
    list.prepend(row);
  }
  list.parentElement.querySelector('.empty')?.remove();
  while (list.children.length > MOST_ROWS) list.lastElementChild.remove();
  return true;
}

// An alert that repeats another one, where that stands.
function fold(first, row) {
  const repeats = first.querySelector('.repeats');
  repeats.querySelector('.later').prepend(row);
  repeats.querySelector('summary span').textContent = repeats.querySelector('.later').children.length;
  repeats.hidden = false;
}

function reloadOnce() {
  const key = 'reloaded ' + location.href;
  if (Date.now() - Number(sessionStorage.getItem(key)) < 60000) return;
  sessionStorage.setItem(key, Date.now());
  location.reload();
}

function start() {
  for (const list of document.querySelectorAll('[data-live]:not([data-followed])')) {
    list.dataset.followed = '';
    follow(list);
  }
}

start();
document.addEventListener('htmx:afterSwap', start);
// The page itself says what is wrong.
document.addEventListener('htmx:responseError', event => location.assign(event.detail.xhr.responseURL));
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
