import { check, gap, passagesOf, paragraph, type Block, type Paragraph, type Report } from "./report";
import { textHash } from "../value/textHash";

/** What a person made of one paragraph. */
export interface EditedText {
  readonly text: string;
  /** Hash of the sentence that the person had before them. */
  readonly from: string;
}

/** By the paragraph's id. */
export type EditedTexts = Readonly<Record<string, EditedText>>;

const ownText = (edited: EditedTexts, id: string): EditedText | undefined =>
  Object.prototype.hasOwnProperty.call(edited, id) ? edited[id] : undefined;

/**
 * The report with a person's own sentences in it. Where the data has changed since, their sentence stays and is marked to
 * be checked, with what the data says now. A sentence whose matter is gone stands at the end, before the signature.
 */
export function editedReport(report: Report, edited: EditedTexts): Report {
  const met = new Set<string>();
  const withOwn = (block: Paragraph): Paragraph => {
    const own = ownText(edited, block.id);
    if (own === undefined) return block;
    met.add(block.id);
    if (own.from === textHash(block.made)) return { ...block, text: own.text };
    return { ...block, text: own.text === block.made ? own.text : `${unmarked(own.text)}${changedMark(block.made)}` };
  };
  const title = report.title.map(withOwn);
  const blocks = report.blocks.map((block): Block => (block.kind === "paragraph" ? withOwn(block) : block));
  const lost = Object.keys(edited).filter((id) => !met.has(id));
  const signer = blocks.findIndex((block) => block.kind === "paragraph" && block.align === "right");
  const kept = lost.map((id): Block => {
    const text = `${unmarked(edited[id]?.text ?? "")}${goneMark}`;
    return { ...paragraph(id, text), made: "" };
  });
  return { ...report, title, blocks: [...blocks.slice(0, signer), ...kept, ...blocks.slice(signer)] };
}

const changedMark = (made: string): string => check(`数据已变，现为：${bare(made)}`);
const goneMark = check("原所在内容已不在表中，请确定去留");

/** Without the marks of an earlier making. */
const unmarked = (text: string): string =>
  text.replace(/【请核对：(?:数据已变，现为：[^】]*|原所在内容已不在表中，请确定去留)】/g, "");

/** Gaps inside a gap would end it early. */
const bare = (text: string): string => text.replace(/【请(?:填写|核对)：|】/g, "");

/** A passage with what a person wrote in the place of a gap, as it is kept. */
export const filledGap = (
  { text, made }: Pick<Paragraph, "text" | "made">,
  asked: string,
  own: string,
): EditedText => ({
  text: text.replace(gap(asked), () => own),
  from: textHash(made),
});

/** A passage as a person reworded it; null where that is what the data gives, and nothing is to be kept. */
export const reworded = ({ made }: Pick<Paragraph, "made">, own: string): EditedText | null =>
  own === made ? null : { text: own, from: textHash(made) };

/** A paragraph as it was found in a document: its id, the hash of what was written into it, and its text now. */
export interface FoundParagraph {
  readonly id: string;
  readonly from: string;
  readonly text: string;
}

/** At least so much of a document must be as this report has it. */
const leastShared = 0.5;

/**
 * Whether passages found in a document are this report's, and not another form's: most were made as it makes them, or
 * its title is, where that names its matter. The data may have changed since.
 */
export function isOfReport(found: readonly FoundParagraph[], report: Report): boolean {
  const made = new Map(passagesOf(report).map((passage) => [passage.id, passage.made]));
  const isSame = ({ id, from }: FoundParagraph): boolean => textHash(made.get(id) ?? "") === from;
  const title = found.find(({ id }) => id === "title");
  if (title !== undefined && isSame(title) && !(made.get("title") ?? "").includes(gap("").slice(0, 4))) return true;
  return found.filter(isSame).length >= found.length * leastShared;
}

/** Those that a person changed. */
export const changedTexts = (found: readonly FoundParagraph[]): EditedTexts =>
  Object.fromEntries(
    found.filter(({ text, from }) => textHash(text) !== from).map(({ id, text, from }) => [id, { text, from }]),
  );
