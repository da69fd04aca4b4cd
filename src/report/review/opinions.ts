import type { Entry } from "../../evaluation/entries";
import type { Severity } from "../../evaluation/result";
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

const messagesOf = (entries: readonly Entry[]): string =>
  entries.flatMap(({ findings }) => findings.map(({ message }) => ended(onOneLine(message)))).join("");

/** “name”（E11）, as one finds it on the form. */
const titled = ({ name, cell }: ReviewRow): string => `“${onOneLine(name)}”（${cell}）`;

/**
 * Every opinion of a review: a score that was changed with its clause, and what the findings say of the rest. Nothing but
 * what the result carries; where a reviewer changed a score, a gap asks them for their clause.
 * @param basis of the rules, 文号; their name where they have none
 */
export function opinionsOf({ rows, entries }: Review, basis: string): readonly Opinion[] {
  const ofRows = rows.flatMap((row): readonly Opinion[] => {
    const id = `opinion-${row.id}`;
    const cut = cutOf(row);
    if (cut !== 0) return [{ id, kind: cut > 0 ? "deduction" : "raise", text: scoreOpinion(row, cut, basis) }];
    if (row.byHand && row.reviewed !== row.measured && row.claimed === null)
      return [{ id, kind: "warning", text: `${titled(row)}：${clauseOf(row, basis)}${problemOf(row)}` }];
    const [worst] = row.entries;
    if (worst === undefined) return [];
    return [{ id, kind: worst.severity, text: texts.about({ name: titled(row), messages: messagesOf(row.entries) }) }];
  });
  const seen = new Map<string, number>();
  const ofForm = entries.map((entry): Opinion => {
    const codes = entry.findings.map(({ code }) => code).join("+");
    const times = (seen.get(codes) ?? 0) + 1;
    seen.set(codes, times);
    const place = entry.indicator === null ? entry.cell : `“${onOneLine(entry.indicator)}”（${entry.cell}）`;
    return {
      id: `opinion-${textHash(`form/${codes}/${times}`)}`,
      kind: entry.severity,
      text: texts.about({ name: place === "" ? "全表" : place, messages: messagesOf([entry]) }),
    };
  });
  return [...ofRows, ...ofForm];
}

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

const problemOf = ({ entries }: ReviewRow): string =>
  entries.length === 0 ? "" : texts.problem({ messages: messagesOf(entries) });
