// What Chromium 86 and Firefox 78 have not: the browsers of Kylin, UOS and old desks.
import "core-js/stable/aggregate-error";
import "core-js/stable/array/at";
import "core-js/stable/array/find-last";
import "core-js/stable/array/find-last-index";
import "core-js/stable/array/to-reversed";
import "core-js/stable/array/to-sorted";
import "core-js/stable/object/has-own";
import "core-js/stable/promise/any";
import "core-js/stable/string/at";
import "core-js/stable/string/replace-all";
import "core-js/stable/typed-array/at";

// Firefox 78 has no WeakRef; Fluent's focus keeper makes some. What is held there stays with the page.
if (typeof WeakRef === "undefined")
  Reflect.set(
    globalThis,
    "WeakRef",
    class {
      constructor(private readonly held: object) {}
      deref(): object {
        return this.held;
      }
    },
  );
