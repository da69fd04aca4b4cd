import { isZero } from "../../value/exact/rational";
import { normalise } from "../../value/normalise";
import type { Text } from "../../wording/locale";
import type { ScoredIndicator } from "../scoring/score";
import { at, ofEach, type Detector } from "./finding";
import { isSatisfaction } from "./wholeForm";

const noComplaint =
  /(?:无|零|没有|未|不)(?:收到|接到|发生|出现|产生|存在)?(?:任何|一起|群众|有效|相关|重大)*(?:的)?(?:投诉|上访|举报|信访|差评|不满)|(?:投诉|上访|举报|信访|差评)(?:率|数|量|次数|件数|事件)?(?:为|:)?(?:0|零|无)/;
const complaints = /投诉|上访|信访|举报|差评/;

/** 「不投诉=满意」: satisfaction that nobody was asked about, or that is answered without a number. */
export const satisfactionBySilence: Detector = {
  code: "satisfaction-by-silence",
  severity: "warning",
  title: { zh: "满意度未调查", en: "Not surveyed" },
  texts: ({ what }) => (what === "silence" ? bySilence : withoutNumber),
  detect: ({ indicators }) =>
    ofEach(indicators, (i) => {
      if (!isSatisfaction(i) || i.row.whole === true || i.actual.kind === "nothing") return null;
      const what = isSilence(i) ? "silence" : hasNumber(i) ? null : "words";
      return what === null ? null : at(i, i.row.actual, { what, actual: i.actualText });
    }),
};

function isSilence({ row, actual, actualText, targetText }: ScoredIndicator): boolean {
  if (/调查|问卷|回访|测评/.test(actualText)) return false;
  if (noComplaint.test(normalise(actualText))) return true;
  const none = actual.kind === "quantity" && isZero(actual.amount);
  return none && complaints.test(row.name.text + targetText);
}

const hasNumber = ({ actual, actualText }: ScoredIndicator): boolean =>
  ["quantity", "range", "completion", "several"].includes(actual.kind) ||
  (actual.kind === "tier" && actual.quantity !== null) ||
  /\d|[百千]分之|[一二三四五六七八九]成/.test(normalise(actualText));

const bySilence: Text = {
  zh: "以没有投诉作为满意度的依据（「{actual}」），没有调查结果。",
  en: 'Satisfaction is answered by the absence of complaints ("{actual}"), not by a survey.',
};
const withoutNumber: Text = {
  zh: "满意度完成值为「{actual}」，没有写明调查得出的百分比或分数。",
  en: 'Satisfaction is answered by "{actual}", without the percent or points of a survey.',
};
