import { useRef, type KeyboardEvent } from "react";
import type { FormResult } from "../../../evaluation/result";
import { formEntries } from "../state/entries";
import { shownForm } from "../state/shownForm";
import type { ViewId } from "../state/paneState";
import { usePane, usePaneState, useTexts } from "../state/usePane";

const countOf = (form: FormResult | null): number => (form === null ? 0 : formEntries(form).length);

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The views as tabs: one stop of the Tab key, arrows go from one to the next. */
export function Tabs() {
  const { host, show } = usePane();
  const { tabs } = host;
  const view = usePaneState((state) => state.view);
  const count = usePaneState((state) => countOf(shownForm(state)));
  const texts = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.findIndex((tab) => tab === view);
  const go = (event: KeyboardEvent) => {
    const to = tabs[steps[event.key]?.(Math.max(current, 0), tabs.length) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    show(to);
    list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <div ref={list} className="p-tabs" role="tablist" aria-label={texts.views} onKeyDown={go}>
      {tabs.map((tab: ViewId, at) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === view}
          aria-controls="view"
          tabIndex={at === Math.max(current, 0) ? 0 : -1}
          className="p-tab"
          onClick={() => show(tab)}
        >
          {texts[tab]}
          {tab === "findings" && count > 0 && <span className="p-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
