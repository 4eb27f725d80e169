"use strict";
(function () {
  var words = ["ایسکرا", "iskra";
  document.title = words[0];
})();
