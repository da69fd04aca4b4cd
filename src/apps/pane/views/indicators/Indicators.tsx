import { useEffect, useMemo, useRef } from "react";
import { insertValues } from "../../../../wording/insertValues";
import { paneLists } from "../../../../wording/paneLists";
import { indicatorGroups, rowsUpTo } from "../../state/indicatorGroups";
import { shownForm } from "../../state/shownForm";
import { usePaneState } from "../../state/usePane";
import { useShownCount } from "../../state/useShownCount";
import { IndicatorItem } from "./IndicatorItem";

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
