import type { ReactNode } from "react";
import { usePane, usePaneState, useTexts } from "../state/usePane";
import { BackIcon } from "./icons";

/** Where the view chosen stands: the panel of its tab, or a place of its own with the way back. */
export function ViewPanel({ children }: { readonly children: ReactNode }) {
  const { host, show } = usePane();
  const view = usePaneState((state) => state.view);
  const texts = useTexts();
  const tab = host.tabs.includes(view);
  return (
    <div
      id="view"
      className="p-view"
      role={tab ? "tabpanel" : "region"}
      aria-labelledby={tab ? `tab-${view}` : "view-title"}
      tabIndex={-1}
    >
      {!tab && (
        <div className="p-back">
          <button type="button" className="p-tool" aria-label={texts.overview} onClick={() => show("overview")}>
            <BackIcon />
          </button>
          <h2 id="view-title">{texts[view]}</h2>
        </div>
      )}
      {children}
    </div>
  );
}
