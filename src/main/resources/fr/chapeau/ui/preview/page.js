/* Run by the pane itself, never by the page: its content security policy lets no script run.
   Nodes are made one by one and never from HTML, so that they stand exactly where the pane counts
   them; only drawings, which are a single node to it, are read from safe HTML. */
(function () {
  'use strict';

  var OWN = '.not-shown { display: inline-block; padding: .3em .6em; border: 1px dashed #8a5300; border-radius: 4px;'
    + ' background: #fff8ec; color: #6b4000; font-size: 14px; font-family: sans-serif; }'
    + ' [data-href] { cursor: pointer; } [data-href]:focus { outline: 2px solid #5757d8 !important; outline-offset: 2px; }'
    + ' .chapeau-current { outline: 2px solid #8585f6; outline-offset: 4px; }';

  /* None of these is ever to be made, whatever the pane is handed: they could lead the page away. */
  var NEVER = ['script', 'meta', 'base', 'link', 'iframe', 'frame', 'object', 'embed'];

  var marked = null;

  function at(path) {
    return path.reduce(function (node, index) { return node.childNodes[index]; }, document.body);
  }

  function give(node, attributes) {
    Object.keys(attributes).forEach(function (name) {
      try {
        node.setAttribute(name, attributes[name]);
      } catch (invalid) { /* a name that only a parser takes */ }
    });
    if (node.localName === 'a' && node.hasAttribute('data-href')) {
      node.tabIndex = 0; /* a link without an address, for the keyboard */
      node.setAttribute('role', 'link');
    }
  }

  function setAttributes(node, wanted) {
    Array.prototype.slice.call(node.attributes).forEach(function (attribute) {
      if (!Object.prototype.hasOwnProperty.call(wanted, attribute.name)) {
        node.removeAttribute(attribute.name);
      }
    });
    give(node, wanted);
  }

  function drawing(html) {
    var holder = document.createElement('template');
    holder.innerHTML = html;
    return holder.content.firstChild || document.createTextNode('');
  }

  function make(node) {
    if (typeof node === 'string') {
      return document.createTextNode(node);
    }
    if (node.svg) {
      return drawing(node.svg);
    }
    var element;
    try {
      element = document.createElement(NEVER.indexOf(node[0]) < 0 ? node[0] : 'span');
    } catch (invalid) {
      element = document.createElement('span');
    }
    give(element, node[1]);
    node[2].forEach(function (child) { element.appendChild(make(child)); });
    return element;
  }

  var STEPS = {
    frame: function (root, body) {
      setAttributes(document.documentElement, root);
      setAttributes(document.body, body);
    },
    sheets: function (sheets) {
      document.head.querySelectorAll('style').forEach(function (style) { style.remove(); });
      [[OWN, '']].concat(sheets).forEach(function (sheet) {
        var style = document.createElement('style');
        style.textContent = sheet[0];
        if (sheet[1]) {
          style.media = sheet[1];
        }
        document.head.appendChild(style);
      });
    },
    text: function (path, text) {
      at(path).nodeValue = text;
    },
    attributes: function (path, attributes) {
      setAttributes(at(path), attributes);
    },
    remove: function (path, from, count) {
      var parent = at(path);
      for (var i = 0; i < count; i++) {
        parent.removeChild(parent.childNodes[from]);
      }
    },
    insert: function (path, index, nodes) {
      var parent = at(path);
      var next = parent.childNodes[index] || null;
      nodes.forEach(function (node) { parent.insertBefore(make(node), next); });
    }
  };

  function isFixed(element) {
    for (var node = element; node && node !== document.body; node = node.parentElement) {
      var position = getComputedStyle(node).position;
      if (position === 'fixed' || position === 'sticky') {
        return true;
      }
    }
    return false;
  }

  /* Something at the top of what the reader sees, smaller than the view: it must not move. */
  function anchor() {
    if (window.scrollY <= 0) {
      return null;
    }
    for (var y = 4; y < window.innerHeight; y += 40) {
      var element = document.elementFromPoint(window.innerWidth / 2, y);
      if (element && element !== document.body && element !== document.documentElement) {
        var box = element.getBoundingClientRect();
        if (box.height < window.innerHeight && !isFixed(element)) {
          return { element: element, top: box.top };
        }
      }
    }
    return null;
  }

  window.chapeauChange = function (steps) {
    var kept = anchor();
    window.chapeauUnmark();
    try {
      steps.forEach(function (step) { STEPS[step[0]].apply(null, step.slice(1)); });
    } catch (other) { /* the page is not as it was left: the pane is to begin anew */
      document.body.textContent = '';
      return false;
    }
    if (kept && document.body.contains(kept.element)) {
      window.scrollBy(0, kept.element.getBoundingClientRect().top - kept.top);
    }
    return true;
  };

  window.chapeauUnmark = function () {
    if (marked) {
      marked.classList.remove('chapeau-current');
      if (!marked.className) {
        marked.removeAttribute('class');
      }
      marked = null;
    }
  };

  /* Marks a node; `bring` scrolls to it if it is out of view. */
  window.chapeauMark = function (path, bring) {
    window.chapeauUnmark();
    marked = at(path);
    marked.classList.add('chapeau-current');
    var box = marked.getBoundingClientRect();
    if (bring && (box.bottom < 0 || box.top > window.innerHeight)) {
      window.scrollBy(0, box.top - window.innerHeight / 4);
    }
  };

  function pathOf(node) {
    var path = [];
    for (var at = node; at && at !== document.body; at = at.parentNode) {
      path.unshift(Array.prototype.indexOf.call(at.parentNode.childNodes, at));
    }
    return path.join();
  }

  /* What was clicked, as "path;offset"; nothing after text has been selected. */
  window.chapeauPoint = function (x, y) {
    if (!window.getSelection().isCollapsed) {
      return '';
    }
    var element = document.elementFromPoint(x, y);
    if (!element || !document.body.contains(element)) {
      return '';
    }
    var range = document.caretRangeFromPoint(x, y);
    var hit = range && element.contains(range.startContainer) ? range.startContainer : element;
    return pathOf(hit) + ';' + (hit === element ? 0 : range.startOffset);
  };

  /* The link that has the keyboard, as "path;x;y" with the place below it. */
  window.chapeauFocused = function () {
    var link = document.activeElement;
    if (!link || link.localName !== 'a' || !document.body.contains(link)) {
      return '';
    }
    var box = link.getBoundingClientRect();
    return pathOf(link) + ';' + box.left + ';' + box.bottom;
  };

  /* Scrolls to the element that has a name; to the start without one. */
  window.chapeauGo = function (name) {
    var there = document.getElementById(name) || document.getElementsByName(name)[0];
    if (there) {
      there.scrollIntoView();
    } else if (!name || name === 'top') {
      window.scrollTo(0, 0);
    }
  };

  /* Path of what stands at the top of the view; nothing while it is at its start. */
  window.chapeauTop = function () {
    var kept = anchor();
    return kept ? pathOf(kept.element) : '';
  };

  /* How much of a node is above the view, from 0 to 1. */
  window.chapeauAbove = function (path) {
    var box = at(path).getBoundingClientRect();
    return box.height > 0 ? Math.min(1, Math.max(0, -box.top / box.height)) : 0;
  };

  /* Scrolls so that this much of a node is above the view; to the start without a path. */
  window.chapeauScroll = function (path, above) {
    var box = path ? at(path).getBoundingClientRect() : null;
    window.scrollTo(0, box ? window.scrollY + box.top + above * box.height : 0);
  };
})();
