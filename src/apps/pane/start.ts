import { associateEarly } from "../ribbon/earlyActions";
import { afterPaint } from "./afterPaint";

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the library's own
  namespace CustomFunctions {
    /** Of office.js, and not among its types: it waits for the first association. */
    function delayInitialization(): void;
  }
}

// Before anything else, since office.js goes by what it finds when it is ready: a function that is called before it is
// associated shows an error until its cell is entered again (office-js #4769).
if (typeof CustomFunctions !== "undefined") CustomFunctions.delayInitialization();
const lost = typeof Office === "undefined" ? () => undefined : associateEarly();

/** The first association lifts the delay: an empty one, where the functions' script does not come. */
const lift = () => {
  if (typeof CustomFunctions !== "undefined") CustomFunctions.associate({});
};

/** The scripts that the page fetches in advance, in their order: the functions, then the pane. */
const scripts = (): readonly string[] =>
  [...document.querySelectorAll<HTMLLinkElement>("link[data-run]")].map(({ href }) => href);

// They take many times what painting the skeleton takes, so it is painted first.
void afterPaint().then(() => {
  for (const src of scripts()) {
    const script = Object.assign(document.createElement("script"), { src, async: false });
    script.addEventListener("error", () => {
      lift();
      lost();
    });
    document.head.append(script);
  }
});
