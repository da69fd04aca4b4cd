import { attribute, tags, textOf } from "../../../hosts/file/package/xml";
import type { Snapshot } from "../../../hosts/file/read/snapshot";

/** Columns beyond these are drawn as wide as any. */
const most = 200;

const columnsOf = (xml: string): readonly number[] => {
  const head = xml.slice(0, Math.max(xml.indexOf("<sheetData"), 0) || undefined);
  const standard = Number(attribute(tags(head, "sheetFormatPr")[0] ?? "", "defaultColWidth") ?? 8.43);
  const widths: number[] = [];
  for (const tag of tags(head, "col")) {
    const [first, last] = [Number(attribute(tag, "min") ?? 0), Number(attribute(tag, "max") ?? 0)];
    const hidden = /^(1|true)$/.test(attribute(tag, "hidden") ?? "");
    const width = hidden ? 0 : Number(attribute(tag, "width") ?? standard);
    for (let column = first; column >= 1 && column <= Math.min(last, most); column += 1) {
      while (widths.length < column - 1) widths.push(standard);
      widths[column - 1] = Number.isFinite(width) ? width : standard;
    }
  }
  return widths;
};

/** How wide each column of each worksheet is, in characters, as far as the file says; 0 for a hidden one. */
export const columnWidths = ({ contents, parts }: Snapshot): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(contents.sheets.map(({ name, part }) => [name, columnsOf(textOf(parts[part]))]));

/** The sheet that was in front when the file was saved. */
export function frontSheet({ contents, parts }: Snapshot): string {
  const view = tags(textOf(parts[contents.workbookPart]), "workbookView")[0] ?? "";
  return contents.sheets[Number(attribute(view, "activeTab") ?? 0)]?.name ?? contents.sheets[0]?.name ?? "";
}
