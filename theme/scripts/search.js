// The page of the search: what is typed becomes hits, the address keeps what was asked, and a screen reader hears how many there are.
"use strict";

(function () {
  var form = document.getElementById("search");
  var input = document.getElementById("q");
  var language = document.getElementById("in-language");
  var issue = document.getElementById("in-issue");
  var status = document.getElementById("search-status");
  var list = document.getElementById("hits");
  var more = document.getElementById("more-hits");
  var words = form.dataset;
  var page = 20;
  var wait = 80;
  // Letters before and after a hit.
  var before = 70, after = 170;
  var asked = 0, timer = 0;
  var next = function () {};

  /** @param {string} text @param {string} [value] */
  function say(text, value) {
    return value === undefined ? text : text.replace("{0}", value);
  }

  /** @param {number | string} n @param {string} [digits] */
  function number(n, digits) {
    return String(n).replace(/[0-9]/g, function (digit) { return (digits || words.digits)[+digit]; });
  }

  /** @param {string} name @param {Record<string, string>} attributes @param {string | Node} [content] */
  function element(name, attributes, content) {
    var made = document.createElement(name);
    for (var key in attributes) if (attributes[key]) made.setAttribute(key, attributes[key]);
    if (content !== undefined) made.append(content);
    return made;
  }

  // As the pages do: what reads as one in the other direction. The rule is printed into this file by the builder, the parts that return in it once.
  var parts = String.raw`{direction:rule}`.split("\n");
  /** @param {string} rule @returns {string} */
  function whole(rule) {
    return rule.replace(/§(.)/g, function (_, part) { return whole(parts[part.charCodeAt(0) - 65]); });
  }
  var rules = [parts[0], parts[1]].map(function (rule) { return new RegExp(whole(rule), "g"); });

  // An isolate follows the group that took part; the last group is for what is none.
  /** @param {string} text @param {boolean} isRtl */
  function isolates(text, isRtl) {
    /** @type {[number, number][]} */
    var found = [];
    var match;
    var rule = rules[isRtl ? 0 : 1];
    rule.lastIndex = 0;
    while ((match = rule.exec(text))) {
      if (match[match.length - 1] === undefined) found.push([match.index + match.slice(1).join("").length, rule.lastIndex]);
    }
    return found;
  }

  // A stretch of a text with its hits marked.
  /** @type {(parent: Element, text: string, from: number, to: number, marks: Mark[], own: { dir: string }) => void} */
  function write(parent, text, from, to, marks, own) {
    var isRtl = own.dir === "rtl";
    var place = from;
    /** @param {Element} target @param {number} end */
    function run(target, end) {
      marks.forEach(function (mark) {
        var start = Math.max(mark[0], place), stop = Math.min(mark[1], end);
        if (start >= stop) return;
        target.append(text.slice(place, start), element("mark", {}, text.slice(start, stop)));
        place = stop;
      });
      target.append(text.slice(place, end));
      place = end;
    }
    isolates(text, isRtl).forEach(function (range) {
      var start = Math.max(range[0], from), stop = Math.min(range[1], to);
      if (start >= stop) return;
      run(parent, start);
      var inner = element("bdi", isRtl ? { dir: "ltr" } : { lang: words.original, dir: "rtl" });
      run(inner, stop);
      parent.append(inner);
    });
    run(parent, to);
  }

  // What to show of a passage: a short one whole; of a long one the stretch in which most words of the query meet, and when that has not all
  // of them, one more. Stretches begin and end between words.
  /** @param {string} text @param {Mark[]} marks */
  function stretches(text, marks) {
    if (text.length <= before + after) return [[0, text.length]];
    /** @type {Record<number, boolean>} */
    var seen = {};
    var chosen = [];
    for (var times = 0; times < 2; times++) {
      /** @type {{ count: number, start: number, fresh: Record<number, boolean> }} */
      var best = { count: -1, start: 0, fresh: {} };
      (marks.length > 0 ? marks : [/** @type {Mark} */ ([0, 0, []])]).forEach(function (mark) {
        /** @type {Record<number, boolean>} */
        var fresh = {};
        var end = mark[0] + after;
        marks.forEach(function (other) {
          if (other[0] < mark[0] || other[1] > end) return;
          other[2].forEach(function (word) { if (!seen[word]) fresh[word] = true; });
        });
        var count = Object.keys(fresh).length;
        if (count > best.count) best = { count: count, start: mark[0], fresh: fresh };
      });
      if (times > 0 && best.count === 0) break;
      Object.assign(seen, best.fresh);
      chosen.push(best.start);
    }
    chosen.sort(function (one, other) { return one - other; });
    var ranges = chosen.map(function (start) {
      var from = Math.max(0, Math.min(start - before, text.length - before - after));
      var to = Math.min(text.length, from + before + after);
      while (from > 0 && from < start && !/\s/.test(text[from - 1])) from++;
      while (to < text.length && to > start && !/\s/.test(text[to])) to--;
      return [from, to];
    });
    if (ranges.length === 2 && ranges[1][0] <= ranges[0][1]) return [[ranges[0][0], ranges[1][1]]];
    return ranges;
  }

  // A hit speaks its own language, whatever that of the page.
  /** @param {Passage} hit @param {WordSequence[]} sequences */
  function show(hit, sequences) {
    var option = /** @type {LanguageOption} */ (language.querySelector("option[value='" + hit.language + "']"));
    var own = { lang: hit.language, dir: option.dir };
    var item = element("li", own);
    var href = words.root + hit.path + (hit.anchor ? "#" + hit.anchor : "");
    var link = element("a", { href: href });
    var isTitle = hit.text === hit.title;
    write(link, hit.title, 0, hit.title.length, iskraQuery.marks(hit.title, isTitle ? hit.names : [], sequences), own);
    item.append(element("p", { class: "hit-title" }, link));
    if (!isTitle || hit.identified) {
      var snippet = element("p", { class: "snippet" });
      if (!isTitle) {
        var marks = iskraQuery.marks(hit.text, hit.names, sequences);
        stretches(hit.text, marks).forEach(function (range, i, all) {
          if (i === 0 && range[0] > 0) snippet.append("… ");
          write(snippet, hit.text, range[0], range[1], marks, own);
          if (range[1] < hit.text.length) snippet.append(i < all.length - 1 ? " … " : " …");
        });
      }
      if (hit.identified) {
        var identified = element("span", { class: "identified" }, element("span", { class: "label" }, option.dataset.identified));
        var body = element("bdi", {});
        write(body, hit.identified, 0, hit.identified.length, iskraQuery.marks(hit.identified, [], sequences), own);
        identified.append(" ", body);
        snippet.append(" ", identified);
      }
      item.append(snippet);
    }
    var where = element("p", { class: "quiet" });
    where.append(element("bdi", {}, option.textContent), " · ", element("bdi", {}, hit.label));
    var print = hit.issue && Array.prototype.find.call(issue.options, function (o) { return o.value === hit.issue; });
    var printed = print ? print.getAttribute("data-title-" + hit.language) : hit.print;
    if (printed) where.append(" · ", element("bdi", {}, printed));
    var block = /(?:^|\/)p([0-9]+)$/.exec(hit.anchor);
    if (block) where.append(" · ", element("bdi", {}, say(option.dataset.block, number(block[1], option.dataset.digits))));
    item.append(where);
    list.append(item);
    return link;
  }

  // The address says what is asked, so that it can be kept and sent.
  function remember() {
    var query = [];
    if (input.value.trim()) query.push("q=" + encodeURIComponent(input.value.trim()));
    if (language.value) query.push("lang=" + encodeURIComponent(language.value));
    if (issue.value) query.push("issue=" + encodeURIComponent(issue.value));
    try {
      history.replaceState(null, "", location.pathname + (query.length ? "?" + query.join("&") : ""));
    } catch (refused) {
      // Some browsers keep the address of a file on a disk as it is.
    }
  }

  /** @param {string} text @param {string} query */
  function done(text, query) {
    status.textContent = text;
    list.dataset.query = query;
    list.removeAttribute("aria-busy");
  }

  // Hits are fetched a page at a time; a phrase is proved in each passage, so how many there are is known when all have been seen.
  function search() {
    var ticket = ++asked;
    var query = input.value;
    var sequences = iskraQuery.parse(query);
    input.dir = query ? "auto" : "";
    remember();
    if (sequences.length === 0) {
      list.replaceChildren();
      more.hidden = true;
      done("", query);
      return;
    }
    list.setAttribute("aria-busy", "true");
    var isProved = !sequences.some(function (sequence) { return sequence.isPhrase; });
    iskraSearch.candidates(sequences, language.value, issue.value).then(function (hits) {
      /** @type {Passage[]} */
      var ready = [];
      var at = 0, shown = 0;

      /** @param {boolean} isFirst @returns {Promise<void>} */
      function fill(isFirst) {
        var batch = hits.slice(at, at + page);
        return Promise.all(batch.map(function (hit) { return iskraSearch.fetch(hit, sequences); })).then(function (fetched) {
          if (ticket !== asked) return;
          at += batch.length;
          ready = ready.concat(/** @type {Passage[]} */ (fetched.filter(Boolean)));
          if (ready.length <= page && at < hits.length) return fill(isFirst);
          if (isFirst) list.replaceChildren();
          var links = ready.splice(0, page).map(function (hit) { return show(hit, sequences); });
          shown += links.length;
          var isAll = at === hits.length;
          more.hidden = isAll && ready.length === 0;
          var total = isProved ? hits.length : isAll ? shown + ready.length : 0;
          if (shown === 0) return explain(sequences, hits.length > 0, query).then(function (reason) {
            if (ticket !== asked) return;
            done("", query);
            status.append.apply(status, reason);
          });
          done(total ? say(words.found, number(total)) : say(words.foundMore, number(shown)), query);
          if (!isFirst && links.length > 0) links[0].focus();
        });
      }

      next = function () { fill(false).catch(failed); };
      return fill(true);
    }).catch(failed);

    function failed() {
      if (ticket !== asked) return;
      list.replaceChildren();
      more.hidden = true;
      done(words.failed, query);
    }
  }

  // Why nothing was found, and no more than is so: words that nobody writes, filters, an order that nobody has, words that do not meet.
  /** @param {WordSequence[]} sequences @param {boolean} isMet @param {string} query @returns {Promise<(string | Node)[]>} */
  function explain(sequences, isMet, query) {
    /** @type {FoldedWord[]} */
    var none = [];
    var unknown = none.concat.apply(none, sequences.map(function (sequence) { return sequence.words; })).filter(function (word) { return word.isUnknown; })[0];
    var nothing = say(words.nothing, query.trim()) + " ";
    if (unknown) {
      return suggest(unknown, query).then(function (better) {
        var reason = say(words.unknown, unknown.typed) + " ";
        if (!better) return [reason + words.hintShorter];
        var button = element("button", { type: "button", dir: "auto" }, better);
        button.addEventListener("click", function () {
          input.value = better;
          input.focus();
          search();
        });
        var mean = words.mean.split("{0}");
        return [reason + mean[0], button, mean[1]];
      });
    }
    if (isMet) return Promise.resolve([nothing + words.hintPhrase]);
    return iskraSearch.candidates(sequences, "", "").then(function (all) { return [nothing + (all.length > 0 ? words.hintFilters : words.hintFewer)]; });
  }

  // The query with the nearest word in the place of an unknown one, as the edition writes it; nothing when that finds nothing.
  /** @param {FoldedWord} unknown @param {string} query @returns {Promise<string>} */
  function suggest(unknown, query) {
    return iskraSearch.near(unknown.joined).then(function (near) {
      if (!near) return "";
      /** @param {string} word */
      function having(word) { return query.normalize("NFKC").replace(/** @type {string} */ (unknown.typed), word).trim(); }
      var sequences = iskraQuery.parse(having(near));
      return iskraSearch.candidates(sequences, language.value, issue.value).then(function (hits) {
        return hits.length === 0 ? "" : iskraSearch.fetch(hits[0], sequences).then(function (hit) {
          var written = hit ? iskraQuery.marks(hit.text, [], iskraQuery.parse(near)).map(function (mark) { return hit.text.slice(mark[0], mark[1]); })[0] : "";
          return having(written && iskraFold(written) === near ? written : near);
        });
      });
    });
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(search, wait);
  }

  input.addEventListener("input", later);
  language.addEventListener("change", search);
  issue.addEventListener("change", search);
  more.addEventListener("click", function () { next(); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(/** @type {Element} */ (event.target).nodeName)) return;
    event.preventDefault();
    input.focus();
  });

  // The manifest comes after this script, and both before the page is ready.
  document.addEventListener("DOMContentLoaded", function () {
    var asks = new URLSearchParams(location.search);
    iskraSearch.open(words.version);
    form.hidden = false;
    input.value = asks.get("q") || "";
    language.value = asks.get("lang") || "";
    issue.value = asks.get("issue") || "";
    if (language.selectedIndex < 0) language.value = "";
    if (issue.selectedIndex < 0) issue.value = "";
    if (input.value) search();
    else if ("autofocus" in words) input.focus();
  });
})();
