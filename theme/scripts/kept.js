// The page that says what the browser keeps of the edition, keeps all of it when asked, and switches it off.
"use strict";

(function () {
  var panel = document.getElementById("kept");
  var workers = navigator.serviceWorker;
  if (!workers || !/^http/.test(location.protocol)) return;
  var root = /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/assets\/[^/]*$/, "");
  var words = panel.dataset;
  var status = document.getElementById("kept-status");
  var bar = document.getElementById("kept-bar");
  var all = document.getElementById("keep-all"), pause = document.getElementById("keep-pause");
  var off = document.getElementById("keep-off"), on = document.getElementById("keep-on");
  var isGoing = false;

  /** @param {string | number} text */
  function inDigits(text) {
    return String(text).replace(/[0-9]/g, function (digit) { return words.digits[+digit]; });
  }

  /** @param {string} text @param {(string | number)[]} values */
  function say(text, values) {
    status.textContent = text.replace(/\{([0-9])\}/g, function (_, i) { return inDigits(values[i]); });
  }

  // Asks the worker; the answer is undefined when it could not do it.
  /** @param {string} duty @returns {Promise<any>} */
  function ask(duty) {
    return workers.ready.then(function (registration) {
      return new Promise(function (resolve) {
        var channel = new MessageChannel();
        channel.port1.onmessage = function (event) { resolve(event.data.answer); };
        /** @type {ServiceWorker} */ (registration.active).postMessage([duty], [channel.port2]);
      });
    });
  }

  function isOff() {
    try {
      return localStorage.getItem("iskra-kept") === "off";
    } catch (refused) {
      return true;
    }
  }

  function showOff() {
    all.hidden = pause.hidden = off.hidden = bar.hidden = true;
    on.hidden = false;
    document.getElementById("kept-pages").hidden = true;
    say(words.off, []);
  }

  /** @param {KeptPage[]} pages */
  function list(pages) {
    var items = document.querySelector("#kept-pages ul");
    items.textContent = "";
    var own = document.documentElement.lang;
    pages.sort(function (one, other) { return Number(other[1] === own) - Number(one[1] === own) || (one[0] < other[0] ? -1 : 1); });
    pages.forEach(function (page) {
      var item = document.createElement("li"), link = document.createElement("a");
      link.lang = page[1];
      link.dir = page[2];
      link.href = root + page[0];
      /** @type {Record<string, string>} */
      var decoder = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'" };
      link.textContent = page[3].replace(/ · [^·]*$/, "").replace(/&[a-z#0-9]+;/g, function (sign) { return decoder[sign] || sign; });
      item.append(link);
      items.append(item);
    });
    document.getElementById("kept-pages").hidden = pages.length === 0;
  }

  /** @param {number} bytes */
  function size(bytes) {
    return (Math.round(bytes / 1e5) / 10).toFixed(1).replace(".", words.point);
  }

  function show() {
    if (isOff()) return Promise.resolve(showOff());
    return ask("tell").then(function (kept) {
      if (!kept) return;
      all.hidden = kept.isWhole;
      pause.hidden = bar.hidden = on.hidden = true;
      off.hidden = false;
      var pages = kept.pages.filter(/** @param {KeptPage} page */ function (page) { return !/^[^/]*\/kept\//.test(page[0]); });
      say(kept.isWhole ? words.whole : words.some, [kept.isWhole ? kept.files : pages.length, size(kept.bytes)]);
      list(pages);
    });
  }

  // The worker keeps a portion at a time, so that a line that breaks loses little and a browser sees no endless task.
  function go() {
    isGoing = true;
    all.hidden = true;
    pause.hidden = false;
    /** @type {number[] | undefined} */
    var last;
    var said = -1;
    (function next() {
      if (!isGoing) return show();
      ask("more").then(function (now) {
        if (!now) {
          isGoing = false;
          return show().then(function () { say(last ? words.broken : words.unreached, last || []); });
        }
        last = [now.kept, now.total];
        bar.hidden = false;
        bar.max = now.total;
        bar.value = now.kept;
        // Said in quarters: a screen reader is not to be interrupted at each portion.
        var quarter = Math.floor(4 * now.kept / now.total);
        if (quarter !== said) say(words.going, last);
        said = quarter;
        if (now.kept < now.total) return next();
        isGoing = false;
        return show();
      });
    })();
  }

  all.addEventListener("click", go);
  pause.addEventListener("click", function () { isGoing = false; });
  off.addEventListener("click", function () {
    isGoing = false;
    localStorage.setItem("iskra-kept", "off");
    ask("stop").then(showOff);
  });
  on.addEventListener("click", function () {
    localStorage.removeItem("iskra-kept");
    location.reload();
  });

  // Who comes from a page that is not kept is told so, and led back to it.
  function greet() {
    var wanted = decodeURIComponent(location.hash.slice(1));
    var address = new URL(wanted, root).href;
    var isPage = wanted !== "" && address.slice(0, root.length) === root;
    document.getElementById("not-kept").hidden = !isPage;
    if (isPage) document.getElementById("try-again").href = address;
  }

  window.addEventListener("hashchange", greet);
  workers.addEventListener("controllerchange", show);
  panel.hidden = false;
  greet();
  show();
})();
