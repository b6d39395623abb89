/* Run by the pane itself, never by the page: its content security policy lets no script run. */
(function () {
  'use strict';

  function article() {
    return document.getElementById('article');
  }

  function boxOf(piece) {
    var element = piece.firstElementChild;
    return element ? element.getBoundingClientRect() : null;
  }

  /* The first piece that reaches into view: what the reader looks at must not move. */
  function anchor() {
    var pieces = article().children;
    for (var i = 0; i < pieces.length; i++) {
      var box = boxOf(pieces[i]);
      if (box && box.bottom > 0) {
        return { piece: pieces[i], top: box.top };
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
})();
