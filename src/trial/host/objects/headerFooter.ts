import { done } from "../book/engineResult";
import type { Sheet } from "../book/sheet";
import { objectType, type Scalar } from "../protocol/hostObject";
import { asText } from "./newValue";

/** Left, centre, right. */
type Section = "L" | "C" | "R";
type Line = "OddHeader" | "OddFooter";

/** `&L…&C…&R…` -> its three parts. */
const parts = (text: string): Record<Section, string> => {
  const found: Record<Section, string> = { L: "", C: "", R: "" };
  for (const [, section, part = ""] of text.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    if (section === "L" || section === "C" || section === "R") found[section] = part;
  }
  return found;
};

const section = (line: Line, name: Section): Scalar<Sheet> => ({
  get: (sheet) => parts(sheet.headerFooter[line] ?? "")[name],
  set: (sheet, value) => {
    sheet.mayChange();
    const changed = { ...parts(sheet.headerFooter[line] ?? ""), [name]: asText(value) };
    const text = (["L", "C", "R"] as const).map((each) => (changed[each] ? `&${each}${changed[each]}` : "")).join("");
    sheet.headerFooter[line] = text;
    done(sheet.home.file.SetHeaderFooter(sheet.name, { ...sheet.headerFooter }));
  },
});

const headerFooter = objectType<Sheet>({
  type: "HeaderFooter",
  scalars: {
    leftHeader: section("OddHeader", "L"),
    centerHeader: section("OddHeader", "C"),
    rightHeader: section("OddHeader", "R"),
    leftFooter: section("OddFooter", "L"),
    centerFooter: section("OddFooter", "C"),
    rightFooter: section("OddFooter", "R"),
  },
});

/** Excel.HeaderFooterGroup: one header and footer for all pages. */
export const headersFooters = objectType<Sheet>({
  type: "HeaderFooterGroup",
  scalars: { state: { get: () => "Default" } },
  links: { defaultForAllPages: headerFooter },
});
