import { useMemo } from "react";
import { insertValues } from "../../../../wording/insertValues";
import { paneLists } from "../../../../wording/paneLists";
import { findingsOf } from "../../state/findingsOf";
import { shownForm } from "../../state/shownForm";
import { usePaneState, usePane, useTexts } from "../../state/usePane";
import { useShownCount } from "../../state/useShownCount";
import type { FindingResult } from "../../../../evaluation/result";
import { severityIcons } from "../../shell/icons";
import { findingCounts, severities } from "../../state/findingCounts";
import { findingTitle } from "../../../../wording/findingTitles";

/** 疑点: every finding in its sentence; a click selects its cell. */
export default function Findings() {
  const form = usePaneState(shownForm);
  const severity = usePaneState((state) => state.severity);
  const texts = paneLists[usePaneState(({ locale }) => locale)];
  const findings = useMemo(() => findingsOf(form, severity), [form, severity]);
  const { shown, rest, more } = useShownCount(findings);
  if (form === null) return <p className="p-quiet p-pending">{texts.noForm}</p>;
  return (
    <>
      <SeverityFilter findings={form.findings} />
      <p className="p-quiet" role="status">
        {findings.length > 0
          ? insertValues(texts.shown, { count: findings.length })
          : form.findings.length === 0
            ? texts.none
            : texts.noneOf}
      </p>
      <ul className="p-list">
        {findings.slice(0, shown).map((finding, at) => (
          <FindingItem key={`${finding.code} ${finding.cell} ${at}`} sheet={form.sheet} finding={finding} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="p-button" onClick={more}>
          {insertValues(texts.more, { count: rest })}
        </button>
      )}
      {form.unread.length > 0 && (
        <details className="p-unread">
          <summary>{insertValues(texts.unread, { count: form.unread.length })}</summary>
          <p className="p-quiet">{form.unread.map(({ cell, text }) => `${cell} ${text}`).join("；")}</p>
        </details>
      )}
    </>
  );
}

/** Which severities are shown, with how many there are. */
function SeverityFilter({ findings }: { readonly findings: readonly FindingResult[] }) {
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

/** One finding; its severity as a word, an outline and a colour. */
function FindingItem({ sheet, finding }: { readonly sheet: string; readonly finding: FindingResult }) {
  const { select } = usePane();
  const locale = usePaneState((state) => state.locale);
  const texts = useTexts();
  const { severity, code, cell, indicator, message } = finding;
  const Icon = severityIcons[severity];
  return (
    <li>
      <button
        type="button"
        className={`p-item p-${severity}`}
        title={insertValues(texts.goTo, { cell })}
        onClick={() => void select(sheet, cell)}
      >
        <span className="p-item-head">
          <Icon />
          <span className="p-severity">{paneLists[locale][severity]}</span>
          <strong>{findingTitle(code, locale)}</strong>
          <span className="p-cell">{cell}</span>
        </span>
        {indicator !== null && <span className="p-item-name">{indicator}</span>}
        <span className="p-item-text">{message}</span>
      </button>
    </li>
  );
}
