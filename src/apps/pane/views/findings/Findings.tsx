import { useEffect, useMemo, useRef } from "react";
import { insertValues } from "../../../../wording/insertValues";
import type { Locale } from "../../../../wording/locale";
import { paneLists } from "../../../../wording/paneLists";
import { shownForm } from "../../state/shownForm";
import { usePaneState, usePane, useTexts } from "../../state/usePane";
import { useShownCount } from "../../state/useShownCount";
import type { Entry } from "../../../../evaluation/entries";
import { markOfEntry } from "../../../../evaluation/marks";
import type { FindingResult, FormResult, MarkResult } from "../../../../evaluation/result";
import { severityIcons } from "../../shell/icons";
import { entriesShown, entryCounts, formEntries, severities } from "../../state/entries";
import { checkedText } from "../../../../wording/checkTexts";
import { findingTitle } from "../../../../wording/findingTitles";
import { markText, markTexts } from "../../../../wording/markTexts";
import { EntryMark } from "./EntryMark";
import { useMarks, type FormMarks } from "./useMarks";

/** 疑点: one entry a row of the form, each finding in its sentence; a click, or F8, selects its cell. */
export default function Findings() {
  const form = usePaneState(shownForm);
  const severity = usePaneState((state) => state.severity);
  const locale = usePaneState((state) => state.locale);
  const texts = paneLists[locale];
  const entries = useMemo(() => entriesShown(form, severity), [form, severity]);
  const at = usePaneState(({ entry }) => entry);
  const { shown, rest, more } = useShownCount(entries, at + 1);
  const { marks, isBroken, set } = useMarks(form);
  if (form === null) return <p className="p-quiet p-pending">{texts.noForm}</p>;
  return (
    <>
      <SeverityFilter form={form} />
      {isBroken && <p role="alert">{markTexts[locale].broken}</p>}
      <p className="p-quiet" role="status">
        {entries.length > 0
          ? `${insertValues(texts.shown, { count: entries.length })} · ${texts.byKey}${countedText(marks, locale)}`
          : form.findings.length === 0
            ? texts.none
            : texts.noneOf}
      </p>
      <ul className="p-list">
        {entries.slice(0, shown).map((entry, index) => (
          <EntryItem
            key={`${entry.cell} ${index}`}
            sheet={form.sheet}
            entry={entry}
            at={index}
            marks={marks}
            set={set}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="p-button" onClick={more}>
          {insertValues(texts.more, { count: rest })}
        </button>
      )}
      <Resolved marks={marks} />
      {form.passed.length > 0 && (
        <details className="p-unread">
          <summary>{insertValues(texts.passed, { count: form.passed.length })}</summary>
          <p className="p-quiet">{checkedText(form.passed, locale)}</p>
        </details>
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
function SeverityFilter({ form }: { readonly form: FormResult }) {
  const { showFindings } = usePane();
  const chosen = usePaneState((state) => state.severity);
  const texts = paneLists[usePaneState(({ locale }) => locale)];
  const counts = { all: formEntries(form).length, ...entryCounts(form) };
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

/** What is to be said of one row: its worst finding leads, the others follow; severity as a word, an outline and a colour. */
function EntryItem({ sheet, entry, at, marks, set }: EntryProps) {
  const { select, goToEntry } = usePane();
  const current = usePaneState((state) => state.entry === at);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const [first, ...others] = entry.findings;
  if (first === undefined) return null;
  return (
    <li ref={item} className="p-entry">
      <FindingButton finding={first} entry={entry} current={current} go={() => void goToEntry(at)} />
      {others.map((finding, index) => (
        <FindingButton key={index} finding={finding} go={() => void select(sheet, finding.cell)} />
      ))}
      <EntryMark entry={entry} mark={markOfEntry(marks, entry)} set={set} />
    </li>
  );
}

interface EntryProps extends Pick<FormMarks, "marks" | "set"> {
  readonly sheet: string;
  readonly entry: Entry;
  readonly at: number;
}

const countedText = (marks: readonly MarkResult[], locale: Locale): string => {
  const count = marks.filter(({ stands }) => stands !== "resolved").length;
  return count === 0 ? "" : ` · ${insertValues(markTexts[locale].counted, { count })}`;
};

/** What was marked and is no finding any more. */
function Resolved({ marks }: Pick<FormMarks, "marks">) {
  const locale = usePaneState((state) => state.locale);
  const gone = marks.filter(({ stands }) => stands === "resolved");
  if (gone.length === 0) return null;
  return (
    <details className="p-unread">
      <summary>{markTexts[locale].resolvedList}</summary>
      {gone.map((mark, index) => (
        <p key={index} className="p-quiet">
          {`${mark.indicator ?? ""} ${findingTitle(mark.codes[0] ?? "", locale)}`.trim()} · {markText(mark, locale)}
        </p>
      ))}
    </details>
  );
}

interface FindingProps {
  readonly finding: FindingResult;
  /** The entry that the finding leads; left out where it follows. */
  readonly entry?: Entry;
  readonly current?: boolean;
  readonly go: () => void;
}

function FindingButton({ finding, entry, current = false, go }: FindingProps) {
  const locale = usePaneState((state) => state.locale);
  const common = useTexts();
  const texts = paneLists[locale];
  const { severity, code, cell, indicator, message } = finding;
  const Icon = severityIcons[severity];
  const leads = entry !== undefined;
  const rows =
    leads && entry.count > 1
      ? insertValues(texts.rows, { from: entry.row ?? "", to: entry.lastRow ?? "", count: entry.count })
      : "";
  return (
    <button
      type="button"
      className={`p-item p-${severity}${leads ? "" : " p-further"}${current ? " p-focused" : ""}`}
      aria-current={current || undefined}
      title={insertValues(common.goTo, { cell })}
      onClick={go}
    >
      <span className="p-item-head">
        <Icon />
        <span className="p-severity">{texts[severity]}</span>
        <strong>{findingTitle(code, locale)}</strong>
        <span className="p-cell">{cell}</span>
      </span>
      {leads && indicator !== null && <span className="p-item-name">{indicator}</span>}
      {rows !== "" && <span className="p-quiet">{rows}</span>}
      <span className="p-item-text">{message}</span>
    </button>
  );
}
