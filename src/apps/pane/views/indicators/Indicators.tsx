import { useEffect, useMemo, useRef } from "react";
import { insertValues } from "../../../../wording/insertValues";
import { paneLists } from "../../../../wording/paneLists";
import { shownForm } from "../../state/shownForm";
import { usePaneState, usePane, useTexts } from "../../state/usePane";
import { useShownCount } from "../../state/useShownCount";
import type { IndicatorResult, FormResult } from "../../../../evaluation/result";
import { points } from "../../show/numbers";

const sources = { inferred: "inferred", heading: "fromHeading" } as const;

/** One indicator: name and score in front, then target and actual, the claimed score, the explanation. */
function IndicatorItem({ sheet, indicator }: { readonly sheet: string; readonly indicator: IndicatorResult }) {
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

const none: readonly never[] = [];

/** 指标: every indicator with its score, the claimed one, and how the score comes about. */
export default function Indicators() {
  const form = usePaneState(shownForm);
  const focus = usePaneState((state) => state.focus);
  const texts = paneLists[usePaneState(({ locale }) => locale)];
  const list = useRef<HTMLDivElement>(null);
  const indicators = form?.indicators ?? none;
  const { shown, rest, more } = useShownCount(indicators, rowsUpTo(form, focus));
  const groups = useMemo(() => indicatorGroups(indicators.slice(0, shown)), [indicators, shown]);
  useEffect(() => {
    if (focus === "") return;
    const item = list.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(focus)}"]`);
    item?.scrollIntoView({ block: "center" });
    item?.focus({ preventScroll: true });
  }, [focus]);
  if (form === null) return <p className="p-quiet p-pending">{texts.noForm}</p>;
  return (
    <div ref={list}>
      <p className="p-quiet">
        {indicators.length > 0 ? insertValues(texts.indicatorsShown, { count: indicators.length }) : texts.noIndicators}
      </p>
      {groups.map(({ title, indicators: rows }) => (
        <section key={`${title} ${rows[0]?.row ?? 0}`}>
          <h2 className="p-group">{title}</h2>
          <ul className="p-list">
            {rows.map((indicator) => (
              <IndicatorItem key={indicator.cells.name} sheet={form.sheet} indicator={indicator} />
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <button type="button" className="p-button" onClick={more}>
          {insertValues(texts.more, { count: rest })}
        </button>
      )}
    </div>
  );
}

interface IndicatorGroup {
  /** 年度绩效目标1 · 项目产出 */
  readonly title: string;
  readonly indicators: readonly IndicatorResult[];
}

/** Indicators in the order of the form, neighbours of one goal and composite item together. */
function indicatorGroups(indicators: readonly IndicatorResult[]): readonly IndicatorGroup[] {
  const groups: { title: string; indicators: IndicatorResult[] }[] = [];
  for (const indicator of indicators) {
    const title = [indicator.goal, indicator.item].filter((part) => part !== "").join(" · ");
    const last = groups.at(-1);
    if (last?.title === title) last.indicators.push(indicator);
    else groups.push({ title, indicators: [indicator] });
  }
  return groups;
}

/** How many rows must be shown for the indicator of a name cell to be among them. */
const rowsUpTo = (form: FormResult | null, cell: string): number =>
  cell === "" ? 0 : (form?.indicators.findIndex(({ cells }) => cells.name === cell) ?? -1) + 1;
