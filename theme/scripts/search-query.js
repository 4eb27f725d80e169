// What a query asks, whatever answers it: its words and phrases, how words meet in a passage, and which letters to mark. The index of the
// site and the scan of a single file look words up in ways of their own; all else is here.
"use strict";

var iskraQuery = (function () {
  // A text, folded, with its words and their other spellings.
  /** @param {string} text */
  function read(text) {
    var all = iskraFolding.spellings(text).map(iskraFolding.map);
    var words = iskraFolding.words(all[0].text);
    words.forEach(function (word) { word.also = []; });
    all.slice(1).forEach(function (other) {
      var others = iskraFolding.words(other.text);
      if (others.length === words.length) words.forEach(function (word, i) { /** @type {string[]} */ (word.also).push(others[i].joined); });
    });
    return { words: words, from: all[0].from };
  }

  // A query: sequences of words, of which those in quotation marks are phrases. The last word, unless quoted, may be the beginning of one.
  /** @param {string} text @returns {WordSequence[]} */
  function parse(text) {
    /** @type {WordSequence[]} */
    var sequences = [];
    // What other programs write in forms of presentation is here written in letters.
    text.normalize("NFKC").split(/[«»"“”„‟]/).forEach(function (piece, i) {
      var own = read(piece);
      var words = own.words;
      words.forEach(function (word) { word.typed = piece.slice(own.from[word.start], own.from[word.end - 1] + 1); });
      if (words.length > 0) sequences.push({ isPhrase: i % 2 === 1, words: words, letters: "" });
    });
    sequences.forEach(function (sequence, i) {
      sequence.words.forEach(function (word, j) {
        var isLast = i === sequences.length - 1 && j === sequence.words.length - 1;
        word.isPrefix = isLast && !sequence.isPhrase && word.joined.length >= 3;
      });
      if (sequence.isPhrase) sequence.letters = sequence.words.map(function (word) { return word.joined; }).join("");
    });
    return sequences;
  }

  /** @param {Scores[]} all @param {(one: number, other: number) => number} combine @returns {Scores} */
  function intersect(all, combine) {
    all.sort(function (one, other) { return one.size - other.size; });
    /** @type {Scores} */
    var left = new Map();
    all[0].forEach(function (score, passage) {
      for (var i = 1; i < all.length; i++) {
        var other = all[i].get(passage);
        if (other === undefined) return;
        score = combine(score, other);
      }
      left.set(passage, score);
    });
    return left;
  }

  // The passages that name one whose name has the consonants of a word; the word then stands for them.
  /** @param {string} text @param {FoldedWord} word @param {Scores} scores @param {LookUp} look @returns {Promise<boolean>} */
  function byKey(text, word, scores, look) {
    var key = iskraFolding.key(text);
    if (!key) return Promise.resolve(false);
    /** @type {string[]} */ (word.also).push(key);
    return look(key, false, 1, scores).then(function (isName) {
      if (isName) word.isByKey = true;
      return isName;
    });
  }

  // A word stands in a passage as it is or in another spelling, joined with its neighbour in the query (which says most, since two words of the query meet in
  // one), or, when nobody writes it joined, in its parts; and a name that nobody writes so, by its consonants.
  var once = 2, met = 3;
  /** @param {FoldedWord[]} words @param {number} i @param {LookUp} look @returns {Promise<Scores>} */
  function passagesOf(words, i, look) {
    var word = words[i];
    /** @type {Scores} */
    var scores = new Map();
    var lookups = [word.joined].concat(/** @type {string[]} */ (word.also)).map(function (one) { return look(one, word.isPrefix, once, scores); });
    if (i > 0) lookups.push(look(words[i - 1].joined + word.joined, word.isPrefix, met, scores));
    if (i + 1 < words.length) lookups.push(look(word.joined + words[i + 1].joined, words[i + 1].isPrefix, met, scores));
    return Promise.all(lookups).then(function (found) {
      if (found[0]) return scores;
      return byKey(word.joined, word, scores, look).then(function (isName) {
        if (isName || word.parts.length === 1) return scores;
        var parts = word.parts.map(function () { return new Map(); });
        return Promise.all(word.parts.map(function (part, j) {
          return look(part.text, false, once, parts[j]).then(function (isKnown) { return isKnown || byKey(part.text, word, parts[j], look); });
        })).then(function () {
          intersect(parts, Math.min).forEach(function (score, passage) {
            if ((scores.get(passage) || 0) < score) scores.set(passage, score);
          });
          return scores;
        });
      });
    });
  }

  // The passages that hold every word, and their scores. Phrases are for the reader of the passages to prove.
  /** @param {WordSequence[]} sequences @param {LookUp} look @returns {Promise<Scores>} */
  function find(sequences, look) {
    /** @type {Promise<Scores>[]} */
    var all = [];
    sequences.forEach(function (sequence) {
      sequence.words.forEach(function (word, i) {
        all.push(passagesOf(sequence.words, i, look).then(function (scores) {
          word.isUnknown = scores.size === 0;
          return scores;
        }));
      });
    });
    if (all.length === 0) return Promise.resolve(new Map());
    return Promise.all(all).then(function (scores) { return intersect(scores, function (one, other) { return one + other; }); });
  }

  // The letters of a phrase, in whichever way they are divided into words.
  /** @param {WordSequence} sequence @param {WordPart[]} parts */
  function phrases(sequence, parts) {
    /** @type {[number, number][]} */
    var found = [];
    parts.forEach(function (first, i) {
      var letters = "";
      for (var j = i; j < parts.length && letters.length < sequence.letters.length; j++) letters += parts[j].text;
      if (letters === sequence.letters) found.push([first.start, parts[j - 1].end]);
    });
    return found;
  }

  /** @param {FoldedWord[]} words @returns {WordPart[]} */
  function partsOf(words) {
    /** @type {WordPart[]} */
    var none = [];
    return none.concat.apply(none, words.map(function (word) { return word.parts; }));
  }

  // Whether every phrase of a query stands in one of the texts.
  /** @param {WordSequence[]} sequences @param {string[]} texts */
  function proves(sequences, texts) {
    var words = texts.map(function (letters) { return iskraFolding.words(iskraFolding.fold(letters)); });
    return sequences.every(function (sequence) {
      return !sequence.isPhrase || words.some(function (own) { return phrases(sequence, partsOf(own)).length > 0; });
    });
  }

  // Which letters of a text a query finds: places of beginning and end, in order, apart, and which words of the query they are. Names are marked as a whole where only another script has the word.
  /** @param {string} text @param {NameSpan[]} spans @param {WordSequence[]} sequences */
  function marks(text, spans, sequences) {
    var map = read(text);
    var words = map.words;
    /** @type {Mark[]} */
    var found = [];
    var number = 0;
    sequences.forEach(function (sequence) {
      number++;
      if (sequence.isPhrase) {
        phrases(sequence, partsOf(words)).forEach(function (range) { found.push([map.from[range[0]], map.from[range[1] - 1] + 1, [number]]); });
        return;
      }
      sequence.words.forEach(function (query, i) {
        number++;
        var own = [query.joined].concat(/** @type {string[]} */ (query.also));
        var wanted = own.slice();
        if (i > 0) wanted.push(sequence.words[i - 1].joined + query.joined);
        if (i + 1 < sequence.words.length) wanted.push(query.joined + sequence.words[i + 1].joined);
        /** @param {string} word */
        function isWanted(word) {
          return wanted.indexOf(word) >= 0 || query.isPrefix && word.slice(0, query.joined.length) === query.joined;
        }
        function mark() {
          var before = found.length;
          words.forEach(function (word) {
            (isWanted(word.joined) || /** @type {string[]} */ (word.also).some(isWanted) ? [word] : word.parts.filter(function (part) { return isWanted(part.text); })).forEach(function (hit) {
              found.push([map.from[hit.start], map.from[hit.end - 1] + 1, [number]]);
            });
          });
          return found.length > before;
        }
        if (mark()) return;
        if (query.parts.length > 1) {
          wanted = query.parts.map(function (part) { return part.text; });
          if (mark()) return;
          wanted = own;
        }
        spans.forEach(function (name) {
          if (name.words.some(isWanted)) found.push([name.start, name.end, [number]]);
        });
      });
    });
    found.sort(function (one, other) { return one[0] - other[0] || other[1] - one[1]; });
    /** @type {Mark[]} */
    var apart = [];
    found.forEach(function (range) {
      var last = apart[apart.length - 1];
      if (last && range[0] < last[1]) {
        last[1] = Math.max(last[1], range[1]);
        last[2] = last[2].concat(range[2]);
      } else {
        apart.push(range);
      }
    });
    return apart;
  }

  // How many letters must be added, dropped, changed or exchanged with the next to make one word of another.
  /** @param {string} one @param {string} other */
  function distance(one, other) {
    /** @type {number[][]} */
    var rows = [];
    for (var i = 0; i <= one.length; i++) {
      rows.push([i]);
      for (var j = 1; j <= other.length; j++) {
        rows[i][j] = i === 0 ? j : Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
    return rows[one.length][other.length];
  }

  // The word nearest to one that nobody writes; of several the first.
  /** @param {string} word @param {string[]} known @returns {string} */
  function nearest(word, known) {
    var most = word.length < 5 ? 1 : 2;
    var best = "";
    known.forEach(function (other) {
      if (Math.abs(other.length - word.length) > most || other[0] === "~") return;
      var far = distance(word, other);
      if (far > most || best && far === most) return;
      most = far;
      best = other;
    });
    return best;
  }

  return { nearest: nearest, parse: parse, find: find, proves: proves, marks: marks };
})();
