import { useMemo } from "react";
import { insertValues } from "../../../../wording/insertValues";
import { paneLists } from "../../../../wording/paneLists";
import { findingsOf } from "../../state/findingsOf";
import { shownForm } from "../../state/shownForm";
import { usePaneState } from "../../state/usePane";
import { useShownCount } from "../../state/useShownCount";
import { FindingItem } from "./FindingItem";
import { SeverityFilter } from "./SeverityFilter";

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
