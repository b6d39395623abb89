/* Run by the pane itself, never by the page: its content security policy lets no script run. */
(function () {
  'use strict';

  var marked = null;

  function article() {
    return document.getElementById('article');
  }

  function boxOf(piece) {
    var element = piece.firstElementChild;
    return element ? element.getBoundingClientRect() : null;
  }

  /* The first piece that reaches into view: what the reader looks at must not move. Pieces lie one
     below the other, so that half of them can be left out at each step. */
  function anchor() {
    var pieces = article().children;
    var low = 0;
    var high = pieces.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      var at = middle;
      while (at < high && !boxOf(pieces[at])) {
        at++;
      }
      if (at < high && boxOf(pieces[at]).bottom <= 0) {
        low = at + 1;
      } else {
        high = middle;
      }
    }
    for (var i = low; i < pieces.length; i++) {
      if (boxOf(pieces[i])) {
        return { piece: pieces[i], top: boxOf(pieces[i]).top };
      }
    }
    return null;
  }

  window.chapeauSplice = function (from, removed, added) {
    var root = article();
    var kept = window.scrollY > 0 ? anchor() : null;
    for (var i = 0; i < removed; i++) {
      root.removeChild(root.children[from]);
    }
    var next = root.children[from] || null;
    for (var j = 0; j < added.length; j++) {
      var piece = document.createElement('div');
      piece.className = 'piece';
      piece.innerHTML = added[j];
      /* The policy cannot bar these from leading the page elsewhere; the safety pass lets none in. */
      piece.querySelectorAll('meta, base, link').forEach(function (element) { element.remove(); });
      root.insertBefore(piece, next);
    }
    if (kept && kept.piece.parentNode === root) {
      window.scrollBy(0, boxOf(kept.piece).top - kept.top);
    }
  };

  window.chapeauUnmark = function () {
    if (marked) {
      marked.classList.remove('chapeau-current');
      marked = null;
    }
  };

  /* Marks the block that a piece names so; `bring` scrolls to it if it is out of view. */
  window.chapeauMark = function (index, source, bring) {
    window.chapeauUnmark();
    var piece = article().children[index];
    marked = piece ? piece.querySelector('[data-source="' + source + '"]') : null;
    if (!marked) {
      return;
    }
    marked.classList.add('chapeau-current');
    var box = marked.getBoundingClientRect();
    if (bring && (box.bottom < 0 || box.top > window.innerHeight)) {
      window.scrollBy(0, box.top - window.innerHeight / 4);
    }
  };
})();
