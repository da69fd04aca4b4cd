import type { FindingResult } from "../../../../evaluation/result";
import { findingTitle } from "../../../../wording/findingTitles";
import { insertValues } from "../../../../wording/insertValues";
import { paneLists } from "../../../../wording/paneLists";
import { severityIcons } from "../../shell/icons";
import { usePane, usePaneState, useTexts } from "../../state/usePane";

/** One finding; its severity as a word, an outline and a colour. */
export function FindingItem({ sheet, finding }: { readonly sheet: string; readonly finding: FindingResult }) {
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
