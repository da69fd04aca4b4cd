import { areaName } from "../../../src/trial/host/book/a1";
import type { Sheet } from "../../../src/trial/host/book/sheet";
import { linkAt } from "../../../src/trial/workbench/cells/pointing";
import { newBook } from "./openForTests";

let sheet: Sheet;
let type: (formula: string) => void;
beforeEach(async () => {
  const { open, sheet: made } = await newBook();
  sheet = made;
  type = (formula) => open.host.type("自评表", "A1", [[formula]]);
});

const shown = (): string | null => {
  const link = linkAt(sheet, 0, 0);
  if (link === null) return null;
  return link.kind === "page" ? link.address : `${link.sheet ?? "here"} ${areaName(link.area)}`;
};

describe("where a click on a cell leads", () => {
  it.each([
    ['=HYPERLINK("#\'部门 整体\'!F7","F7")', "部门 整体 F7"],
    ['=HYPERLINK("#自评表!A1:H28","自评表")', "自评表 A1:H28"],
    ['=hyperlink("#B2","B2")', "here B2"],
    ['=HYPERLINK("https://www.mof.gov.cn/","财政部")', "https://www.mof.gov.cn/"],
    ['=HYPERLINK("javascript:alert(1)","x")', null],
    ['=HYPERLINK("file:///etc/passwd","x")', null],
    ["=SUM(B1:B2)", null],
    ["F7", null],
    ["", null],
  ])("%s: %s", (formula, to) => {
    type(formula);
    expect(shown()).toBe(to);
  });

  it("follows a link that the file holds", () => {
    sheet.home.file.SetCellHyperLink(sheet.name, "A1", "自评表!C3", "Location");
    expect(shown()).toBe("自评表 C3");
  });
});
