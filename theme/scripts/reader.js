// What a reader sets on this device (letters, lines, colours, digits, emendations), what can be done
// with a block, citations copied at a click, and the place where a reader is, kept from language to language.
// Nothing leaves the device. Without this script the page is whole: numbers of blocks lead to their blocks, citations are selected by hand.
(function () {
  "use strict";

  var root = document.documentElement;
  var key = "iskra-reader";
  var names = ["size", "width", "leading", "scheme", "contrast", "digits", "apparatus"];
  /** @type {Record<string, string>} */
  var kept = {};

  // Storage may be refused, or hold what we did not write.
  /** @param {string | null} [text] */
  function load(text) {
    try { kept = Object(JSON.parse(String(text === undefined ? localStorage.getItem(key) : text))); } catch (error) { kept = {}; }
  }

  /** @param {string} name @param {string} value */
  function keep(name, value) {
    kept[name] = value;
    try { localStorage.setItem(key, JSON.stringify(kept)); } catch (error) { return; }
  }

  function apply() {
    names.forEach(function (name) {
      if (typeof kept[name] === "string" && /^[a-z]+$/.test(kept[name])) root.setAttribute("data-" + name, kept[name]);
      else root.removeAttribute("data-" + name);
    });
  }

  function settings() {
    var panel = document.querySelector(".settings");
    var apparatus = document.getElementById("show-apparatus");
    function show() {
      apply();
      if (panel) panel.querySelectorAll("input").forEach(function (input) { input.checked = input.value === (kept[input.name] || ""); });
      if (apparatus) apparatus.checked = kept.apparatus === "on";
    }
    function close() {
      panel.open = false;
    }
    show();
    // Set in another window.
    window.addEventListener("storage", function (event) {
      if (event.key !== key) return;
      load(event.newValue);
      show();
    });
    if (apparatus) apparatus.addEventListener("change", function () {
      keep("apparatus", apparatus.checked ? "on" : "");
      show();
    });
    if (!panel) return;
    panel.hidden = false;
    panel.addEventListener("change", function (event) {
      var choice = /** @type {HTMLInputElement} */ (event.target);
      keep(choice.name, choice.value);
      show();
    });
    panel.querySelector(".reset").addEventListener("click", function () {
      names.forEach(function (name) { keep(name, ""); });
      show();
    });
    panel.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || !panel.open) return;
      close();
      panel.querySelector("summary").focus();
    });
    document.addEventListener("click", function (event) { if (!panel.contains(/** @type {Node} */ (event.target))) close(); });
  }

  /** @param {Element} box @param {string} words */
  function say(box, words) {
    var status = box.querySelector("[role=status]");
    status.textContent = "";
    setTimeout(function () { status.textContent = words; }, 100);
  }

  // Where there is no clipboard (a page without TLS, an old browser), the words are selected, and copied if the browser lets us.
  /** @param {HTMLElement & Data<"copied" | "selected">} box @param {string} text @param {Element} shown where the words stand */
  function copy(box, text, shown) {
    function done() { say(box, box.dataset.copied); }
    function byHand() {
      /** @type {Selection} */ (getSelection()).selectAllChildren(shown);
      if (document.execCommand("copy")) done();
      else say(box, box.dataset.selected);
    }
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, byHand);
    else byHand();
  }

  /** @param {HTMLElement} block */
  function addressOf(block) {
    return document.querySelector(".cite .address").textContent.trim() + "#" + block.id;
  }

  // The words of a block as they are read, in the direction of its page also where they begin with a sign or a Latin word.
  /** @param {HTMLElement} block */
  function wordsOf(block) {
    return (document.dir === "rtl" ? "\u200f" : "") + plainOf(block);
  }

  /** @param {HTMLElement} block */
  function plainOf(block) {
    var own = /** @type {HTMLElement} */ (block.cloneNode(true));
    own.querySelectorAll(".bn, .pb, sup").forEach(function (mark) { mark.remove(); });
    return own.textContent.trim();
  }

  // The citation of a block is that of its text, with the number of the block and its place in the address.
  /** @param {HTMLElement} quotes @param {HTMLElement} block */
  function cite(quotes, block) {
    quotes.textContent = "";
    document.querySelectorAll(".cite .quote").forEach(function (quote) {
      // What stands above the title has citations of its own.
      if (!block.matches(quote.dataset.of || "*")) return;
      var own = /** @type {HTMLElement} */ (quote.cloneNode(true));
      own.querySelectorAll(".n").forEach(function (place) {
        var digits = place.dataset.digits;
        place.textContent = place.dataset.words.replace("{0}", block.id.replace(/^p/, "").replace(/\d/g, function (digit) { return digits[+digit]; }));
      });
      own.querySelector(".address").append("#" + block.id);
      quotes.append(own);
    });
  }

  // The same block in the other languages, side by side, and in the source.
  /** @param {HTMLElement} ways @param {HTMLElement} block */
  function lead(ways, block) {
    var label = ways.querySelector(".label");
    ways.textContent = "";
    document.querySelectorAll(".languages a").forEach(function (link) {
      var own = /** @type {HTMLAnchorElement} */ (link.cloneNode(true));
      own.hash = block.id;
      ways.append(own, " ");
    });
    ways.append(label);
    var lines = document.querySelectorAll(".lines-of-blocks a[href='#" + block.id + "'] ~ a");
    lines.forEach(function (link) { ways.append(" ", link.cloneNode(true)); });
    label.hidden = lines.length === 0;
  }

  function blocks() {
    var work = document.querySelector(".work");
    var box = document.querySelector(".block-cite");
    /** @type {HTMLElement} */
    var number;
    if (!work || !box) return;
    function close() {
      box.hidden = true;
      number.focus();
    }
    function open() {
      var block = number.closest(".b");
      box.querySelector(".label").textContent = box.dataset.title.replace("{0}", number.textContent);
      box.querySelector("[role=status]").textContent = "";
      lead(box.querySelector(".ways"), block);
      cite(box.querySelector(".quotes"), block);
      // For the scripts that add to the sheet.
      document.dispatchEvent(new CustomEvent("block", { detail: {
        words: plainOf(block),
        address: addressOf(block),
        lang: /** @type {HTMLElement} */ (block.closest("[lang]")).lang,
        dir: /** @type {HTMLElement} */ (block.closest("[dir]")).dir,
      } }));
      box.hidden = false;
      // After the browser has followed the link to the block.
      setTimeout(function () { box.focus({ preventScroll: true }); }, 0);
    }
    document.querySelectorAll(".quote button").forEach(function (button) { button.hidden = false; });
    box.querySelector(".share").hidden = !navigator.share;
    work.addEventListener("click", function (event) {
      var target = /** @type {Element} */ (event.target);
      var button = target.closest(".quote button");
      var link = target.closest("a.bn");
      var block = number && number.closest(".b");
      if (button) {
        var citation = /** @type {Element} */ (button.parentNode).querySelector(".citation");
        copy(button.closest("[data-copied]"), citation.textContent.trim(), citation);
      } else if (target.closest(".copy")) copy(box, [wordsOf(block), document.title, addressOf(block)].join("\n\n"), block);
      // Who reads a copy shares it: the home may be out of reach there. The address is read from the page's own.
      else if (target.closest(".share")) navigator.share({ title: document.title, text: wordsOf(block), url: location.protocol === "file:" ? addressOf(block) : "#" + block.id }).catch(function () {});
      else if (target.closest(".close")) close();
      else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        number = link;
        open();
      }
    });
    box.addEventListener("keydown", function (event) { if (event.key === "Escape") close(); });
  }

  // The links to the other languages lead to the block that is read here. They stand at the head of the page, so that who follows one has
  // mostly gone up to it: what was read is where the reader last came down to, or stayed for a while.
  function languages() {
    var links = document.querySelectorAll(".languages a, a.both");
    if (links.length === 0) return;
    /** @type {string | undefined} */
    var read;
    /** @type {number | undefined} */
    var waiting;
    var y = 0;

    function isAtHead() {
      return links[0].getBoundingClientRect().bottom > 0;
    }

    // The block that the address names while it is seen; otherwise the last one that begins in the upper third of the window.
    function inView() {
      var last = "";
      var isNamed = false;
      document.querySelectorAll(".b[id], .row[id], main :is(section, tr, ul > li)[id]").forEach(function (block) {
        var box = block.getBoundingClientRect();
        if (box.height === 0) return;
        if (box.top < innerHeight / 3) last = "#" + block.id;
        if ("#" + block.id === location.hash && (isAtHead() || box.bottom > 0 && box.top < innerHeight)) isNamed = true;
      });
      if (isNamed || document.body.matches(".page-language-chooser")) return location.hash;
      return isAtHead() ? "" : last;
    }

    function note() {
      if (!isAtHead()) read = inView();
    }

    /** @param {Event} event */
    function lead(event) {
      var link = /** @type {Element} */ (event.target).closest(".languages a, a.both");
      note();
      if (link) link.hash = /=/.test(location.hash) ? location.hash : read || inView();
    }

    window.addEventListener("scroll", function () {
      clearTimeout(waiting);
      if (scrollY > y) note();
      else waiting = setTimeout(note, 1500);
      y = scrollY;
    }, { passive: true });
    // Opened here, or in another tab by the middle button.
    ["click", "auxclick"].forEach(function (name) { document.addEventListener(name, lead); });
  }

  // The faces of the page, asked for before its styles are: on a host as what a browser waits for a moment with the first paint;
  // on a disk, where it may not be asked so, as a face that is loaded early.
  /** @param {DOMStringMap} given */
  function fonts(given) {
    (given.fonts || "").split(" ").forEach(function (address) {
      if (location.protocol === "file:") {
        if (address && window.FontFace) new FontFace("early", "url(" + address + ")").load().catch(function () {});
        return;
      }
      var link = document.createElement("link");
      link.rel = "preload";
      link.as = "font";
      link.type = "font/woff2";
      link.crossOrigin = "";
      link.href = address;
      if (address) document.head.append(link);
    });
  }

  fonts(/** @type {HTMLScriptElement} */ (document.currentScript).dataset);
  load();
  apply();
  // What only the scripts need has its place from the first paint on.
  root.setAttribute("data-script", "");
  function start() {
    settings();
    languages();
    blocks();
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
