import { readFileSync } from "node:fs";
import { ribbonCommandIds } from "../../src/apps/ribbon/commandIds";
import { commandTexts } from "../../src/wording/commandTexts";

const manifest = readFileSync("manifest.xml", "utf8");

/** The label's resource of the button that calls an action. */
function labelOf(id: string): RegExpMatchArray | null {
  const control = manifest.split("<Control ").find((part) => part.includes(`<FunctionName>${id}</FunctionName>`));
  const resource = control?.match(/<Label resid="([^"]+)"/)?.[1];
  return manifest.match(
    new RegExp(`id="${resource}" DefaultValue="([^"]*)">\\s*<bt:Override Locale="en-US" Value="([^"]*)"`),
  );
}

describe("messages call a button by the label it has on the ribbon", () => {
  it.each(ribbonCommandIds)("%s", (id) => {
    const label = labelOf(id);
    expect([label?.[1], label?.[2]]).toEqual([commandTexts["zh-CN"].names[id], commandTexts["en-US"].names[id]]);
  });
});
