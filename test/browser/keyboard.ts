import type { Page } from "playwright-core";

/** What has the keyboard, by its name; in the pane `窗格 · 填入得分`. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at instanceof HTMLIFrameElement) at = at.contentDocument?.activeElement ?? null;
    if (at === null || at === at.ownerDocument.body) return "";
    const name = (at.getAttribute("aria-label") ?? at.textContent ?? "").trim().replace(/\s+/g, " ");
    return at.ownerDocument === document ? name : `窗格 · ${name}`;
  });

/** More stops than any part of the page has. */
const most = 60;

/** Looks at most so often whether a key has moved the keyboard: between page and pane it goes by messages. */
const looks = 20;

async function moveOn(page: Page, key: string): Promise<void> {
  const before = await focused(page);
  await page.keyboard.press(key);
  for (let look = 0; look < looks && (await focused(page)) === before; look += 1) await page.waitForTimeout(10);
}

/** Goes on with a key until something named so has the keyboard; fails where it is never reached. */
export async function reach(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    const now = await focused(page);
    if (typeof name === "string" ? now === name : name.test(now)) return;
    passed.push(now);
    await moveOn(page, key);
  }
  throw new Error(`${key} does not reach ${name}: ${passed.join(" → ")}`);
}
