import type { Page } from "playwright-core";

/** What a cell on the sheet in front shows; it has to be in sight. */
export const shown = async (page: Page, cell: string): Promise<string> =>
  (await page.locator(`#cell-${cell}`).textContent()) ?? "";

/** Goes to a cell by the name box, as Excel's own users do. */
export async function goTo(page: Page, cell: string): Promise<void> {
  await page.locator("#name-box").fill(cell);
  await page.keyboard.press("Enter");
}

/** Goes to a cell and types into it. */
export async function type(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The cells that are selected, as the frame round them says. */
export const selected = async (page: Page): Promise<string> =>
  (await page.locator(".selection").getAttribute("data-area")) ?? "";

export const sheetInFront = async (page: Page): Promise<string> =>
  (await page.locator("#sheet-tabs [aria-selected=true]").textContent()) ?? "";

export const showSheet = (page: Page, name: string): Promise<void> =>
  page.locator("#sheet-tabs").getByRole("tab", { name, exact: true }).click();

/** The texts of the rows in sight, each from its first cell on. */
export const rowsShown = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.locator("#grid [role=row]").evaluateAll((rows) =>
    rows
      .map((row) => ({
        at: Number(row.getAttribute("aria-rowindex")),
        cells: [...row.querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent ?? ""),
      }))
      .sort((a, b) => a.at - b.at)
      .map(({ cells }) => cells),
  );

/** 综合得分表 off the summary sheet: item, standard points, points, rate of each row. */
export async function compositeShown(page: Page): Promise<readonly (readonly string[])[]> {
  // Below the frozen title, so that the sheet is scrolled to its top.
  await goTo(page, "A2");
  const rows = await rowsShown(page);
  const from = rows.findIndex(([first]) => first === "评价项目");
  const to = rows.findIndex(([first], at) => at > from && first === "综合绩效");
  return rows
    .slice(from + 1, to + 1)
    .map(([item = "", , full = "", score = "", rate = ""]) => [item, full, score, rate]);
}
