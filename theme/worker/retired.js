// What an edition that keeps nothing leaves at the address of the worker. A browser that has a worker of yesterday asks there for a newer
// one, gets this, and is rid of both: what was kept is deleted, and the registration ends.
"use strict";

self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) {
  var prefix = "iskra " + self.registration.scope + " ";
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (name) { return name.startsWith(prefix); }).map(function (name) { return caches.delete(name); }));
  }).then(function () { return self.registration.unregister(); }));
});
