import { siteOf } from "../../../scripts/workbench/site";

const site = siteOf({
  scripts: { page: Buffer.from("page"), shim: Buffer.from("shim") },
  workbook: { name: "自评表 1.xlsx", bytes: Buffer.from("PK") },
});

describe("what the workbench serves", () => {
  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/workbench.js", "text/javascript; charset=utf-8"],
    ["/workbench/styles/grid.css", "text/css; charset=utf-8"],
    ["/fonts/400.css", "text/css; charset=utf-8"],
    ["/manifest.xml", "application/xml; charset=utf-8"],
    ["/engine.wasm.gz", "application/gzip"],
  ])("%s", (path, type) => expect(site(path)?.type).toBe(type));

  it.each([
    "/package.json",
    "/fonts/../../../package.json",
    "/fonts/..\\..\\package.json",
    "/workbench/main.ts",
    "/workbench/../../package.json",
    "/workbench",
    "/fonts",
  ])("nothing at %s", (path) => expect(site(path)).toBeNull());

  it("gives the workbook with its name, never from a cache", () => {
    expect(site("/workbook")?.headers).toEqual({
      "X-File-Name": encodeURIComponent("自评表 1.xlsx"),
      "Cache-Control": "no-store",
    });
  });

  it("puts the shim behind Microsoft's unmodified scripts, which look for no other", () => {
    const script = Buffer.from(site("/office/office.js")?.body ?? []).toString();
    expect(script.trimEnd().endsWith("shim\n;")).toBe(true);
    expect(script.length).toBeGreaterThan(1_000_000);
    expect(site("/office/o15apptofilemappingtable.js")?.body.length).toBe(0);
  });

  it("lets the page run nothing from elsewhere", () => {
    const policy = site("/")?.headers?.["Content-Security-Policy"] ?? "";
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/https?:|unsafe-eval'(?<!wasm-unsafe-eval')/);
  });
});
