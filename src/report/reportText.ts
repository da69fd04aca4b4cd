import type { Block, Report, ReportTable } from "./report";

/** A table as lines, its columns apart by tabs, as a sheet or a document takes them. */
export const tableText = ({ header, rows }: ReportTable): string =>
  [header, ...rows]
    .map((cells) => cells.map((cell) => (typeof cell === "string" ? cell : cell.text)).join("\t"))
    .join("\n");

const blockText = (block: Block): string => (block.kind === "table" ? tableText(block) : block.text);

/** The whole report as plain text, to be pasted wherever no file can be saved. */
export const reportText = ({ title, blocks, annex }: Report): string =>
  [title.map(({ text }) => text).join("\n"), ...blocks.map(blockText), `${annex.caption}\n${tableText(annex)}`].join(
    "\n\n",
  );
