// A correction that a reader suggests: the words of a block, to be changed, and a short text that says what was changed and where. It is copied,
// shared or sent as an e-mail by the reader; nothing is sent by itself. It works from a disk too, and says enough for the editors to make a mark of it.
(function () {
  "use strict";

  /** @typedef {{ words: string, address: string, lang: string, dir: string }} Block */

  // The longest common sequence of words (Wagner and Fischer): what was taken out, what put in, what stayed.
  /** @param {string} from @param {string} to @returns {[string, string][]} */
  function difference(from, to) {
    var a = from.split(/(\s+)/), b = to.split(/(\s+)/);
    /** @type {Uint16Array[]} */
    var table = [];
    for (var i = a.length; i >= 0; i--) {
      table[i] = new Uint16Array(b.length + 1);
      for (var j = b.length - 1; j >= 0 && i < a.length; j--) table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
    /** @type {[string, string][]} */
    var parts = [];
    /** @param {string} kind @param {string} word */
    function add(kind, word) {
      if (parts.length && parts[parts.length - 1][0] === kind) parts[parts.length - 1][1] += word;
      else parts.push([kind, word]);
    }
    for (i = 0, j = 0; i < a.length || j < b.length;) {
      if (i < a.length && j < b.length && a[i] === b[j]) {
        add("", a[i++]);
        j++;
      } else if (j === b.length || i < a.length && table[i + 1][j] >= table[i][j + 1]) add("del", a[i++]);
      else add("ins", b[j++]);
    }
    return parts;
  }

  document.addEventListener("DOMContentLoaded", function () {
    var box = document.querySelector(".suggest");
    if (!box) return;
    var input = box.querySelector("textarea");
    var shown = box.querySelector(".difference");
    var status = document.querySelector(".block-cite [role=status]");
    var share = box.querySelector(".send-share");
    var mail = box.querySelector(".send-mail");
    /** @type {Block} */
    var block;

    function text() {
      return [box.dataset.head, block.address, "- " + block.words, "+ " + input.value.trim()].join("\n");
    }

    function show() {
      var isChanged = input.value.trim() !== block.words;
      shown.textContent = "";
      if (isChanged) {
        difference(block.words, input.value.trim()).forEach(function (part) {
          var made = part[0] ? document.createElement(part[0]) : document.createTextNode("");
          made.textContent = part[1];
          shown.append(made);
        });
      }
      box.querySelectorAll("button").forEach(function (button) { button.disabled = !isChanged; });
      if (mail) mail.href = mail.href.split("?")[0] + "?subject=" + encodeURIComponent(box.dataset.head) + "&body=" + encodeURIComponent(text());
    }

    document.addEventListener("block", function (event) {
      block = /** @type {CustomEvent<Block>} */ (event).detail;
      box.open = false;
      [input, shown].forEach(function (part) {
        part.lang = block.lang;
        part.dir = block.dir;
      });
      input.value = block.words;
      show();
    });
    input.addEventListener("input", show);
    box.querySelector(".send-copy").addEventListener("click", function () {
      function done() { status.textContent = box.dataset.copied; }
      function byHand() {
        shown.textContent = text();
        /** @type {Selection} */ (getSelection()).selectAllChildren(shown);
        if (document.execCommand("copy")) done();
        else status.textContent = box.dataset.selected;
      }
      status.textContent = "";
      if (navigator.clipboard) navigator.clipboard.writeText(text()).then(done, byHand);
      else byHand();
    });
    share.addEventListener("click", function () { navigator.share({ title: box.dataset.head, text: text() }).catch(function () {}); });
    share.hidden = !navigator.share;
    box.hidden = false;
  });
})();
