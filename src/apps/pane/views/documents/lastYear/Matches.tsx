import type { MatchBasis, OtherRow } from "../../../../../evaluation/comparison/comparison";
import { formKeys } from "../../../../../workflow/comparedForms";
import { matchText } from "../../../../../wording/comparisonTexts";
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
  readonly match: { readonly basis: MatchBasis; readonly confidence: number; readonly sure: boolean } | null;
}

const noRows: readonly Matched[] = [];

/** Every row with the row that it was matched with and how surely; a select corrects it, and the correction is kept. */
export function Matches({ side }: { readonly side: Side }) {
  const pane = usePane();
  const locale = usePaneState((state) => state.locale);
  const form = usePaneState(shownForm);
  const opened = usePaneState((state) => state.opened);
  const at = usePaneState((state) => state.form);
  const texts = paneLastYear[locale];
  const comparison = side === "lastYear" ? form?.comparison?.lastYear : form?.comparison?.approved;
  const rows: readonly Matched[] =
    comparison?.rows.map((row) => ({
      key: row.key,
      row: row.row,
      other: "last" in row ? row.last : row.approved,
      match: row.match,
    })) ?? noRows;
  const { shown, rest, more } = useShownCount(comparison?.others ?? noRows);
  if (form === null || comparison === undefined) return <p className="p-quiet">{texts.unmatched}</p>;
  const part = partOf(opened);
  const key = formKeys(opened?.result.forms ?? [])[at] ?? "";
  const own = Object.hasOwn(part.hand[side], key) ? (part.hand[side][key] ?? {}) : {};
  const save = (hand: Readonly<Record<string, string | null>>) =>
    void savePartOf(pane, { ...part, hand: { ...part.hand, [side]: { ...part.hand[side], [key]: hand } } });
  const names = new Map(
    form.indicators.map(({ row, path, cells }) => [row, { name: path.at(-1) ?? "", cell: cells.name }]),
  );
  const label = side === "lastYear" ? texts.matchOf : texts.goalOf;
  return (
    <>
      <h3>{texts.matches}</h3>
      <ul className="p-list">
        {rows.slice(0, shown).map(({ key: rowKey, row, other, match }) => {
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
                {comparison.others.map(({ key: otherKey, path, target }) => (
                  <option key={otherKey} value={otherKey}>
                    {[path.at(-1) ?? "", target].filter((text) => text !== "").join(" · ")}
                  </option>
                ))}
              </select>
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
