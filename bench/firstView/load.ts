import type { Browser, CDPSession, Page } from "playwright-core";
import * as v from "valibot";

/** Milliseconds since the page was asked for. */
export interface Load {
  /** The first text. */
  readonly paint: number;
  /** What can be used: tabs. */
  readonly view: number;
  /** All that belongs to the first view: the table. */
  readonly whole: number;
}

const slower = 4;
const Measured = v.object({ paint: v.number(), view: v.number(), whole: v.number() });

/** Notes the first paint, and the ends of the frames in which elements first stand. Runs before the page's own. */
function watch({ view, whole }: { readonly view: string; readonly whole: string }): void {
  const times = { paint: 0, view: 0, whole: 0 };
  Object.assign(window, { times });
  new PerformanceObserver((list) => {
    times.paint ||= list.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  }).observe({ type: "paint", buffered: true });
  const look = (key: "view" | "whole", selector: string): void => {
    if (document.querySelector(selector) === null) return void requestAnimationFrame(() => look(key, selector));
    // The frame in which it is found is painted before a timer ends.
    setTimeout(() => (times[key] = performance.now()));
  };
  requestAnimationFrame(() => look("view", view));
  requestAnimationFrame(() => look("whole", whole));
}

/** Throttled as a slow office computer is; nothing cached. */
async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return session;
}

/** Loads a page in a window of its own until what belongs to its first view stands. @param view, whole selectors */
export async function load(browser: Browser, address: string, view: string, whole: string): Promise<Load> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 340, height: 800 } });
  try {
    const page = await context.newPage();
    await slowed(page);
    await page.addInitScript(watch, { view, whole });
    await page.goto(address);
    const measured = await page.waitForFunction(() => {
      const times: unknown = Reflect.get(window, "times");
      return typeof times === "object" &&
        times !== null &&
        Reflect.get(times, "whole") > 0 &&
        Reflect.get(times, "view") > 0
        ? times
        : null;
    });
    return v.parse(Measured, await measured.jsonValue());
  } finally {
    await context.close();
  }
}
