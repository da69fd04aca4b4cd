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
