import { Button } from "@fluentui/react-components";
import { insertValues } from "../../../../wording/insertValues";
import { paneRules } from "../../../../wording/paneRules";
import { ruleNames } from "../../../../wording/ruleNames";
import { usePane, usePaneState } from "../../state/usePane";
import { ProblemText } from "./ProblemText";
import { changedDraft, problemsOf, type ProfileDraft } from "./profileDraft";
import { fieldGroups } from "./profileFields";
import { RuleField } from "./RuleField";
import { saveProfileChoice } from "./saveProfileChoice";

interface Props {
  readonly draft: ProfileDraft;
  readonly onDraft: (draft: ProfileDraft | null) => void;
}

/** Every rule of a profile, checked as it is typed; saved only when nothing is wrong. */
export function ProfileEditor({ draft, onDraft }: Props) {
  const pane = usePane();
  const locale = usePaneState((state) => state.locale);
  const texts = paneRules[locale];
  const save = async () => {
    if (draft.checked !== null && (await saveProfileChoice(pane, draft.checked))) onDraft(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{texts.editing}</h2>
      {fieldGroups(draft.base).map(({ title, fields }) => (
        <fieldset key={title} className="p-group-fields">
          <legend>{ruleNames[locale][title]}</legend>
          <ProblemText problems={problemsOf(draft, title).filter(({ field }) => field === title)} />
          {fields.map((field) => (
            <RuleField
              key={field.path}
              draft={draft}
              field={field}
              onText={(text) => onDraft(changedDraft(draft, field.path, text))}
            />
          ))}
        </fieldset>
      ))}
      {draft.problems.length > 0 && (
        <p role="status" className="p-notice p-refused">
          {insertValues(texts.wrong, { count: draft.problems.length })}
        </p>
      )}
      <div className="p-row">
        <Button type="submit" appearance="primary" disabledFocusable={draft.checked === null}>
          {texts.save}
        </Button>
        <Button onClick={() => onDraft(null)}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
