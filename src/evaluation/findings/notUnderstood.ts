import { doubtText, roleNamed } from "../../wording/doubtTexts";
import { evidenceOf, type Detector } from "./finding";

/** A heading, an operator, a unit or a value that the score needs and nobody can read. Spec section 8. */
export const notUnderstood: Detector = {
  code: "not-understood",
  severity: "error",
  title: { zh: "未能识别", en: "Not understood" },
  texts: ({ reason, role }) => roleNamed(doubtText(reason), role),
  detect: (_, doubts) =>
    doubts
      .filter(({ settled }) => !settled)
      .map(({ cell, row, text, kind, reason, role }) => ({
        cell,
        row,
        indicator: null,
        evidence: evidenceOf({ text: text.replace(/\s+/g, ""), kind, reason, ...(role === null ? {} : { role }) }),
      })),
};
