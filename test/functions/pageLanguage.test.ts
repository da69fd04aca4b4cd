import { pageLanguage } from "../../src/functions/pageLanguage";

describe("the language of the page", () => {
  it.each([
    ["?_host_Info=Excel$Win32$16.01$zh-CN$$$$0", "en-US", "zh-CN"],
    ["?et=&_host_Info=Excel|Web|16.00|en-US|7fe|isDialog|", "zh-CN", "en-US"],
    ["?_host_Info=Excel%24Mac%2416.02%24zh-Hans%24%24%24%240", "en-US", "zh-Hans"],
    ["?locale=en-US", "zh-CN", "zh-CN"],
    ["", "de-DE", "de-DE"],
  ])("is taken from %s, else the browser's %s: %s", (search, browser, language) => {
    expect(pageLanguage(search, browser)).toBe(language);
  });
});
