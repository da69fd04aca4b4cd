import { afterPaint } from "./afterPaint";

/** The scripts that the page fetches in advance, in their order: the functions, then the pane. */
const scripts = (): readonly string[] =>
  [...document.querySelectorAll<HTMLLinkElement>("link[data-run]")].map(({ href }) => href);

// They take many times what painting the skeleton takes, so it is painted first.
void afterPaint().then(() => {
  for (const src of scripts())
    document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
});
