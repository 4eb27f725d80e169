// What a reader types and what is printed meet in the same letters. The tables are printed into this file by the builder, from the ones
// by which it folds itself; nothing is folded here that is not folded there. Only for Latin letters the browser has the same table already.
"use strict";

var iskraFolding = (function () {
  // A letter, then those that fold to it; one letter to one, so that a folded text is never longer.
  var letters = new Map();
  "{folding:letters}".split(" ").forEach(function (group) {
    for (var i = 1; i < group.length; i++) letters.set(group.charCodeAt(i), group[0]);
  });

  /** @param {string} table @param {(c: number) => void} set */
  function ranges(table, set) {
    table.split(" ").forEach(function (range) {
      for (var c = range.charCodeAt(0); c <= range.charCodeAt(1); c++) set(c);
    });
  }

  ranges("A\u024F \u1E00\u1EFF", function (c) {
    var letter = String.fromCharCode(c);
    var to = letter.normalize("NFD").toLowerCase()[0];
    if (to !== letter) letters.set(c, to);
  });
  ranges("{folding:dropped}", function (c) { letters.set(c, ""); });
  var inWord = new Uint8Array(65536);
  ranges("{folding:words}", function (c) { inWord[c] = 1; });
  var joints = "{folding:joints}";
  var apostrophes = "{folding:apostrophes}";

  // The text as search sees it, and for each of its letters where it stood; one more at the end.
  /** @param {string} text @returns {FoldedText} */
  function map(text) {
    var folded = "";
    var from = [];
    for (var i = 0; i < text.length; i++) {
      var to = letters.get(text.charCodeAt(i));
      if (to === "") continue;
      folded += to === undefined ? text[i] : to;
      from.push(i);
    }
    from.push(text.length);
    return { text: folded, from: from };
  }

  /** @param {string} text @param {number} i */
  function isLetter(text, i) {
    return i >= 0 && i < text.length && inWord[text.charCodeAt(i)] === 1;
  }

  // The ی of the ezafe after a silent ه, which is written or not.
  /** @param {string} text @param {number} i */
  function isEzafe(text, i) {
    return text[i] === "ی" && text[i - 2] === "ه" && (" " + joints).indexOf(text[i - 1]) >= 0 && !isLetter(text, i + 1) && (i + 1 === text.length || joints.indexOf(text[i + 1]) < 0);
  }

  // The words of a folded text: where each begins and ends, its parts, and these joined.
  /** @param {string} folded @returns {FoldedWord[]} */
  function words(folded) {
    var found = [];
    for (var i = 0; i < folded.length;) {
      if (!isLetter(folded, i)) {
        i++;
        continue;
      }
      var start = i;
      var parts = [];
      for (var part = i; ; i++) {
        if (isLetter(folded, i)) continue;
        parts.push({ start: part, end: i, text: folded.slice(part, i) });
        if (i >= folded.length || joints.indexOf(folded[i]) < 0 || !isLetter(folded, i + 1) || isEzafe(folded, i + 1)) break;
        part = i + 1;
      }
      if (i - start === 1 && isEzafe(folded, start)) continue;
      if (i - start === 1 && start > 1 && apostrophes.indexOf(folded[start - 1]) >= 0 && isLetter(folded, start - 2)) continue;
      found.push({ start: start, end: i, parts: parts, joined: parts.map(function (p) { return p.text; }).join("") });
    }
    return found;
  }

  // A text as it is, then with each hamza on another seat, then with none: where they differ.
  /** @param {string} text @returns {string[]} */
  function spellings(text) {
    return "{folding:seats}".split("").concat("").reduce(function (all, seat) {
      var other = text.replace(/[{folding:hamza}]/g, seat);
      return other === text ? all : all.concat(other);
    }, [text]);
  }

  // The key under which usual romanisations of a name meet: its consonants.
  /** @param {string} word @returns {string} */
  function key(word) {
    if (!/^[a-z]{4,}$/.test(word)) return "";
    var sounds = "{folding:consonants}";
    word = word.replace(RegExp(sounds.replace(/=. ?/g, "|").slice(0, -1), "g"), function (letters) { return sounds[sounds.indexOf(letters + "=") + letters.length + 1]; }).replace(/^[{folding:vowels}]/, "A").replace(/[{folding:vowels}]/g, "").toLowerCase().replace(/(.)\1+/g, "$1").replace(/h$/, "");
    return word.length > 1 ? "~" + word : "";
  }

  return { spellings: spellings, key: key, fold: /** @param {string} text */ function (text) { return map(text).text; }, map: map, words: words };
})();

// For filters elsewhere: the text as search sees it, half-spaces and hyphens dropped.
/** @param {string} text */
function iskraFold(text) {
  return iskraFolding.words(iskraFolding.fold(text)).map(function (word) { return word.joined; }).join(" ");
}
