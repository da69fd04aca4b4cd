import fc from "fast-check";
import { readFileSync } from "node:fs";
import { baseAddress, DEVELOPMENT, filesNamed, withBase } from "../../scripts/build/addresses";
import contentSecurityPolicy from "../../scripts/build/contentSecurityPolicy.cjs";
import { officeJsAddress } from "../../scripts/build/officeJs";
import { pageScripts } from "../../scripts/build/pageScripts";
import { excelSteps } from "../../scripts/excel/steps";

const manifest = readFileSync("manifest.xml", "utf8");

describe("--base-url", () => {
  it.each([
    ["https://perf.example.gov.cn", "https://perf.example.gov.cn/"],
    ["https://example.gov.cn/zipingbiao", "https://example.gov.cn/zipingbiao/"],
    ["https://example.gov.cn/zipingbiao/", "https://example.gov.cn/zipingbiao/"],
    ["https://localhost:3000", "https://localhost:3000/"],
    ["http://example.gov.cn/", null],
    ["https://example.gov.cn/?a=1", null],
    ["https://user@example.gov.cn/", null],
    ["example.gov.cn", null],
    ["", null],
  ])("%s is %s", (text, base) => expect(baseAddress(text)).toBe(base));

  it("leaves no development address in the manifest", () => {
    const built = withBase(manifest, "https://example.gov.cn/a/");
    expect(built).not.toContain("localhost");
    expect(built).toContain('<SourceLocation DefaultValue="https://example.gov.cn/a/taskpane.html"');
    expect(built.length).toBe(
      manifest.length +
        (manifest.split(DEVELOPMENT).length - 1) * ("https://example.gov.cn/a/".length - DEVELOPMENT.length),
    );
  });
  it("is escaped for XML", () =>
    expect(withBase(`"${DEVELOPMENT}a"`, "https://e.cn/$&/b&c/")).toBe('"https://e.cn/$&amp;/b&amp;c/a"'));
  it("gives an https folder or nothing, for any text", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        expect(baseAddress(text) ?? "https:///").toMatch(/^https:\/\/.*\/$/);
      }),
    ));
});

describe("the manifest names", () => {
  it("the page, the functions in both languages, help and icons", () => {
    expect(filesNamed(manifest, DEVELOPMENT)).toEqual(
      expect.arrayContaining([
        "taskpane.html",
        "functions.js",
        "functions.zh-CN.json",
        "functions.en-US.json",
        "help/zh-CN/index.html",
        "assets/icons/undo-16.png",
      ]),
    );
  });
});

describe("--office-js", () => {
  it.each([
    ["global", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
    ["21vianet", "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"],
    ["https://cdn.example.gov.cn/office.js", "https://cdn.example.gov.cn/office.js"],
    ["office/office.js", "office/office.js"],
    ["/office/office.js", "/office/office.js"],
    ["http://cdn.example.gov.cn/office.js", null],
    ["//cdn.example.gov.cn/office.js", null],
    ["javascript:alert(1).js", null],
    ["microsoft", null],
  ])("%s is %s", (setting, address) => expect(officeJsAddress(setting)).toBe(address));
});

describe("the page's policy", () => {
  it.each([
    [
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "script-src 'self' https://appsforoffice.microsoft.com;",
    ],
    ["office/office.js", "script-src 'self';"],
  ])("for %s allows %s", (officeJs, allowed) => expect(contentSecurityPolicy(officeJs)).toContain(allowed));
  it("never allows code from text", () =>
    expect(contentSecurityPolicy("office.js")).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/));
});

describe("the scripts of a page", () => {
  it("are told in order, each once, minified markup too", () => {
    const html = `<link rel=icon href=a.png><script defer src="https://e.cn/office.js"></script>
      <link rel="preload" as="script" href="view.1.js"/><script defer=defer src=functions.js?1></script><script src="view.1.js">`;
    expect(pageScripts(html)).toEqual(["https://e.cn/office.js", "view.1.js", "functions.js"]);
  });
});

describe("npm run excel", () => {
  it.each(["win32", "darwin"])("loads and unloads the manifest through npx on %s", (platform) => {
    const steps = excelSteps(platform);
    expect(steps).toMatchObject({ kind: "here" });
    if (steps.kind !== "here") return;
    expect(steps.start.slice(1, 5)).toEqual([
      expect.stringMatching(/^office-addin-debugging@/),
      "start",
      "manifest.xml",
      "desktop",
    ]);
    expect(steps.stop.slice(1)).toEqual([steps.start[1], "stop", "manifest.xml"]);
  });
  it("says on Linux what to do instead", () => {
    expect(excelSteps("linux")).toEqual({ kind: "elsewhere", message: expect.stringContaining("npm start") });
  });
});
