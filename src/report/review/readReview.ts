import { textHash } from "../../value/textHash";
import { changedTexts } from "../edited";
import { readBookmark } from "../docx/bookmark";
import { documentXml, paragraphsIn, textOfXml } from "../docx/readDocx";
import type { KeptReview, KeptScore } from "./keptReview";

/**
 * What a reviewer made of a 复核意见书 that we wrote: scores and words that they changed, and what it told.
 * @returns null where the bytes are no document, or hold no review of ours
 */
export function readReview(bytes: Uint8Array): KeptReview | null {
  const xml = documentXml(bytes) ?? "";
  const rows = rowsIn(xml);
  const found = paragraphsIn(xml).filter(({ id }) => !id.startsWith("row-"));
  if (!found.some(({ id }) => id === "conclusion") || !found.some(({ id }) => id === "rules")) return null;
  const scores: Record<string, KeptScore> = {};
  const unread: string[] = [];
  for (const { id, name, score, weight, from } of rows) {
    if (textHash(score) === from) continue;
    const value = Number(score.replace(/分$/, ""));
    const possible = score !== "" && Number.isFinite(value) && value >= 0 && value <= (Number(weight) || 0);
    if (possible) scores[id] = { score: value, name };
    else unread.push(name);
  }
  const texts = changedTexts(found.filter(({ id }) => !id.startsWith("resolved-")));
  const told = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      found
        .filter(({ id }) => id.startsWith(prefix))
        .map(({ id, text }) => [id.replace(prefix, "opinion-"), text.replace(/^已更正：/, "")]),
    );
  return { scores, texts, told: told("opinion-"), resolved: told("resolved-"), unread };
}

interface FoundRow {
  readonly id: string;
  readonly name: string;
  readonly weight: string;
  readonly score: string;
  /** Hash of the score that stood there when it was written without a reviewer's. */
  readonly from: string;
}

/** The rows of the table that has 复核得分, by its header's columns. */
function rowsIn(xml: string): readonly FoundRow[] {
  const found: FoundRow[] = [];
  let header: readonly string[] = [];
  for (const [row] of xml.matchAll(/<w:tr\b[\s\S]*?<\/w:tr>/g)) {
    const cells = [...row.matchAll(/<w:tc\b[\s\S]*?<\/w:tc>/g)].map(([cell]) => textOfXml(cell).trim());
    if (cells.includes("复核得分")) header = cells;
    const [, name = ""] = /<w:bookmarkStart\b[^>]*\sw:name="(perf_row_[^"]*)"/.exec(row) ?? [];
    const ours = readBookmark(name);
    if (ours === null) continue;
    const cell = (title: string): string => cells[header.indexOf(title)] ?? "";
    const [score, weight] = [cell("复核得分"), cell("分值")];
    found.push({ id: ours.id.replace(/^row-/, ""), name: cell("三级指标"), weight, score, from: ours.from });
  }
  return found;
}
