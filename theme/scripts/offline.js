// Lets the browser keep what is read, for times without a network. Nothing of it is needed to read: from a disk, in an old browser and
// where the reader has switched it off, it does nothing.
"use strict";

(function () {
  var workers = navigator.serviceWorker;
  if (!workers || !/^http/.test(location.protocol)) return;
  var root = /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/assets\/[^/]*$/, "");
  try {
    if (localStorage.getItem("iskra-kept") === "off") return;
  } catch (refused) {
    return;
  }

  /** @param {string} address */
  function admit(address) {
    if (address !== root + "sw.js") throw new TypeError(address);
    return address;
  }
  var policy = window.trustedTypes ? window.trustedTypes.createPolicy("iskra-worker", { createScriptURL: admit }) : { createScriptURL: admit };

  // What this page consists of was loaded before the worker, or by the worker of another version.
  function tell() {
    var parts = performance.getEntriesByType("resource").map(function (part) { return part.name; });
    if (workers.controller) workers.controller.postMessage(["read", [location.href].concat(parts)]);
  }

  workers.addEventListener("controllerchange", tell);
  window.addEventListener("load", function () {
    workers.register(policy.createScriptURL(root + "sw.js")).catch(function () {});
  });
})();
