// Filters the supporters by country, kind and words as the reader types. The address keeps the filter after its #, which leaves neither
// the browser nor, on a disk, the file; without script the filter is hidden, and the pages by country and by kind do its work.
(function () {
  "use strict";

  var form = document.querySelector(".filter");
  var words = document.getElementById("filter-words");
  var country = document.getElementById("filter-country");
  var kind = document.getElementById("filter-kind");
  var status = form.querySelector("[role=status]");

  /** @param {number} number */
  function inDigits(number) {
    return String(number).replace(/\d/g, function (digit) { return form.dataset.digits[+digit]; });
  }

  var places = Array.from(document.querySelectorAll("[data-country]"), function (section) {
    var name = section.querySelector("h3 a, h5").textContent;
    return {
      section: section,
      count: section.querySelector("h3 .quiet"),
      entries: Array.from(section.querySelectorAll("[data-kind]"), function (item) {
        return { item: item, kind: item.dataset.kind, text: iskraFold(name + " " + item.textContent) };
      }),
    };
  });

  function show() {
    var wanted = iskraFold(words.value).split(" ");
    var shown = 0;
    places.forEach(function (place) {
      var isHere = !country.value || place.section.dataset.country === country.value;
      var before = shown;
      place.entries.forEach(function (entry) {
        var fits = isHere && (!kind.value || entry.kind === kind.value) && wanted.every(function (word) { return entry.text.includes(word); });
        entry.item.hidden = !fits;
        if (fits) shown += 1;
      });
      place.section.hidden = shown === before;
      if (place.count) place.count.textContent = (shown - before < place.entries.length ? form.dataset.of : "{1}")
        .replace("{0}", inDigits(shown - before)).replace("{1}", inDigits(place.entries.length));
    });
    return shown;
  }

  // Said when the reader pauses, so that a screen reader is not interrupted at each letter.
  /** @type {number | undefined} */
  var waiting;
  /** @param {number} shown */
  function say(shown) {
    clearTimeout(waiting);
    waiting = setTimeout(function () { status.textContent = status.dataset.message.replace("{0}", inDigits(shown)); }, 250);
  }

  function keep() {
    var filter = new URLSearchParams();
    if (country.value) filter.set("country", country.value);
    if (kind.value) filter.set("kind", kind.value);
    if (words.value.trim()) filter.set("words", words.value.trim());
    var hash = filter.toString();
    // A # alone would lead to the top of the page and be left behind in the address.
    try {
      if (hash || /=/.test(location.hash)) history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
    } catch (refused) {
      // Some browsers keep the address of a file on a disk as it is.
    }
    document.querySelectorAll(".orders a").forEach(function (link) { link.hash = hash; });
  }

  function change() {
    keep();
    say(show());
  }

  function read() {
    var filter = new URLSearchParams(/=/.test(location.hash) ? location.hash.slice(1) : "");
    words.value = filter.get("words") || "";
    country.value = filter.get("country") || "";
    kind.value = filter.get("kind") || "";
    if (country.selectedIndex < 0) country.value = "";
    if (kind.selectedIndex < 0) kind.value = "";
    change();
    if (filter.toString()) form.scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener("input", change);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(function () { change(); words.focus(); }, 0); });
  window.addEventListener("hashchange", function () { if (/=/.test(location.hash)) read(); });
  read();
})();
