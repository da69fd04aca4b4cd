import type { FormResult, IndicatorResult, MarkResult } from "../evaluation/result";
import { textHash } from "../value/textHash";
import { evidenceSentences as texts } from "../wording/evidenceTexts";
import { insertValues } from "../wording/insertValues";
import { markText } from "../wording/markTexts";
import type { EditedText, EditedTexts } from "./edited";
import { nameOf, readable } from "./readable";
import { paragraph, type KeptText, type Paper } from "./report";

/** The list as a paper, and how much of it is filled. */
export interface EvidenceList {
  readonly paper: Paper;
  readonly count: number;
  /** How many indicators have their evidence named. */
  readonly named: number;
}

/** Of the list's first title line: by it a document is known as such a list. */
export const evidenceTitle = "evidence-title";

/**
 * 佐证材料清单 of a form: its indicators in their order with the evidence that was named where they were checked; evidence of
 * what is gone, or of the form as a whole, stands at the end.
 * @param edited what a person wrote into an earlier list, which stays
 */
export function evidenceList(form: FormResult, edited: EditedTexts = {}): EvidenceList {
  const marks = form.marks ?? [];
  const names = new Map<string, number>();
  for (const { path } of form.indicators) names.set(path.at(-1) ?? "", (names.get(path.at(-1) ?? "") ?? 0) + 1);
  const isOf = (mark: MarkResult, { row, path }: IndicatorResult): boolean =>
    mark.indicator === path.at(-1) && (mark.row === null ? names.get(path.at(-1) ?? "") === 1 : mark.row === row);
  const told = new Set<MarkResult>();
  const met = new Set<string>();
  const count = new Map<string, number>();
  const rows = form.indicators.map((indicator) => {
    const own = marks.filter((mark) => isOf(mark, indicator));
    for (const mark of own) told.add(mark);
    const key = textHash(JSON.stringify(indicator.path));
    const at = (count.get(key) ?? 0) + 1;
    count.set(key, at);
    const id = at === 1 ? `evidence-${key}` : `evidence-${key}-${at}`;
    met.add(id);
    return rowOf(nameOf(indicator), indicator, own, (made) => withOwn(id, made, edited));
  });
  const named = rows.filter(({ evidence }) => evidence.text !== "").length;
  const rest = marks.filter((mark) => !told.has(mark) && mark.evidence !== "");
  const lost = Object.entries(edited).filter(
    ([id, { text }]) =>
      id.startsWith("evidence-") && id !== evidenceTitle && id !== "evidence-intro" && !met.has(id) && text !== "",
  );
  const others = [
    ...rest.map((mark) => {
      const name = mark.indicator === null ? texts.wholeForm : `${readable(mark.indicator)}${texts.gone}`;
      return rowOf(name, null, [mark], (made): KeptText => ({
        id: `evidence-of-${textHash(name + made)}`,
        text: made,
        made,
      }));
    }),
    ...lost.map(([id, { text }]) => rowOf(texts.gone, null, [], (): KeptText => ({ id, text, made: "" }))),
  ];
  const values = { count: rows.length, named, open: rows.length - named };
  const year = form.year === null ? "" : insertValues(texts.year, { year: form.year });
  const subject = readable(
    form.kind === "project" && form.project !== "" ? form.project : form.department || form.title,
  );
  return {
    count: rows.length,
    named,
    paper: {
      title: [
        paragraph(evidenceTitle, `${year}${subject}`, { align: "title" }),
        paragraph("evidence-heading", texts.title, { align: "title" }),
      ],
      blocks: [
        paragraph("evidence-intro", insertValues(texts.intro, values)),
        {
          kind: "table",
          caption: texts.title,
          header: texts.header,
          rows: [...rows, ...others].map(({ cells, evidence, checked }, at) => [
            String(at + 1),
            ...cells,
            evidence,
            checked,
          ]),
          widths: [0.07, 0.23, 0.15, 0.15, 0.22, 0.18],
        },
      ],
      annex: null,
    },
  };
}

/** @param kept the cell of the evidence, given what the marks name */
function rowOf(
  name: string,
  indicator: IndicatorResult | null,
  marks: readonly MarkResult[],
  kept: (made: string) => KeptText,
) {
  const evidence = [...new Set(marks.map((mark) => mark.evidence).filter((one) => one !== ""))].join("；");
  return {
    cells: [name, readable(indicator?.target ?? ""), readable(indicator?.actual ?? "")],
    evidence: kept(evidence),
    // the evidence has a column of its own
    checked: marks.map((mark) => markText({ ...mark, evidence: "" }, "zh-CN")).join("；"),
  };
}

/** What a person wrote into the cell, with what was named since. */
function withOwn(id: string, made: string, edited: EditedTexts): KeptText {
  const own: EditedText | undefined = Object.prototype.hasOwnProperty.call(edited, id) ? edited[id] : undefined;
  if (own === undefined) return { id, text: made, made };
  const isKnown = made === "" || own.from === textHash(made) || own.text.includes(made);
  return { id, text: isKnown ? own.text : [own.text, made].filter((one) => one !== "").join("；"), made };
}
