import type { Page } from "playwright-core";

/**
 * Lets the host fall silent, as Excel on the web does at times: requests of the add-in are kept back at the page's door
 * and go in when it speaks again. @param from silent from the beginning
 */
export async function hostThatCanBeSilent(page: Page, from: "start" | "later"): Promise<void> {
  await page.addInitScript((silentAtStart) => {
    if (window !== window.top) return;
    const kept: MessageEvent[] = [];
    let silent = silentAtStart;
    window.addEventListener("message", (event) => {
      if (!silent || event.data?.kind !== "request") return;
      event.stopImmediatePropagation();
      kept.push(event);
    });
    window.addEventListener("test:silent", () => {
      silent = true;
    });
    window.addEventListener("test:speak", () => {
      silent = false;
      for (const { data, origin, source } of kept.splice(0)) {
        window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
      }
    });
  }, from === "start");
}

const tell = (page: Page, what: string): Promise<void> =>
  page.evaluate((name) => void window.dispatchEvent(new Event(name)), `test:${what}`);

export const beSilent = (page: Page): Promise<void> => tell(page, "silent");

/** Answers what was asked meanwhile, and everything from now on. */
export const speak = (page: Page): Promise<void> => tell(page, "speak");
