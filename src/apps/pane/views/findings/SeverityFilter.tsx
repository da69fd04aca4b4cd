import type { FindingResult } from "../../../../evaluation/result";
import { paneLists } from "../../../../wording/paneLists";
import { severityIcons } from "../../shell/icons";
import { findingCounts, severities } from "../../state/findingCounts";
import { usePane, usePaneState } from "../../state/usePane";

/** Which severities are shown, with how many there are. */
export function SeverityFilter({ findings }: { readonly findings: readonly FindingResult[] }) {
  const { showFindings } = usePane();
  const chosen = usePaneState((state) => state.severity);
  const texts = paneLists[usePaneState(({ locale }) => locale)];
  const counts = { all: findings.length, ...findingCounts(findings) };
  return (
    <div className="p-filter" role="group" aria-label={texts.filter}>
      {(["all", ...severities] as const).map((severity) => {
        const Icon = severity === "all" ? null : severityIcons[severity];
        return (
          <button
            key={severity}
            type="button"
            className={`p-chip p-${severity}`}
            aria-pressed={chosen === severity}
            onClick={() => showFindings(severity)}
          >
            {Icon && <Icon />} {texts[severity]} <strong>{counts[severity]}</strong>
          </button>
        );
      })}
    </div>
  );
}
