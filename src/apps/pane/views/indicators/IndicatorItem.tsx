import type { IndicatorResult } from "../../../../evaluation/result";
import { insertValues } from "../../../../wording/insertValues";
import { paneLists } from "../../../../wording/paneLists";
import { points } from "../../show/numbers";
import { usePane, usePaneState, useTexts } from "../../state/usePane";

const sources = { inferred: "inferred", heading: "fromHeading" } as const;

/** One indicator: name and score in front, then target and actual, the claimed score, the explanation. */
export function IndicatorItem({ sheet, indicator }: { readonly sheet: string; readonly indicator: IndicatorResult }) {
  const { select } = usePane();
  const locale = usePaneState((state) => state.locale);
  const focused = usePaneState((state) => state.focus === indicator.cells.name);
  const common = useTexts();
  const texts = paneLists[locale];
  const { path, target, actual, score, weight, weightSource, claimed, explanation, reason, cells } = indicator;
  const { sharedWith, leftOut } = indicator;
  const cell = cells.actual ?? cells.name;
  const differs = claimed !== null && score !== null && points(claimed) !== points(score);
  const source = weightSource === "inferred" || weightSource === "heading" ? texts[sources[weightSource]] : "";
  return (
    <li>
      <button
        type="button"
        className={focused ? "p-item p-focused" : "p-item"}
        data-cell={cells.name}
        title={insertValues(common.goTo, { cell })}
        onClick={() => void select(sheet, cell)}
      >
        <span className="p-item-head">
          <strong className="p-grow">{path.at(-1)}</strong>
          <span className="p-score">
            {sharedWith !== null
              ? insertValues(texts.sharedWith, { row: sharedWith })
              : leftOut
                ? texts.leftOut
                : score === null
                  ? texts.notScored
                  : points(score)}
            {sharedWith === null && !leftOut && weight !== null && <span className="p-of"> / {points(weight)}</span>}
          </span>
        </span>
        <span className="p-quiet">
          {path.slice(0, -1).join(" › ")}
          {source !== "" && `（${texts.weight} ${source}）`}
          <span className="p-cell"> {cell}</span>
        </span>
        <span className="p-pair">
          {texts.target} <b>{target || texts.nothing}</b> · {texts.actual} <b>{actual || texts.nothing}</b>
          {claimed !== null && (
            <span className={differs ? "p-differs" : undefined}>
              {" · "}
              {texts.claimed} {differs && "≠ "}
              {points(claimed)}
            </span>
          )}
        </span>
        <span className="p-item-text">{explanation}</span>
        {reason !== "" && <span className="p-quiet">{insertValues(texts.reason, { reason })}</span>}
      </button>
    </li>
  );
}
