import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph as DocxParagraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Block, Heading, KeptText, Paper, Paragraph, ReportTable } from "../report";
import { bookmarkOf } from "./bookmark";
import { faces, lines, paper, sizes } from "./fonts";
import { withFallbackFonts } from "./fallbackFonts";

/** The report as a .docx in the typography of official documents. */
export async function writeDocx(report: Paper): Promise<Uint8Array> {
  const document = new Document({
    creator: "绩效自评",
    title: report.title.map(({ text }) => text).join(""),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: faces.body, size: sizes.body, language: { eastAsia: "zh-CN" } } } } },
    sections: [
      {
        properties: { page: pageOf("portrait") },
        footers: footers(),
        children: [...titles(report), ...bodyOf(report)],
      },
      ...(report.annex === null
        ? []
        : [{ properties: { page: pageOf("landscape") }, footers: footers(), children: annex(report.annex) }]),
    ],
  });
  const bytes = await Packer.pack(document, "uint8array");
  return withFallbackFonts(bytes);
}

const pageOf = (orientation: "portrait" | "landscape") => ({
  size: {
    width: paper.width,
    height: paper.height,
    orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
  },
  margin: paper.margin,
});

/** — 1 —, odd pages at the right, even ones at the left. */
function footers() {
  const page = (alignment: "left" | "right") =>
    new Footer({
      children: [
        new DocxParagraph({
          alignment,
          indent: alignment === "left" ? { start: 280 } : { end: 280 },
          children: [new TextRun({ font: faces.table, size: sizes.page, children: ["— ", PageNumber.CURRENT, " —"] })],
        }),
      ],
    });
  return { default: page("right"), even: page("left") };
}

const titles = ({ title }: Paper): readonly DocxParagraph[] => [
  ...title.map(
    (line) =>
      new DocxParagraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: lines.title, lineRule: LineRuleType.EXACT },
        children: [marked(line, runsOf(line.text, { font: faces.title, size: sizes.title }))],
      }),
  ),
  new DocxParagraph({ spacing: { line: lines.body, lineRule: LineRuleType.EXACT } }),
];

const bodyOf = ({ blocks }: Paper): readonly (DocxParagraph | Table)[] => blocks.flatMap(drawn);

function drawn(block: Block): readonly (DocxParagraph | Table)[] {
  if (block.kind === "heading") return [headingOf(block)];
  if (block.kind === "paragraph") return [paragraphOf(block)];
  return [tableOf(block, sizes.table), new DocxParagraph({ spacing: { line: 240, lineRule: LineRuleType.EXACT } })];
}

const headingFaces = { 1: faces.level1, 2: faces.level2, 3: faces.body } as const;

const headingOf = ({ level, text }: Heading): DocxParagraph =>
  new DocxParagraph({
    keepNext: true,
    outlineLevel: level - 1,
    indent: { firstLineChars: 200, firstLine: sizes.body * 20 },
    spacing: { line: lines.body, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text, font: headingFaces[level], size: sizes.body, bold: level === 2 })],
  });

/** A gap stands on yellow, so that nobody hands it in; a line break of the text is one in the document. */
const runsOf = (text: string, style: { readonly font: (typeof faces)["body"]; readonly size: number }): TextRun[] =>
  text
    .split(/(【请(?:填写|核对)：[^】]*】|\n)/)
    .filter((part) => part !== "")
    .map((part) =>
      part === "\n"
        ? new TextRun({ ...style, break: 1 })
        : new TextRun({ ...style, text: part, ...(part.startsWith("【请") ? { highlight: "yellow" } : {}) }),
    );

const paragraphOf = (block: Paragraph): DocxParagraph =>
  new DocxParagraph({
    ...(block.align === "right"
      ? { alignment: AlignmentType.RIGHT, indent: { end: 640 } }
      : { alignment: AlignmentType.BOTH, indent: { firstLineChars: 200, firstLine: sizes.body * 20 } }),
    spacing: { line: lines.body, lineRule: LineRuleType.EXACT },
    children: [marked(block, runsOf(block.text, { font: faces.body, size: sizes.body }))],
  });

/** Its text between the bookmarks by which it is found again. */
const marked = (block: Paragraph, children: readonly TextRun[]): Bookmark =>
  new Bookmark({ id: bookmarkOf(block), children: [...children] });

function tableOf({ header, rows, widths }: ReportTable, size: number, landscape = false): Table {
  const { width, height, margin } = paper;
  const whole = landscape ? height - margin.top - margin.bottom : width - margin.left - margin.right;
  const columnWidths = widths.map((share) => Math.floor(share * whole));
  const row = (texts: readonly (string | KeptText)[], isHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHeader,
      children: texts.map((cell, column) => {
        const text = typeof cell === "string" ? cell : cell.text;
        const run = new TextRun({ text, font: isHeader ? faces.level1 : faces.table, size });
        return new TableCell({
          width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          margins: { top: 40, bottom: 40, left: 60, right: 60 },
          children: [
            new DocxParagraph({
              alignment: isHeader || text.length <= 8 ? AlignmentType.CENTER : AlignmentType.LEFT,
              children: [typeof cell === "string" ? run : new Bookmark({ id: bookmarkOf(cell), children: [run] })],
            }),
          ],
        });
      }),
    });
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths,
    rows: [row(header, true), ...rows.map((texts) => row(texts, false))],
  });
}

const annex = (table: ReportTable): readonly (DocxParagraph | Table)[] => [
  new DocxParagraph({
    spacing: { line: lines.body, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: table.caption, font: faces.level1, size: sizes.body })],
  }),
  tableOf(table, sizes.annex, true),
];
