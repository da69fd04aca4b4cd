import { overlap, parseArea } from "../book/a1";
import type { CellArea } from "../book/cellArea";
import { writeContents } from "../book/contents";
import { done } from "../book/engineResult";
import { field } from "./newValue";
import { firstCell } from "./locate";

const textOf = (value: unknown, name: string): string => {
  const text = field(value, name);
  return typeof text === "string" ? text : "";
};

/** `Range.hyperlink`: the link of the first cell; null where there is none. */
export const hyperlinkOf = (area: CellArea): unknown => {
  const { ok, location } = done(area.sheet.home.file.GetCellHyperLink(area.sheet.name, firstCell(area)));
  if (!ok) return null;
  const outside = /^[a-z][a-z0-9+.-]*:/i.test(location);
  return outside ? { address: location } : { documentReference: location };
};

/** Sets the link, shows its text and gives the cells the look of a link, as Excel does. */
export const setHyperlink = (area: CellArea, value: unknown): void => {
  const { sheet } = area;
  sheet.mayChange();
  const [address, reference] = [textOf(value, "address"), textOf(value, "documentReference")];
  const display = textOf(value, "textToDisplay");
  const tip = textOf(value, "screenTip");
  const options = { ...(display ? { Display: display } : {}), ...(tip ? { Tooltip: tip } : {}) };
  const { file } = sheet.home;
  const kind = reference ? "Location" : "External";
  done(file.SetCellHyperLink(sheet.name, firstCell(area), reference || address, kind, options));
  if (display) writeContents(sheet, { ...area, rows: 1, columns: 1 }, [[`'${display}`]]);
  sheet.restyle(area, "font link", ({ Font: { ColorTheme: _, ...font } = {}, ...style }) => ({
    ...style,
    Font: { Family: "Calibri", Size: 11, ...font, Color: "0563C1", Underline: "single" },
  }));
};

/** Takes the links of an area away. */
export const clearHyperlinks = ({ sheet, ...area }: CellArea): void => {
  const { file } = sheet.home;
  for (const cell of done(file.GetHyperLinkCells(sheet.name, "")).result ?? []) {
    const at = parseArea(cell);
    if (at && overlap(area, at)) file.SetCellHyperLink(sheet.name, cell, "", "None");
  }
};
