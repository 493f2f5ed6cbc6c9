/* The keys of a presenter's clicker. Without it, every screen is reached by its links all the same. */

(function () {
  'use strict';

  var choosing = document.querySelectorAll('main a, main input:not([type=hidden]), main select, main button');

  function turn(direction) {
    follow('[rel="' + direction + '"], [data-turn="' + direction + '"]');
  }

  function follow(selector) {
    var link = document.querySelector(selector);
    if (link) {
      link.click();
    }
    return Boolean(link);
  }

  function move(step) {
    var list = Array.prototype.filter.call(choosing, function (one) { return !one.disabled; });
    var place = list.indexOf(document.activeElement) + step;
    if (list.length && place >= -1) {
      list[Math.min(Math.max(place, 0), list.length - 1)].focus();
      return true;
    }
    return false;
  }

  /* A key that the thing in focus needs itself: space ticks a box, arrows move within a list, Enter opens a link, a field takes what is written. */
  function taken(key, focus) {
    var name = focus ? focus.tagName : '';
    if (name === 'SELECT' || name === 'TEXTAREA') {
      return key !== 'ArrowLeft' && key !== 'ArrowRight' && key !== 'PageDown' && key !== 'PageUp';
    }
    if (name === 'INPUT' && focus.type === 'text') {
      return ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].indexOf(key) < 0;
    }
    return (name === 'INPUT' || name === 'BUTTON' || name === 'A') && (key === ' ' || key === 'Enter');
  }

  var keys = {
    ArrowRight: function () { turn('next'); },
    PageDown: function () { turn('next'); },
    ' ': function () { turn('next'); },
    Enter: function () { turn('next'); },
    ArrowLeft: function () { turn('prev'); },
    PageUp: function () { turn('prev'); },
    Backspace: function () { turn('prev'); },
    Home: function () { return follow('a.home'); },
    ArrowDown: function () { return move(1); },
    ArrowUp: function () { return move(-1); },
    b: function () { document.body.classList.toggle('dark'); },
    '.': function () { document.body.classList.toggle('dark'); }
  };

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || taken(event.key, document.activeElement)) {
      return;
    }
    var chapter = /^[1-9]$/.test(event.key) && document.querySelector('[data-key="' + event.key + '"]');
    var guess = document.querySelector('form[data-most]');
    if (chapter && guess) {
      guess.action = chapter.pathname;
      guess.submit();
    } else if (chapter) {
      chapter.click();
    } else if (!keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
        || keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]() === false) {
      return;
    }
    event.preventDefault();
  });

  /* No more boxes than may be chosen. */
  Array.prototype.forEach.call(document.querySelectorAll('form[data-most]'), function (form) {
    var boxes = form.querySelectorAll('[type="checkbox"]');
    function limit() {
      var full = form.querySelectorAll(':checked').length >= Number(form.getAttribute('data-most'));
      Array.prototype.forEach.call(boxes, function (box) { box.disabled = full && !box.checked; });
    }
    form.addEventListener('change', limit);
    limit();
  });
}());
