import { firstView, watchFirstView } from "./firstView";
import { openWorkbench } from "./workbenchPage";

const KILOBYTE = 1024;

describe("until the first view stands in the pane", () => {
  it.each(["zh-CN", "en-US"])("%s: at most 120 KB of our scripts and styles come over the wire", async (locale) => {
    const at = await openWorkbench({
      search: `?locale=${locale}`,
      before: async (page) => void (await watchFirstView(page)),
    });
    await at.pane.locator(".p-total-number").waitFor();
    const { files, page } = await firstView(at.frame());
    console.log(locale, files, page);
    const bytes = files.reduce((sum, file) => sum + file.bytes, page);
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(["/functions.js", "/pane.js"]));
    expect(bytes).toBeLessThanOrEqual(120 * KILOBYTE);
  });

  it.each(["zh-CN", "en-US"])("%s: the functions are registered before the pane's code runs", async (locale) => {
    const at = await openWorkbench({
      search: `?locale=${locale}`,
      before: async (page) => void (await watchFirstView(page)),
    });
    await at.pane.locator(".p-total-number").waitFor();
    expect((await firstView(at.frame())).order).toEqual([
      "registers",
      "functions.js has run",
      "pane.js has run",
      "first view",
    ]);
  });
});
