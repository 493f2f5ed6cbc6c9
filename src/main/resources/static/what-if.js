/* Shows what a change does at once: fetches the same page and puts its content in place. Without it every step is a page of its own. */
(function () {
  'use strict';
  if (!window.fetch || !window.history.pushState || !window.DOMParser) { return; }
  var latest = 0;

  function inside(target) { return target.closest ? target.closest('#what-if') : null; }

  function show(address, remember, focus) {
    var mine = ++latest;
    var result = document.getElementById('result');
    if (result) { result.classList.add('waiting'); }
    fetch(address, { credentials: 'same-origin' }).then(function (answer) {
      return answer.text().then(function (text) {
        if (mine !== latest) { return; }
        var page = new DOMParser().parseFromString(text, 'text/html');
        var fresh = page.getElementById('what-if');
        if (!fresh) { window.location.assign(address); return; }
        document.getElementById('what-if').replaceWith(document.adoptNode(fresh));
        if (remember) { window.history.pushState(null, '', answer.url + (address.indexOf('#') < 0 ? '' : address.slice(address.indexOf('#')))); }
        var place = document.getElementById(focus) || document.getElementById('result-title');
        if (place) { place.setAttribute('tabindex', '-1'); place.focus({ preventScroll: focus === 'result-title' }); }
      });
    }).catch(function () { window.location.assign(address); });
  }

  function addressOf(form) {
    return form.getAttribute('action') + '?' + new URLSearchParams(new FormData(form)).toString();
  }

  document.addEventListener('click', function (event) {
    var anchor = event.target.closest ? event.target.closest('a') : null;
    if (!anchor || !inside(anchor) || event.ctrlKey || event.metaKey || event.shiftKey || event.button) { return; }
    if (anchor.pathname !== window.location.pathname) { return; }
    event.preventDefault();
    show(anchor.href, true, anchor.hash ? anchor.hash.slice(1) : 'result-title');
  });
  document.addEventListener('submit', function (event) {
    if (event.target.id !== 'change') { return; }
    event.preventDefault();
    show(addressOf(event.target), true, 'result-title');
  });
  document.addEventListener('change', function (event) {
    var form = event.target.form;
    if (form && form.id === 'change' && event.target.type === 'radio') { show(addressOf(form), true, 'result-title'); }
  });
  window.addEventListener('popstate', function () { show(window.location.href, false, 'result-title'); });
}());
