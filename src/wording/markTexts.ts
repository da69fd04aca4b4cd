import type { MarkResult, MarkState } from "../evaluation/result";
import { insertValues } from "./insertValues";
import type { Locale } from "./locale";
import { words } from "./text";

/** What a mark says, by its state. */
export const markStates: Readonly<Record<Locale, Readonly<Record<MarkState, string>>>> = words({
  verified: { zh: "已核实", en: "Verified" },
  "not-applicable": { zh: "不适用", en: "Does not apply" },
  pending: { zh: "待处理", en: "To be dealt with" },
});

/** Texts of marks in sheet, command line and pane. */
export const markTexts = words({
  mark: { zh: "核对", en: "Check" },
  note: { zh: "：{note}", en: ": {note}" },
  evidence: { zh: "（佐证：{evidence}）", en: " (evidence: {evidence})" },
  changed: {
    zh: "表内数据已变，请重新核对；原标记：{mark}",
    en: "The form has changed since, check again; marked: {mark}",
  },
  resolved: { zh: "疑点已消除。", en: "The finding is gone." },
  resolvedList: { zh: "已消除的疑点", en: "Findings that are gone" },
  broken: {
    zh: "工作簿中保存的核对标记无法读取，没有使用；再次保存会替换它。",
    en: "The marks kept in the workbook cannot be read and were left out; saving again replaces them.",
  },
  homeless: {
    zh: "{count} 张自评表已不在工作簿中，其核对标记仍保存着。",
    en: "{count} form(s) are no longer in the workbook; their marks are still kept.",
  },
  counted: { zh: "已核对 {count} 条", en: "{count} checked" },
  state: { zh: "核对结果", en: "Outcome" },
  noteLabel: { zh: "说明", en: "Note" },
  evidenceLabel: { zh: "佐证材料", en: "Evidence" },
  save: { zh: "保存", en: "Save" },
  cancel: { zh: "取消", en: "Cancel" },
  edit: { zh: "改核对标记", en: "Change check" },
  of: { zh: "{what}：{cell} {name}", en: "{what}: {cell} {name}" },
  remove: { zh: "取消标记", en: "Take the mark away" },
  saved: { zh: "核对标记已保存到工作簿。", en: "The mark is in the workbook." },
});

/** 已核实：入户抽查 20 户（佐证：抽查记录表） */
export function markText({ state, note, evidence, stands }: MarkResult, locale: Locale): string {
  const texts = markTexts[locale];
  const mark =
    markStates[locale][state] +
    (note === "" ? "" : insertValues(texts.note, { note })) +
    (evidence === "" ? "" : insertValues(texts.evidence, { evidence }));
  return stands === "changed" ? insertValues(texts.changed, { mark }) : mark;
}
