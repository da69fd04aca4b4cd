import type {
  GoalsComparison,
  OtherRow,
  RowMatch,
  YearComparison,
} from "../../../../../evaluation/comparison/comparison";
import { formKeys } from "../../../../../workflow/comparedForms";
import { changeText, comparisonTexts, matchText, suggestionText } from "../../../../../wording/comparisonTexts";
import type { Locale } from "../../../../../wording/locale";
import { insertValues } from "../../../../../wording/insertValues";
import { paneLastYear } from "../../../../../wording/paneLastYear";
import { shownForm } from "../../../state/shownForm";
import { usePane, usePaneState } from "../../../state/usePane";
import { useShownCount } from "../../../state/useShownCount";
import { partOf, savePartOf, type Side } from "./saveSource";

interface Matched {
  readonly key: string;
  readonly row: number;
  readonly other: OtherRow | null;
  readonly match: RowMatch | null;
  /** What changed since last year and what is suggested; "" for goals. */
  readonly said: string;
}

const noRows: readonly Matched[] = [];

/** So many rows are offered in each list; of a longer form, those that no row was matched with. */
const mostOffered = 200;

const yearRows = ({ rows }: YearComparison, locale: Locale): readonly Matched[] =>
  rows.map(({ key, row, last, match, change, suggestion }) => ({
    ...{ key, row, match, other: last },
    said: [changeText(change, locale), suggestionText(suggestion, locale)].filter((text) => text !== "").join(" · "),
  }));

const goalRows = ({ rows }: GoalsComparison): readonly Matched[] =>
  rows.map(({ key, row, approved, match }) => ({ key, row, match, other: approved, said: "" }));

/** Every row with the row that it was matched with and how surely; a select corrects it, and the correction is kept. */
export function Matches({ side }: { readonly side: Side }) {
  const pane = usePane();
  const locale = usePaneState((state) => state.locale);
  const form = usePaneState(shownForm);
  const opened = usePaneState((state) => state.opened);
  const at = usePaneState((state) => state.form);
  const texts = paneLastYear[locale];
  const { lastYear, approved } = form?.comparison ?? {};
  const comparison = side === "lastYear" ? lastYear : approved;
  const rows =
    side === "lastYear"
      ? lastYear === undefined
        ? noRows
        : yearRows(lastYear, locale)
      : approved === undefined
        ? noRows
        : goalRows(approved);
  const { shown, rest, more } = useShownCount(comparison?.rows ?? noRows);
  if (form === null || comparison === undefined) return <p className="p-quiet">{texts.unmatched}</p>;
  const part = partOf(opened);
  const key = formKeys(opened?.result.forms ?? [])[at] ?? "";
  const own = Object.hasOwn(part.hand[side], key) ? (part.hand[side][key] ?? {}) : {};
  const save = (hand: Readonly<Record<string, string | null>>) =>
    void savePartOf(pane, { ...part, hand: { ...part.hand, [side]: { ...part.hand[side], [key]: hand } } });
  const names = new Map(
    form.indicators.map(({ row, path, cells }) => [row, { name: path.at(-1) ?? "", cell: cells.name }]),
  );
  const offered =
    comparison.others.length <= mostOffered
      ? comparison.others
      : comparison.others.filter(({ key: other }) => comparison.gone.includes(other)).slice(0, mostOffered);
  const label = side === "lastYear" ? texts.matchOf : texts.goalOf;
  return (
    <>
      {side === "lastYear" && lastYear?.yearDoubted === true && (
        <p className="p-differs">{yearText(lastYear, form.year, locale)}</p>
      )}
      <h3>{texts.matches}</h3>
      <ul className="p-list">
        {rows.slice(0, shown).map(({ key: rowKey, row, other, match, said }) => {
          const { name = "", cell = "" } = names.get(row) ?? {};
          return (
            <li key={rowKey} className="p-column">
              <button type="button" className="p-link" onClick={() => void pane.select(form.sheet, cell)}>
                {name}
              </button>{" "}
              <span className={match?.sure === false ? "p-differs" : "p-quiet"}>{matchText(match, locale)}</span>
              <select
                className="p-select"
                aria-label={insertValues(label, { name })}
                value={other?.key ?? ""}
                onChange={({ target }) => save({ ...own, [rowKey]: target.value === "" ? null : target.value })}
              >
                <option value="">{texts.noMatch}</option>
                {withOwn(offered, other).map(({ key: otherKey, path, target }) => (
                  <option key={otherKey} value={otherKey}>
                    {[path.at(-1) ?? "", target].filter((text) => text !== "").join(" · ")}
                  </option>
                ))}
              </select>
              {said !== "" && <p className="p-quiet">{said}</p>}
              {match !== null && !match.sure && other !== null && (
                <button type="button" className="p-button" onClick={() => save({ ...own, [rowKey]: other.key })}>
                  {texts.confirm}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <button type="button" className="p-button" onClick={more}>
          …
        </button>
      )}
      {Object.keys(own).length > 0 && (
        <button type="button" className="p-button" onClick={() => save({})}>
          {texts.automatic}
        </button>
      )}
    </>
  );
}

const withOwn = (offered: readonly OtherRow[], own: OtherRow | null): readonly OtherRow[] =>
  own === null || offered.includes(own) ? offered : [own, ...offered];

/** The years of the two forms do not follow each other. */
function yearText({ with: other }: YearComparison, now: number | null, locale: Locale): string {
  const texts = comparisonTexts[locale];
  const year = (of: number | null): string => (of === null ? texts.noYear : String(of));
  return insertValues(texts.yearDoubted, { last: year(other.year), now: year(now) });
}
