// Stands in the page itself, in words that IE 11 reads. Where the engine is older than the pane's own code (no WebView2, so
// IE 11; Safari before 16.4, to which our lookbehind expressions are no syntax), the skeleton would stay for ever.
(function () {
  var able = true;
  try {
    new RegExp("(?<=a)b", "u");
    able = typeof Promise === "function" && typeof [].at === "function" && typeof "".replaceAll === "function";
  } catch (error) {
    able = error === null;
  }
  var skeleton = document.getElementById("skeleton");
  if (able || !skeleton) return;
  skeleton.setAttribute("role", "alert");
  skeleton.innerHTML =
    "<h1>绩效自评</h1><p>这里的网页组件太旧，窗格打不开：Windows 请更新 Office 或安装 Microsoft Edge WebView2，Mac 请把系统更新到 Safari 16.4 以上。</p>" +
    '<p lang="en">The web engine here is too old for this pane: on Windows update Office or install Microsoft Edge WebView2, on a Mac update to Safari 16.4 or later.</p>';
})();
