import { join } from "node:path";
import type { Page } from "playwright-core";

/** Where each step of the stories is kept to be looked at. */
export const screenshots = join("out", "screenshots");

const taken = new Map<string, number>();

/** Keeps what is on the page, numbered in the order of its story. */
export async function screenshot(page: Page, story: string, step: string): Promise<void> {
  const number = (taken.get(story) ?? 0) + 1;
  taken.set(story, number);
  const name = `${story}-${String(number).padStart(2, "0")}-${step}.png`;
  await page.screenshot({ path: join(screenshots, name), animations: "disabled" });
}
