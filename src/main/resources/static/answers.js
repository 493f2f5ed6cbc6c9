/* Saves the answers of a page while it stays open. Without it everything works by the buttons alone. */
(function () {
  'use strict';
  var PREFIX = 'unsent:';
  var AGAIN = 15000;
  var form = document.getElementById('answers');
  var status = document.getElementById('saved');
  var store;
  try {
    store = window.localStorage;
  } catch (blocked) {
    store = null;
  }

  if (document.querySelector('[data-forget]') && store) {
    Object.keys(store).forEach(function (key) {
      if (key.indexOf(PREFIX) === 0) { store.removeItem(key); }
    });
  }
  if (!form || !status || !window.fetch || !window.URLSearchParams || !window.FormData) { return; }

  var key = PREFIX + location.pathname;
  var sending = false;
  var changed = false;
  var timer = 0;

  function say(words) {
    if (status.textContent !== words) { status.textContent = words; }
  }

  function body() {
    return new URLSearchParams(new FormData(form)).toString();
  }

  function keep(text) {
    try { if (store) { store.setItem(key, text); } } catch (full) { /* nothing is promised */ }
  }

  function kept() {
    return store ? store.getItem(key) : null;
  }

  function forget() {
    if (store) { store.removeItem(key); }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(send, AGAIN);
  }

  function acknowledged(answer, text, first) {
    return answer.json().then(function (saved) {
      forget();
      form.elements.base.value = saved.base;
      form.elements.token.value = saved.token;
      say(saved.saved);
      if (first) { location.reload(); }
    });
  }

  /* One page at a time: what was sent and not acknowledged goes again, as it was, before anything newer. */
  function post(text, first) {
    sending = true;
    say(form.dataset.saving);
    keep(text);
    return fetch(form.action, {
      method: 'POST',
      body: text,
      credentials: 'same-origin',
      headers: { 'Accept': 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' }
    }).then(function (answer) {
      if (answer.ok) { return acknowledged(answer, text, first); }
      if (answer.status >= 500) { throw new Error('later'); }
      forget();
      say(answer.status === 409 ? form.dataset.clash : form.dataset.wrong);
      if (first && answer.status === 409) { show(text); }
      return null;
    }).then(function () {
      sending = false;
      if (changed) { send(); }
    }, function () {
      sending = false;
      say(form.dataset.kept);
      later();
    });
  }

  /* What was kept on this device clashes with what is saved: the server shows both. */
  function show(text) {
    var page = document.createElement('form');
    page.method = 'post';
    page.action = form.action;
    new URLSearchParams(text).forEach(function (value, name) {
      var field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      page.appendChild(field);
    });
    document.body.appendChild(page);
    page.submit();
  }

  function send() {
    if (sending) { changed = true; return; }
    changed = false;
    post(body(), false);
  }

  form.addEventListener('change', function () {
    clearTimeout(timer);
    timer = setTimeout(send, 400);
  });
  form.addEventListener('submit', function () {
    clearTimeout(timer);
    forget();
  });
  window.addEventListener('online', function () {
    if (kept()) { send(); }
  });

  var unsent = kept();
  if (unsent) { post(unsent, true); }
}());
