import type { FormResult } from "../../../../evaluation/result";
import { ChevronIcon } from "../../shell/icons";
import { profileName } from "../../state/profileName";
import { usePane, usePaneState, useTexts } from "../../state/usePane";

const reasons = { asked: "profileAsked", workbook: "profileWorkbook", fit: "profileFit" } as const;

/** Which rules the scores follow and why these; leads to the rules. */
export function ProfileLine({ form }: { readonly form: FormResult }) {
  const { show } = usePane();
  const texts = useTexts();
  const name = usePaneState((state) => profileName(state, form.profile));
  return (
    <button type="button" className="p-line" onClick={() => show("rules")}>
      <span>
        <span className="p-quiet">{texts.profile}</span>
        <br />
        {name}
        <span className="p-quiet"> · {texts[reasons[form.profileReason]]}</span>
      </span>
      <ChevronIcon />
    </button>
  );
}
