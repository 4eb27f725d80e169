// What only a file by itself needs: the choice of light or dark, which is kept where the device allows it, and places that the filter hides.
"use strict";

(function () {
  var key = "iskra-scheme";
  var root = document.documentElement;
  var choice = document.getElementById("scheme");

  // A file that a phone's file manager opens may have no store at all, and asking for it may be an error.
  /** @param {string} [value] */
  function stored(value) {
    try {
      if (value === undefined) return localStorage.getItem(key) || "";
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch (refused) {
      return "";
    }
    return value;
  }

  /** @param {string} scheme */
  function show(scheme) {
    if (scheme) root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
  }

  var scheme = stored();
  choice.value = /^(light|dark)$/.test(scheme) ? scheme : "";
  show(choice.value);
  choice.addEventListener("change", function () {
    show(choice.value);
    stored(choice.value);
  });
  document.querySelectorAll(".scheme, .scripted").forEach(function (element) { element.hidden = false; });

  // Whoever follows a link to a supporter that the filter has hidden sees all of them again.
  document.addEventListener("click", function (event) {
    var clicked = /** @type {Element} */ (event.target);
    var link = clicked.closest && clicked.closest("a[href^='#']");
    var target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    var form = document.querySelector(".filter");
    if (!form || !target || !target.closest(".directory [hidden]")) return;
    document.querySelectorAll(".directory [hidden]").forEach(function (element) { element.hidden = false; });
    form.querySelectorAll("input, select").forEach(function (field) { field.value = ""; });
    form.querySelector("[role=status]").textContent = "";
  });
})();
