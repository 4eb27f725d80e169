// The search of a single file: its passages stand in the document itself, each marked with its field, and are read from there when the
// first query comes. Ranking is that of the site's index (Impact.cs), over the same passages in the same order.
"use strict";

var iskraSearch = (function () {
  /** @type {Record<string, number>} */
  var weights = { t: 10, h: 6, b: 4, s: 4, n: 2 };
  var shortest = 20, longest = 60;
  // What a reader does not read as words of the text: numbers of blocks and pages, calls of notes.
  var aside = "bn call pb fn".split(" ");
  /** @type {ScannedPassage[]} */
  var passages;
  /** @type {Map<string, Posting[]>} */
  var vocabulary;
  /** @type {Record<string, string[]>} */
  var known = {};

  // Every word of every name of an entity, in all languages.
  /** @param {string} id */
  function namesOf(id) {
    if (!known[id]) {
      /** @type {Record<string, boolean>} */
      var words = {};
      var entry = document.getElementById(id);
      if (entry) {
        entry.querySelectorAll("b").forEach(function (name) {
          wordsOf(name.textContent).concat(othersOf(name.textContent)).forEach(function (word) {
            words[word] = words[id[0] === "p" ? iskraFolding.key(word) || word : word] = true;
          });
        });
      }
      known[id] = Object.keys(words);
    }
    return known[id];
  }

  // The words by which a text is found: those with joints once joined and once in their parts.
  /** @param {string} text */
  function wordsOf(text) {
    /** @type {string[]} */
    var all = [];
    iskraFolding.words(iskraFolding.fold(text)).forEach(function (word) {
      word.parts.forEach(function (part) { all.push(part.text); });
      if (word.parts.length > 1) all.push(word.joined);
    });
    return all;
  }

  // Their other spellings.
  /** @param {string} text @returns {string[]} */
  function othersOf(text) {
    return iskraFolding.spellings(text).slice(1).map(wordsOf).flat();
  }

  // The words of an element as they are read, and where names stand.
  /** @param {Element} element @returns {{ text: string, names: NameSpan[] }} */
  function read(element) {
    var text = "";
    /** @type {NameSpan[]} */
    var names = [];
    (/** @param {any} node a text or an element */ function walk(node) {
      if (node.nodeType === Node.TEXT_NODE) {
        text += node.data.replace(/\n/g, " ");
        return;
      }
      if (aside.some(function (name) { return node.classList.contains(name); })) return;
      var start = text.length;
      node.childNodes.forEach(walk);
      if (/^(LI|TD|TH|P|BR)$/.test(node.nodeName) && node !== element) text += " ";
      var name = node.dataset.name || /^#(people|organisations|places)\//.test(node.hash) && node.hash.slice(1);
      if (name && text.length > start) names.push({ start: start, end: text.length, words: namesOf(name) });
    })(element);
    var head = text.length - text.trimStart().length;
    names.forEach(function (name) {
      name.start -= head;
      name.end -= head;
    });
    return { text: text.trim(), names: names };
  }

  // Where nothing else is said: a cell holds a block, an entry a supporter, an entity its names and what is known of it, the apparatus what the editors say.
  /** @param {HTMLElement} element @returns {string} */
  function fieldOf(element) {
    return element.dataset.f || /** @type {Record<string, string>} */ ({ DIV: "b", SPAN: "s", B: "t", P: "n", SMALL: "n" })[element.nodeName];
  }

  /** @param {ScannedPassage} passage */
  function weigh(passage) {
    var counts = new Map();
    var held = wordsOf(passage.text).concat(wordsOf(passage.identified));
    held.forEach(function (word) { counts.set(word, (counts.get(word) || 0) + 1); });
    /** @param {number} count */
    function impact(count) {
      var more = Math.floor(count * longest / Math.max(held.length, longest)) - 1;
      return passage.weight + Math.min(Math.max(more, 0), 2) + (held.length <= shortest ? 1 : 0);
    }
    var own = new Map();
    passage.names.forEach(function (name) { name.words.forEach(function (word) { own.set(word, passage.weight >> 1); }); });
    passage.about.forEach(function (word) { own.set(word, passage.weight >> 1); });
    othersOf(passage.text).concat(othersOf(passage.identified)).forEach(function (word) { own.set(word, impact(1)); });
    counts.forEach(function (count, word) { own.set(word, impact(count)); });
    return own;
  }

  function open() {
    if (passages) return;
    var languages = Array.prototype.map.call(document.querySelectorAll("#in-language option[lang]"), function (option) { return option.lang; });
    var issues = document.querySelectorAll("[data-issue]").length;
    var titles = new Map();
    /** @type {ScannedPassage[]} */
    var found = [];
    document.querySelectorAll("[data-f],.cell,[data-kind]>span,.entity>b,.entity>p,.apparatus small").forEach(function (element, place) {
      var language = element.closest("[lang]").lang;
      var field = fieldOf(element);
      var country = element.closest("[data-country]");
      // A remark printed under a country is the text's; the directory has the country and its supporters.
      if (country && field === "b") country = null;
      var part = country || element.closest("article, .entity");
      var section = element.closest("[data-issue]");
      var entry = element.closest("[data-kind]");
      var own = read(element);
      var text = element.dataset.text || own.text;
      var names = element.dataset.text ? [] : own.names;
      if (field === "t" && part.classList.contains("entity")) names = [{ start: 0, end: text.length, words: namesOf(part.id) }];
      var key = language + " " + (country ? country.id : part.id);
      // Of the names of an entity the first in each language of the file is its title.
      if (element.nodeName === "B" && (titles.has(key) || languages.indexOf(language) < 0)) return;
      if (field === "t" && !titles.has(key)) titles.set(key, text);
      var identified = "";
      var body = entry && field === "s" && entry.querySelector(".o");
      if (body) {
        identified = body.textContent;
        Array.prototype.forEach.call(/** @type {Element} */ (body.parentNode).children, function (name) {
          if (name === body || name.nodeName !== "BDI" || name.closest("[lang]").lang !== language) return;
          identified = name.textContent + (name.dir === "rtl" ? "، " : ", ") + identified;
        });
      }
      found.push({
        // As the site counts: language by language; in each the issues, their texts before their supporters; then names; then pages.
        rank: [languages.indexOf(language), section ? Array.prototype.indexOf.call(document.querySelectorAll("[data-issue]"), section) : issues, country ? 1 : 0, place],
        path: "", anchor: element.closest("[id]").id, key: key, text: text, names: names, title: "",
        label: /** @type {any} */ (part.closest("[data-label-" + language + "]")).getAttribute("data-label-" + language),
        about: country ? namesOf("places/" + country.dataset.country) : [], identified: identified, weight: weights[field], language: language, issue: section ? section.dataset.issue : "",
      });
    });
    found.sort(function (one, other) {
      for (var i = 0; ; i++) if (one.rank[i] !== other.rank[i]) return one.rank[i] - other.rank[i];
    });
    vocabulary = new Map();
    found.forEach(function (passage, number) {
      passage.title = titles.get(passage.key) || "";
      weigh(passage).forEach(function (impact, word) {
        if (!vocabulary.has(word)) vocabulary.set(word, []);
        /** @type {Posting[]} */ (vocabulary.get(word)).push([number, impact]);
      });
    });
    passages = found;
  }

  /** @param {string} word @param {number} times @param {Scores} scores */
  function add(word, times, scores) {
    /** @type {Posting[]} */ (vocabulary.get(word)).forEach(function (posting) {
      if ((scores.get(posting[0]) || 0) < posting[1] * times) scores.set(posting[0], posting[1] * times);
    });
  }

  // The passages of a word, and of longer ones that begin with it, which weigh less.
  /** @type {LookUp} */
  function look(word, isPrefix, times, scores) {
    var isKnown = vocabulary.has(word);
    if (isKnown) add(word, times, scores);
    if (isPrefix) {
      vocabulary.forEach(function (_, longer) {
        if (longer === word || longer.slice(0, word.length) !== word) return;
        isKnown = true;
        add(longer, 1, scores);
      });
    }
    return Promise.resolve(isKnown);
  }

  /** @param {string} word */
  function near(word) {
    return Promise.resolve(iskraQuery.nearest(word, Array.from(vocabulary.keys()).sort()));
  }

  /** @param {WordSequence[]} sequences @param {string} language @param {string} issue */
  function candidates(sequences, language, issue) {
    open();
    return iskraQuery.find(sequences, look).then(function (found) {
      /** @type {ScanHit[]} */
      var hits = [];
      found.forEach(function (score, number) {
        var passage = passages[number];
        if (language && passage.language !== language || issue && passage.issue !== issue) return;
        hits.push({ score: score, number: number });
      });
      return hits.sort(function (one, other) { return other.score - one.score || one.number - other.number; });
    });
  }

  /** @param {ScanHit} hit @param {WordSequence[]} sequences @returns {Promise<Passage | null>} */
  function fetch(hit, sequences) {
    var passage = passages[hit.number];
    return Promise.resolve(iskraQuery.proves(sequences, [passage.text, passage.identified]) ? passage : null);
  }

  return { open: /** @type {(version: string) => void} */ (function () {}), near: near, candidates: candidates, fetch: fetch };
})();
