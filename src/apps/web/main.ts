// The page's one script, which its worker runs too: the same bytes stand in the page once.
import "./olderBrowsers";

if (typeof document === "undefined") void import("./tasks/serve").then(({ serve }) => serve());
else void import("./startPage").then(({ startPage }) => startPage());
