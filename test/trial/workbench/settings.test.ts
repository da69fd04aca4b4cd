import * as fc from "fast-check";
import { settingsOf, withSettings } from "../../../src/trial/workbench/settings";

describe("language and theme of the page", () => {
  it.each([
    ["", false, "zh-CN", "light"],
    ["", true, "zh-CN", "dark"],
    ["?theme=light", true, "zh-CN", "light"],
    ["?locale=en-US&theme=dark", false, "en-US", "dark"],
    ["?locale=fr-FR&theme=pink", true, "zh-CN", "light"],
  ])("%j on a system that is dark: %s", (search, dark, locale, theme) => {
    expect(settingsOf(search, dark)).toEqual({ locale, theme });
  });

  it("stand in the address, so that the page comes back as it was left", () => {
    const settings = fc.record({
      locale: fc.constantFrom("zh-CN" as const, "en-US" as const),
      theme: fc.constantFrom("light" as const, "dark" as const),
    });
    fc.assert(
      fc.property(settings, fc.boolean(), (left, dark) => {
        const address = new URL(withSettings("http://localhost:3000/?locale=en-US", left));
        expect(settingsOf(address.search, dark)).toEqual(left);
      }),
    );
  });
});
