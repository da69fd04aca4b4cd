import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Shell } from "./shell/Shell";
import type { Pane } from "./state/pane";
import { PaneContext } from "./state/usePane";

/** Puts the frame into the page, in the place of the skeleton and the first result drawn there. */
export function mountPane(pane: Pane): void {
  const element = document.getElementById("root");
  if (element === null) return;
  flushSync(() =>
    createRoot(element).render(
      <StrictMode>
        <PaneContext.Provider value={pane}>
          <Shell />
        </PaneContext.Provider>
      </StrictMode>,
    ),
  );
}
