import type { Frame, Page } from "playwright-core";

/** Notes in the pane's frame, as it loads, when what begins; before any script of the page. */
export const watchFirstView = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    if (!location.pathname.endsWith("/taskpane.html")) return;
    let functions: { associate?: (...args: unknown[]) => unknown } | undefined;
    const noted = new WeakSet<object>();
    // Asked for anew before each use: the host puts its own functions into what office.js has made.
    Object.defineProperty(window, "CustomFunctions", {
      configurable: true,
      get: () => {
        const associate = functions?.associate;
        if (!functions || !associate || noted.has(associate)) return functions;
        const noting = (...args: unknown[]): unknown => {
          performance.mark("registers");
          return associate(...args);
        };
        noted.add(noting);
        return Object.defineProperty(functions, "associate", { configurable: true, writable: true, value: noting });
      },
      set: (given: typeof functions) => {
        functions = given;
      },
    });
    // A script has run when its load is told.
    document.addEventListener(
      "load",
      ({ target }) => {
        const name = target instanceof HTMLScriptElement ? new URL(target.src).pathname : "";
        if (/^\/(functions|first)\.js$/.test(name)) performance.mark(`${name.slice(1)} has run`);
      },
      true,
    );
    const stood = new Set<string>();
    const note = (name: string, selector: string): void => {
      if (stood.has(name) || !document.querySelector(selector)) return;
      stood.add(name);
      performance.mark(name);
    };
    new MutationObserver(() => {
      note("first view", ".p-total-number");
      note("frame", "[role=tablist]");
    }).observe(document, { childList: true, subtree: true });
  });

/** Our page, scripts and style sheets asked for until the first view stood, with their bytes as they came; without office.js. */
export const filesOfFirstView = (frame: Frame) =>
  frame.evaluate(() => {
    const stood = performance.getEntriesByName("first view", "mark")[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const files = new Map<string, number>([["/taskpane.html", page?.encodedBodySize ?? 0]]);
    for (const { name, startTime, encodedBodySize } of resources) {
      const { pathname } = new URL(name);
      if (!/\.(js|css)$/.test(pathname) || pathname.startsWith("/office/") || startTime > stood) continue;
      // One that was fetched in advance is named twice.
      files.set(pathname, Math.max(files.get(pathname) ?? 0, encodedBodySize));
    }
    return [...files].map(([name, bytes]) => ({ name, bytes }));
  });

/** What happened, in its order; the same over and over is named once. */
export const orderOfFirstView = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    performance
      .getEntriesByType("mark")
      .map(({ name }) => name)
      .filter((name, at, names) => name !== names[at - 1]),
  );
