import { launchChromium } from "./chromium";
import { launchProblem } from "./launchProblem";

describe("where no browser starts", () => {
  it.each([
    ["libnss3.so", "libnss3 libnspr4"],
    ["libnspr4.so", "libnss3 libnspr4"],
    ["libexpat.so.1", "libnss3 libnspr4 libexpat1"],
  ])("without %s one sentence names the packages: %s", (library, packages) => {
    const cause = `Error: launch: failed\n[err] /x/chromium: error while loading shared libraries: ${library}: cannot open shared object file`;
    expect(launchProblem(cause)).toContain(`apt-get install ${packages}。`);
    expect(launchProblem(cause)).not.toContain("\n");
  });

  it("an executable that is not there is named", async () => {
    const { CHROMIUM } = process.env;
    process.env.CHROMIUM = "/nowhere/chrome";
    try {
      await expect(launchChromium()).rejects.toThrow(/^没有浏览器可用：.*\/nowhere\/chrome/);
    } finally {
      if (CHROMIUM === undefined) delete process.env.CHROMIUM;
      else process.env.CHROMIUM = CHROMIUM;
    }
  });
});
