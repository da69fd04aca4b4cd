import { Field, Input, Select } from "@fluentui/react-components";
import { paneRules } from "../../../../wording/paneRules";
import { ruleNames } from "../../../../wording/ruleNames";
import { usePaneState } from "../../state/usePane";
import { labelOf } from "./differences";
import { problemText } from "./ProblemText";
import { draftText, problemsOf, type ProfileDraft } from "./profileDraft";
import type { ProfileField } from "./profileFields";

interface Props {
  readonly draft: ProfileDraft;
  readonly field: ProfileField;
  readonly onText: (text: string) => void;
}

const isNumber = (kind: ProfileField["kind"]): boolean =>
  kind === "number" || kind === "percent" || kind === "optionalPercent";

/** One rule: a choice or a text, with what is wrong with it. */
export function RuleField({ draft, field, onText }: Props) {
  const locale = usePaneState((state) => state.locale);
  const { kind, path, choices } = field;
  const texts = paneRules[locale];
  const names = ruleNames[locale];
  const value = draftText(draft, field, locale);
  const [problem] = problemsOf(draft, path);
  const percent = kind === "percent" || kind === "optionalPercent";
  return (
    <Field
      className={!isNumber(kind) ? "p-rule p-wide" : "p-rule"}
      label={labelOf(field, locale)}
      {...(problem === undefined ? {} : { validationMessage: problemText(problem, locale, percent) })}
      {...(kind === "optionalPercent" ? { hint: texts.optional } : {})}
    >
      {kind === "choice" || kind === "flag" ? (
        <Select value={value} onChange={(_, data) => onText(data.value)}>
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {names[name]}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={value}
          inputMode={isNumber(kind) ? "decimal" : "text"}
          onChange={(_, data) => onText(data.value)}
          {...(percent ? { contentAfter: texts.percent } : {})}
        />
      )}
    </Field>
  );
}
