import { filesOfFirstView, orderOfFirstView, watchFirstView } from "./firstView";
import { openWorkbench } from "./workbenchPage";

describe("until the first view stands in the pane", () => {
  it.each([
    ["zh-CN", 120_000],
    // Whoever reads English gets the sentences of explanations and doubts besides.
    ["en-US", 127_000],
  ])("%s: at most %d bytes of our page, scripts and style sheets come over the wire", async (locale, limit) => {
    const at = await openWorkbench({
      search: `?locale=${locale}`,
      before: async (page) => void (await watchFirstView(page)),
    });
    await at.pane.locator(".p-total-number").waitFor();
    const files = await filesOfFirstView(at.frame());
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(["/functions.js", "/first.js"]));
    expect(files.every(({ bytes }) => bytes > 0)).toBe(true);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(limit);
  });

  it.each(["zh-CN", "en-US"])(
    "%s: the functions are registered first, then the number stands, then the frame",
    async (locale) => {
      const at = await openWorkbench({
        search: `?locale=${locale}`,
        before: async (page) => void (await watchFirstView(page)),
      });
      await at.pane.getByRole("tablist").waitFor();
      expect(await orderOfFirstView(at.frame())).toEqual([
        "registers",
        "functions.js has run",
        "first.js has run",
        "first view",
        "frame",
      ]);
    },
  );
});
