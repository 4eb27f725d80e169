// Keeps what was read, and when asked the whole edition, for times without a network. The builder puts the version before this: its name,
// the lists that say which sum (SHA-256, its first 16 digits) each file has, and what is kept from the beginning. Every file is held
// against its sum, so that a version is never mixed with another, whatever a host or a line does. A new version brings a new worker: it
// gathers what the old one kept, and takes over when all of it is there. Until then the old version stands, whole.
"use strict";

(function () {
  const scope = self.registration.scope;
  const prefix = "iskra " + scope + " ";
  const own = prefix + iskra.version;
  const state = prefix + "state";
  const patience = 4000, atOnce = 6, portion = 24;
  /** @type {(Promise<Map<string, string>> | null)[]} */
  const lists = [];

  // The path of a file in the edition, as the lists say it; null outside.
  /** @param {string} address */
  function keyOf(address) {
    if (!address.startsWith(scope)) return null;
    const url = new URL(address);
    let path = address.slice(scope.length).split(/[?#]/)[0];
    try { path = decodeURIComponent(path); } catch { return null; }
    if (path === "" || path.endsWith("/")) path += "index.html";
    return path.endsWith(".html") ? path : path + url.search;
  }

  /** @param {string} key */
  function addressOf(key) { return scope + key; }

  /** @param {ArrayBuffer} bytes */
  async function sumOf(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(digest.subarray(0, 8), byte => byte.toString(16).padStart(2, "0")).join("");
  }

  // The language, the direction and the title of a page, for the list of what is kept.
  /** @param {ArrayBuffer} bytes */
  function headOf(bytes) {
    const head = new TextDecoder().decode(bytes.slice(0, 4096));
    const tag = /<html lang="([^"]*)" dir="([^"]*)">/.exec(head), title = /<title>([^<]*)</.exec(head);
    return tag && title ? encodeURIComponent(JSON.stringify([tag[1], tag[2], title[1]])) : "";
  }

  // Keeps a file when it is the one of this version. What is kept is the decoded content, and never says that it was redirected.
  /** @param {string} key @param {string} sum @param {Response} response */
  async function keep(key, sum, response) {
    if (response.status !== 200 || response.type !== "basic") return false;
    const bytes = await response.arrayBuffer();
    if (await sumOf(bytes) !== sum) return false;
    const headers = new Headers(response.headers);
    for (const name of ["Content-Encoding", "Content-Length", "Vary"]) headers.delete(name);
    headers.set("X-Edition-Sum", sum);
    if (key.endsWith(".html")) headers.set("X-Edition-Head", headOf(bytes));
    await (await caches.open(own)).put(addressOf(key), new Response(bytes, { headers: headers }));
    return true;
  }

  // A file of this version: kept already, unchanged since the version before, or fetched.
  /** @param {string} key @param {string} sum @param {Cache | null} [before] */
  async function take(key, sum, before) {
    const cache = await caches.open(own);
    if (await cache.match(addressOf(key))) return;
    const same = before && await before.match(addressOf(key));
    if (same && same.headers.get("X-Edition-Sum") === sum) return cache.put(addressOf(key), same);
    if (!await keep(key, sum, await fetch(addressOf(key), { cache: isFixed(key) ? "default" : "no-cache" }))) throw new Error(key);
  }

  /** @param {Entry[]} entries @param {Cache | null} [before] */
  async function takeAll(entries, before) {
    const left = entries.slice();
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (let entry = left.shift(); entry; entry = left.shift()) await take(entry[0], entry[1], before);
    }));
  }

  /** @param {number} i */
  function listKey(i) { return "kept/" + i + ".txt?" + iskra.lists[i][1]; }

  /** @param {number} i @returns {Promise<Map<string, string>>} */
  function listOf(i) {
    lists[i] = lists[i] || take(listKey(i), iskra.lists[i][1])
      .then(async () => /** @type {Response} */ (await (await caches.open(own)).match(addressOf(listKey(i)))).text())
      .then(text => new Map(text.trim().split("\n").map(line => [line.slice(17), line.slice(0, 16)])));
    lists[i].catch(() => { lists[i] = null; });
    return lists[i];
  }

  // The sum of a file; undefined when this version has no such file, or keeps none of its kind.
  /** @param {string} key */
  async function sumFor(key) {
    let i = iskra.lists.length - 1;
    while (i >= 0 && iskra.lists[i][0] > key) i--;
    return i < 0 ? undefined : (await listOf(i)).get(key);
  }

  /** @returns {Promise<Entry[]>} */
  async function everything() {
    return (await Promise.all(iskra.lists.map((_, i) => listOf(i)))).flatMap(list => Array.from(list));
  }

  /** @param {string} name */
  async function kept(name) { return new Set((await (await caches.open(name)).keys()).map(request => /** @type {string} */ (keyOf(request.url)))); }

  /** @param {string} name */
  async function recall(name) {
    const noted = await caches.match(addressOf("?" + name), { cacheName: state });
    return noted && noted.text();
  }

  /** @param {string} name @param {string} value */
  async function note(name, value) { await (await caches.open(state)).put(addressOf("?" + name), new Response(value)); }

  // Without the state nothing is kept: the reader has switched it off, and pages that are still open keep this worker alive.
  function isOn() { return caches.has(state); }

  self.addEventListener("install", event => event.waitUntil(gather().then(() => self.skipWaiting())));

  async function gather() {
    const before = await recall("active");
    const old = before && before !== own && await caches.has(before) ? await caches.open(before) : null;
    const isWhole = await recall("whole");
    const wanted = new Set(iskra.core);
    if (old) for (const key of await kept(/** @type {string} */ (before))) wanted.add(key);
    const entries = isWhole ? await everything() : [];
    if (!isWhole) for (const key of wanted) {
      // What this version no longer has goes with the old one.
      const sum = await sumFor(key);
      if (sum) entries.push([key, sum]);
    }
    await takeAll(entries, old);
    const there = await kept(own);
    if (!entries.every(([key]) => there.has(key))) throw new Error("the browser has thrown a part away");
  }

  self.addEventListener("activate", event => event.waitUntil(takeOver().then(() => self.clients.claim())));

  // Pages of the version before may be open still and ask for its scripts: it goes when there are none.
  async function takeOver() {
    const before = await recall("active");
    const last = before && before !== own ? before : "";
    for (const name of await caches.keys()) if (name.startsWith(prefix) && ![own, state, last].includes(name)) await caches.delete(name);
    await note("last", last);
    await note("active", own);
  }

  async function sweep() {
    const last = await recall("last");
    if (!last || (await self.clients.matchAll({ includeUncontrolled: true, type: "window" })).length > 1) return;
    await caches.delete(last);
    await note("last", "");
  }

  // Names with a sum in them say the same for ever.
  /** @param {string} key */
  function isFixed(key) { return key.includes("?") || /-[0-9a-f]{10}\.[a-z0-9]+$/.test(key); }

  /** @param {string} key */
  async function find(key) {
    /** @type {(string | undefined)[]} */
    const names = [own];
    if (isFixed(key)) names.push(await recall("last"));
    for (const name of names) {
      const found = name && await caches.match(addressOf(key), { cacheName: name });
      if (found) return found;
    }
  }

  self.addEventListener("fetch", event => {
    const request = event.request;
    const key = request.method === "GET" && !request.headers.has("Range") ? keyOf(request.url) : null;
    if (key === null || key === "sw.js" || key.startsWith("_preview/")) return;
    if (request.mode === "navigate") event.waitUntil(sweep());
    event.respondWith(answer(event, key));
  });

  /** @param {FetchEvent} event @param {string} key */
  async function answer(event, key) {
    const copy = await find(key);
    if (copy && isFixed(key)) return copy;
    const fromLine = fetch(event.request).then(response => {
      if (!copy) {
        const fresh = response.clone();
        event.waitUntil(keepRead(key, fresh).catch(() => {}));
      }
      return response;
    });
    try {
      // A line that only seems to be there is not waited for when there is a copy.
      const response = await (copy ? Promise.race([fromLine, new Promise((_, give) => setTimeout(give, patience))]) : fromLine);
      if (response.status < 500 || !copy) return response;
    } catch {
      fromLine.catch(() => {});
    }
    if (copy) return copy;
    const help = languageFor(key) + "/kept/index.html";
    return event.request.mode === "navigate" && key !== help ? Response.redirect(addressOf(help) + "#" + encodeURIComponent(key), 302) : Response.error();
  }

  /** @param {string} key @param {Response} response */
  async function keepRead(key, response) {
    if (!await isOn()) return;
    const sum = await sumFor(key);
    if (sum) await keep(key, sum, response);
  }

  /** @param {string} key */
  function languageFor(key) {
    return [key.split("/")[0]].concat(self.navigator.languages.map(tag => tag.split("-")[0])).find(code => iskra.languages.includes(code)) || iskra.languages[0];
  }

  // What pages ask: to keep what was loaded before there was a worker, to keep one more portion of the whole, to say what is kept, to stop.
  /** @type {Record<string, (what: any) => Promise<any>>} */
  const duties = {
    /** @param {string[]} addresses */
    async read(addresses) {
      for (const key of new Set(addresses.map(keyOf))) {
        if (key !== null && await isOn() && !await find(key) && await sumFor(key)) await keepRead(key, await fetch(addressOf(key), { cache: "force-cache" }));
      }
    },
    async more() {
      if (!await isOn()) return null;
      const all = await everything(), there = await kept(own);
      const missing = all.filter(([key]) => !there.has(key));
      const now = missing.slice(0, portion);
      await takeAll(now);
      if (now.length === missing.length) await note("whole", "yes");
      return { kept: all.length - missing.length + now.length, total: all.length };
    },
    async tell() {
      if (!await isOn()) return null;
      const cache = await caches.open(own);
      /** @type {(string | null)[][]} */
      const pages = [];
      for (const request of await cache.keys()) {
        const head = /** @type {Response} */ (await cache.match(request)).headers.get("X-Edition-Head");
        if (head) pages.push([keyOf(request.url), ...JSON.parse(decodeURIComponent(head))]);
      }
      return { pages: pages, isWhole: Boolean(await recall("whole")), files: iskra.files, bytes: iskra.bytes };
    },
    async stop() {
      for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
      return self.registration.unregister();
    },
  };

  self.addEventListener("message", event => {
    const [duty, what] = event.data;
    /** @param {{ answer?: any }} answer */
    const say = answer => event.ports[0] && event.ports[0].postMessage(answer);
    event.waitUntil(duties[duty](what).then(answer => say({ answer: answer }), () => say({})));
  });
})();
