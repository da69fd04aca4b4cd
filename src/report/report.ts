/**
 * The 摘要版 of a self-evaluation as data, in the order of the founding document: 一、自评结论 with its four parts, and the
 * form's table as annex. The document is written in Chinese whatever language Excel is shown in: it is a paper for a
 * Chinese authority.
 */
export interface Report {
  /** `2020年度某街道办事处部门整体绩效自评结果` and `（摘要版）`, a line each. */
  readonly title: readonly Paragraph[];
  readonly blocks: readonly Block[];
  readonly annex: ReportTable;
  /** Errors that the form still has: to be put right before the report is handed in. */
  readonly errors: number;
}

/** What is written as a document: a report, or a paper without an annex. */
export interface Paper extends Pick<Report, "title" | "blocks"> {
  readonly annex: ReportTable | null;
}

export type Block = Heading | Paragraph | TableBlock;

export interface Heading {
  readonly kind: "heading";
  /** 1 一、 2 （一） 3 1. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  /** The same for the same matter whenever the report is made again: what a person wrote is kept by it. */
  readonly id: string;
  readonly text: string;
  /** As the data gives it, whatever a person wrote since. */
  readonly made: string;
  /** 落款 stands at the right, the title in the middle. */
  readonly align: "text" | "right" | "title";
  /** The cell of the form that it comes from, where a person looks for what is missing; "" where it is the form's whole. */
  readonly cell: string;
}

export interface TableBlock extends ReportTable {
  readonly kind: "table";
}

export interface ReportTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | KeptText)[])[];
  /** Share of the width for each column. */
  readonly widths: readonly number[];
}

/** A cell that a document can be asked for again; `made` is what tells whether it was changed. */
export interface KeptText {
  readonly id: string;
  readonly text: string;
  readonly made: string;
}

/** A place where a person must write or check, `【请填写：…】`. */
export interface Gap {
  /** Of the paragraph that it stands in. */
  readonly id: string;
  /** What is to be written there. */
  readonly asked: string;
  /** To be checked, and not only written. */
  readonly isCheck: boolean;
  readonly cell: string;
}

/** A sentence for a person to complete. */
export const gap = (asked: string): string => `【请填写：${asked}】`;

/** A sentence for a person to check. */
export const check = (asked: string): string => `【请核对：${asked}】`;

/** All that is written of a report in sentences: its title's lines and its paragraphs, in order. */
export const passagesOf = ({ title, blocks }: Report): readonly Paragraph[] => [
  ...title,
  ...blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : [])),
];

/** The gaps left in a report, in its order. */
export const gapsOf = (report: Report): readonly Gap[] =>
  passagesOf(report).flatMap(({ id, text, cell }) =>
    [...text.matchAll(/【请(填写|核对)：([^】]*)】/g)].map(([, what, asked]) => ({
      id,
      asked: asked ?? "",
      isCheck: what === "核对",
      cell,
    })),
  );

export const heading = (level: Heading["level"], text: string): Heading => ({ kind: "heading", level, text });

/** @param cell where it comes from, "" for the whole form */
export const paragraph = (
  id: string,
  text: string,
  { cell = "", align = "text" }: Partial<Pick<Paragraph, "cell" | "align">> = {},
): Paragraph => ({ kind: "paragraph", id, text, made: text, align, cell });

export const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 一是, 二是 … 十一是. */
export function ordinal(at: number): string {
  const tens = Math.floor(at / 10);
  const ones = numerals[at % 10] ?? "";
  return tens === 0
    ? ones
    : at % 10 === 9
      ? `${numerals[tens] ?? ""}十`
      : `${tens === 1 ? "" : (numerals[tens - 1] ?? "")}十${ones}`;
}
