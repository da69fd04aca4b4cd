import type { FormResult } from "../../../../evaluation/result";
import { insertValues } from "../../../../wording/insertValues";
import { CheckIcon, severityIcons } from "../../shell/icons";
import { entryCounts, severities } from "../../state/entries";
import { usePane, useTexts } from "../../state/usePane";

/** Findings by severity; a click shows them. */
export function FindingCounts({ form }: { readonly form: FormResult }) {
  const { showFindings } = usePane();
  const texts = useTexts();
  if (form.findings.length === 0)
    return (
      <p className="p-none">
        <CheckIcon /> {texts.noFindings}
      </p>
    );
  const counts = entryCounts(form);
  return (
    <div className="p-counts">
      {severities.map((severity) => {
        const Icon = severityIcons[severity];
        const count = counts[severity];
        const label = insertValues(texts.showFindings, { severity: texts[severity], count });
        return (
          <button
            key={severity}
            type="button"
            className={`p-chip p-${severity}`}
            disabled={count === 0}
            aria-label={label}
            onClick={() => showFindings(severity)}
          >
            <Icon /> {texts[severity]} <strong>{count}</strong>
          </button>
        );
      })}
    </div>
  );
}
