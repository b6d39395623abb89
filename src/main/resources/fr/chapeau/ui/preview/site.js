/* Run by the pane itself, never by the page: its content security policy lets no script run. */
(function () {
  'use strict';

  var OWN = '.not-shown { display: inline-block; padding: .3em .6em; border: 1px dashed #8a5300; border-radius: 4px;'
    + ' background: #fff8ec; color: #6b4000; font-size: 14px; font-family: sans-serif; }'
    + ' .chapeau-current { outline: 2px solid #8585f6; outline-offset: 4px; }';

  function same(a, b) {
    return a.nodeType === b.nodeType && a.nodeName === b.nodeName;
  }

  function setAttributes(node, wanted) {
    var i;
    for (i = node.attributes.length - 1; i >= 0; i--) {
      if (!wanted.hasAttribute(node.attributes[i].name)) {
        node.removeAttribute(node.attributes[i].name);
      }
    }
    for (i = 0; i < wanted.attributes.length; i++) {
      var attribute = wanted.attributes[i];
      if (node.getAttribute(attribute.name) !== attribute.value) {
        node.setAttribute(attribute.name, attribute.value);
      }
    }
  }

  /* Brings the children of a node to what they are to be: those that are equal at both ends stay,
     those between are changed in place where they are of one kind, else replaced. */
  function morph(node, wanted) {
    var now = Array.prototype.slice.call(node.childNodes);
    var next = Array.prototype.slice.call(wanted.childNodes);
    var start = 0;
    while (start < now.length && start < next.length && now[start].isEqualNode(next[start])) {
      start++;
    }
    var nowEnd = now.length;
    var nextEnd = next.length;
    while (nowEnd > start && nextEnd > start && now[nowEnd - 1].isEqualNode(next[nextEnd - 1])) {
      nowEnd--;
      nextEnd--;
    }
    var behind = nowEnd < now.length ? now[nowEnd] : null;
    var i;
    for (i = start; i < nextEnd; i++) {
      if (i < nowEnd && same(now[i], next[i])) {
        if (now[i].nodeType === 1) {
          setAttributes(now[i], next[i]);
          morph(now[i], next[i]);
        } else if (now[i].nodeValue !== next[i].nodeValue) {
          now[i].nodeValue = next[i].nodeValue;
        }
      } else if (i < nowEnd) {
        node.replaceChild(next[i], now[i]);
      } else {
        node.insertBefore(next[i], behind);
      }
    }
    for (i = nextEnd; i < nowEnd; i++) {
      node.removeChild(now[i]);
    }
  }

  function give(node, attributes) {
    var holder = document.createElement('div');
    Object.keys(attributes).forEach(function (name) { holder.setAttribute(name, attributes[name]); });
    setAttributes(node, holder);
  }

  function dress(sheets) {
    document.head.querySelectorAll('style').forEach(function (style) { style.remove(); });
    sheets.concat([{ css: OWN, media: '' }]).forEach(function (sheet) {
      var style = document.createElement('style');
      style.textContent = sheet.css;
      if (sheet.media) {
        style.media = sheet.media;
      }
      document.head.appendChild(style);
    });
  }

  window.chapeauPage = function (html, root, body, sheets) {
    window.chapeauMark('', false);
    give(document.documentElement, root);
    give(document.body, body);
    if (sheets) {
      dress(sheets);
    }
    var template = document.createElement('template');
    template.innerHTML = html;
    /* The policy cannot bar these from leading the page elsewhere; the safety pass lets none in. */
    template.content.querySelectorAll('meta, base, link, script').forEach(function (element) {
      element.remove();
    });
    morph(document.body, template.content);
  };

  /* Marks the block that comes from a place of the body; `bring` scrolls to it if it is out of view. */
  window.chapeauMark = function (source, bring) {
    document.querySelectorAll('.chapeau-current').forEach(function (element) {
      element.classList.remove('chapeau-current');
      if (!element.className) {
        element.removeAttribute('class');
      }
    });
    var marked = source ? document.querySelector('[data-source="' + source + '"]') : null;
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
