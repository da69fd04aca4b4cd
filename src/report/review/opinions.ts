import type { FindingResult, Severity } from "../../evaluation/result";
import { textHash } from "../../value/textHash";
import { reviewSentences as texts } from "../../wording/reviewSentences";
import { gap } from "../report";
import { number } from "../readable";
import { cutOf, type Review, type ReviewRow } from "./reviewOf";

/** What a score was cut for, or what is to be put right. */
export interface Opinion {
  /** The same for the same row or the same finding of the form, whenever the form comes back. */
  readonly id: string;
  readonly kind: "deduction" | "raise" | Severity;
  readonly text: string;
}

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, "");
const ended = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`);

const messagesOf = (findings: readonly FindingResult[]): string =>
  findings.map(({ message }) => ended(onOneLine(message))).join("");

/** “name”（E11）, as one finds it on the form. */
const titled = ({ name, cell }: ReviewRow): string => `“${onOneLine(name)}”（${cell}）`;

/**
 * Every opinion of a review: a score that was changed with its clause, and what the findings say of the rest. Nothing but
 * what the result carries; where a reviewer changed a score, a gap asks them for their clause.
 * @param basis of the rules, 文号; their name where they have none
 */
export function opinionsOf({ rows, findings }: Review, basis: string): readonly Opinion[] {
  const ofRows = rows.flatMap((row): readonly Opinion[] => {
    const cut = cutOf(row);
    if (cut !== 0)
      return [{ id: cutId(row.id), kind: cut > 0 ? "deduction" : "raise", text: scoreOpinion(row, cut, basis) }];
    const id = `opinion-${row.id}`;
    if (row.byHand && row.reviewed !== row.measured && row.claimed === null)
      return [{ id, kind: "warning", text: `${titled(row)}：${clauseOf(row, basis)}${problemOf(row)}` }];
    const [worst] = row.findings;
    if (worst === undefined) return [];
    return [{ id, kind: worst.severity, text: texts.about({ name: titled(row), messages: messagesOf(row.findings) }) }];
  });
  const seen = new Map<string, number>();
  const ofForm = findings.map((finding): Opinion => {
    const { code, message, indicator, cell, severity } = finding;
    // told by what it says without its numbers, which change, and not by its cell, which moves
    const key = `${code}/${message.replace(/[\d.]+/g, "")}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const place = indicator === null ? cell : `“${onOneLine(indicator)}”（${cell}）`;
    return {
      id: `opinion-${textHash(`${key}/${times}`)}`,
      kind: severity,
      text: texts.about({ name: place === "" ? "全表" : place, messages: messagesOf([finding]) }),
    };
  });
  return [...ofRows, ...ofForm];
}

const cutId = (row: string): string => `opinion-cut-${row}`;

/** The other opinion of the same row: what is left of one whose score was put right, or what it was before. */
export const otherOfRow = (id: string): string =>
  id.startsWith("opinion-cut-") ? id.replace("opinion-cut-", "opinion-") : id.replace("opinion-", "opinion-cut-");

/** What a cut said of its score alone. */
export const scoreAlone = (text: string): string => text.replace(/问题：[\s\S]*$/, "");

function scoreOpinion(row: ReviewRow, cut: number, basis: string): string {
  const { claimed, reviewed } = row;
  const said = texts.scores({
    name: titled(row),
    claimed: number(claimed ?? 0),
    reviewed: number(reviewed ?? 0),
    change: cut > 0 ? texts.less({}) : texts.moreOf({}),
    points: number(Math.abs(cut)),
  });
  return `${said}${clauseOf(row, basis)}${problemOf(row)}`;
}

function clauseOf(row: ReviewRow, basis: string): string {
  const { byHand, measured, reviewed } = row;
  if (byHand && measured !== reviewed)
    return `${texts.handScore({ measured: number(measured ?? 0) })}${gap(texts.askClause({ name: onOneLine(row.name) }))}`;
  return texts.clause({ basis, explanation: onOneLine(row.explanation).replace(/。$/, "") });
}

const problemOf = ({ findings }: ReviewRow): string =>
  findings.length === 0 ? "" : texts.problem({ messages: messagesOf(findings) });
