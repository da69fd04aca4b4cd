import { basename, join } from "node:path";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Opens a file by the button above the ribbon and the browser's own dialog. */
export async function choose(page: Page, file: string): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.locator("#open").click();
  await (await asked).setFiles(file);
}

/** Opens a file by dropping it on the page. */
export async function drop(page: Page, file: string): Promise<void> {
  const bytes = readFileSync(file).toString("base64");
  const carried = await page.evaluateHandle(
    ({ bytes, name }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name));
      return transfer;
    },
    { bytes, name: basename(file) },
  );
  for (const event of ["dragenter", "dragover", "drop"]) {
    await page.locator("#scroller").dispatchEvent(event, { dataTransfer: carried });
  }
}

/** Saves the workbook as a person does. @returns where the browser has put the file */
export async function save(page: Page, folder: string, press: () => Promise<void>): Promise<string> {
  const asked = page.waitForEvent("download");
  await press();
  const download = await asked;
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}
