// The index: shards that are classic scripts, loaded when a word asks for them, from a server or from a disk. Whatever ranks a hit was
// computed by the builder and is in the shards as small numbers, so that this file adds, intersects and compares, and nothing else.
"use strict";

/** @type {(name: string, data: any, more: any) => void} */
var iskraShard;

var iskraSearch = (function () {
  var base = /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/assets\/[^/]*$/, "search/");
  var version = "";
  /** @type {Map<string, any>} */
  var loaded = new Map();
  /** @type {Map<string, Promise<any>>} */
  var waiting = new Map();
  /** @type {{ starts: string[], scripts: PassageScript[] }} */
  var manifest;

  // The one policy that the pages allow, and it admits shards of this index only.
  /** @param {string} address */
  function admit(address) {
    if (address.slice(0, base.length) !== base || !/^([a-z0-9-]+\/)?[A-Za-z0-9-]+\.js\?[0-9a-f]+$/.test(address.slice(base.length))) throw new TypeError(address);
    return address;
  }
  var policy = window.trustedTypes ? window.trustedTypes.createPolicy("iskra-shards", { createScriptURL: admit }) : { createScriptURL: admit };

  // Called by the shards.
  iskraShard = function (name, data, more) {
    loaded.set(name, { data: data, more: more });
  };

  /** @param {string} name @returns {Promise<any>} */
  function load(name) {
    if (loaded.has(name)) return Promise.resolve(loaded.get(name));
    if (!waiting.has(name)) {
      waiting.set(name, new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = policy.createScriptURL(base + name + ".js?" + version);
        script.onload = function () {
          script.remove();
          if (loaded.has(name)) resolve(loaded.get(name));
          else reject(new Error(name));
        };
        // A line that breaks comes back: the next query asks again.
        script.onerror = function () {
          script.remove();
          waiting.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return /** @type {Promise<any>} */ (waiting.get(name));
  }

  // Parts of the edition (one language of one issue) with their passages' numbers, and the scripts that hold these.
  /** @param {string} build */
  function open(build) {
    version = build;
    var data = loaded.get("manifest");
    manifest = { starts: data.data.split(" "), scripts: [] };
    var first = 0;
    data.more.forEach(/** @param {[string, string, number[], string?, string?]} part */ function (part) {
      part[2].forEach(function (count, i) {
        manifest.scripts.push({ first: first, language: part[0], issue: part[1], year: part[3], title: part[4], name: (part[1] ? part[1] + "/" : "") + part[0] + i });
        first += count;
      });
    });
  }

  // The last of a sorted list that is not after a value.
  /** @param {number} length @param {(i: number) => boolean} isAfter */
  function lastUpTo(length, isAfter) {
    var low = 0, high = length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (isAfter(middle)) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }

  /** @param {number} passage */
  function scriptOf(passage) {
    return manifest.scripts[lastUpTo(manifest.scripts.length, function (i) { return manifest.scripts[i].first > passage; })];
  }

  // The shards in which a word, or what begins with it, can stand.
  /** @param {string} word @param {boolean} [isPrefix] */
  function shardsOf(word, isPrefix) {
    var starts = manifest.starts;
    var names = [];
    var i = Math.max(0, lastUpTo(starts.length, function (j) { return starts[j] > word; }));
    do names.push("w" + i++); while (isPrefix && i < starts.length && starts[i].slice(0, word.length) === word);
    return names;
  }

  var digits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
  var values = new Uint8Array(128).fill(255);
  for (var d = 0; d < digits.length; d++) values[digits.charCodeAt(d)] = d;
  var signs = "!#%.&()*+,/:;";
  var usual = 4;

  // The words of a shard: each line says how much it shares with the one before, what follows, and its passages.
  /** @param {{ data: string, words?: IndexLine[] }} shard @returns {IndexLine[]} */
  function lines(shard) {
    if (shard.words) return shard.words;
    /** @type {IndexLine[]} */
    var words = [];
    var last = "";
    shard.data.split("\n").forEach(function (line) {
      if (line === "") return;
      var tab = line.indexOf("\t");
      last = last.slice(0, values[line.charCodeAt(0)]) + line.slice(1, tab);
      words.push({ word: last, postings: line.slice(tab + 1) });
    });
    shard.words = words;
    return words;
  }

  // Raises the scores of the passages of a word to its impacts, so many times.
  /** @param {string} postings @param {number} times @param {Scores} scores */
  function add(postings, times, scores) {
    var passage = -1, number = 0, impact = usual;
    for (var i = 0; i < postings.length; i++) {
      var value = values[postings.charCodeAt(i)];
      if (value === 255) {
        impact = signs.indexOf(postings[i]) + 1;
      } else if (value >= 48) {
        number = number * 16 + value - 48;
      } else {
        passage += number * 48 + value + 1;
        if ((scores.get(passage) || 0) < impact * times) scores.set(passage, impact * times);
        number = 0;
        impact = usual;
      }
    }
  }

  // The passages of a word, and of longer ones that begin with it, which weigh less.
  /** @type {LookUp} */
  function look(word, isPrefix, times, scores) {
    var found = false;
    return Promise.all(shardsOf(word, isPrefix).map(load)).then(function (shards) {
      shards.forEach(function (shard) {
        var all = lines(shard);
        var i = Math.max(0, lastUpTo(all.length, function (j) { return all[j].word > word; }));
        for (; i < all.length && (all[i].word <= word || isPrefix && all[i].word.slice(0, word.length) === word); i++) {
          if (all[i].word < word) continue;
          found = true;
          add(all[i].postings, all[i].word === word ? times : 1, scores);
        }
      });
      return found;
    });
  }

  // The word nearest to an unknown one: of those that begin like it.
  /** @param {string} word */
  function near(word) {
    return Promise.all(shardsOf(word).map(load)).then(function (shards) {
      return iskraQuery.nearest(word, lines(shards[0]).map(function (line) { return line.word; }));
    });
  }

  // Passages that hold every word, best first, then in the order of the edition.
  /** @param {WordSequence[]} sequences @param {string} language @param {string} issue */
  function candidates(sequences, language, issue) {
    return iskraQuery.find(sequences, look).then(function (found) {
      /** @type {IndexHit[]} */
      var hits = [];
      found.forEach(function (score, passage) {
        var script = scriptOf(passage);
        if (language && script.language !== language || issue && script.issue !== issue && script.year !== issue) return;
        hits.push({ score: score, passage: passage, script: script });
      });

      // A name by its consonants is found in every script alike: what the reader of the page reads comes first.
      var isByKey = sequences.some(function (sequence) { return sequence.words.some(function (word) { return word.isByKey; }); });
      var own = isByKey ? document.documentElement.lang : "";
      /** @param {IndexHit} hit */
      function rank(hit) { return hit.script.language === own ? 1 : 0; }
      return hits.sort(function (one, other) { return rank(other) - rank(one) || other.score - one.score || one.passage - other.passage; });
    });
  }

  // A hit with its passage; null when a phrase of the query does not stand in it.
  /** @param {IndexHit} hit @param {WordSequence[]} sequences @returns {Promise<Passage | null>} */
  function fetch(hit, sequences) {
    return load(hit.script.name).then(function (shard) {
      var left = hit.passage - hit.script.first;
      var i = 0;
      while (left >= shard.data[i].length - 3) left -= shard.data[i++].length - 3;
      var text = shard.data[i];
      var passage = text[3 + left];
      return iskraQuery.proves(sequences, [passage[1], passage[3] || ""]) ? {
        path: text[0], title: text[1], label: text[2], anchor: passage[0], text: passage[1], identified: passage[3] || "",
        names: names(passage[2] || [], shard.more), language: hit.script.language, issue: hit.script.issue, print: hit.script.title, score: hit.score,
      } : null;
    });
  }

  /** @param {number[]} spans @param {string[]} known @returns {NameSpan[]} */
  function names(spans, known) {
    var all = [];
    for (var i = 0; i < spans.length; i += 3) all.push({ start: spans[i], end: spans[i] + spans[i + 1], words: known[spans[i + 2]].split(" ") });
    return all;
  }

  return { open: open, near: near, candidates: candidates, fetch: fetch };
})();
