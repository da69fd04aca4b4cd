import { StrictMode } from "react";
import { flushSync } from "react-dom";
import type { Root } from "react-dom/client";
import { Shell } from "../shell/Shell";
import { PaneContext } from "../state/usePane";
import { pageSession } from "../registerFunctions";
import { connectPane } from "./connectPane";

/** Excel answers: the frame stands at once, in the skeleton's place, and its result as soon as the workbook is read. */
export async function startPane(root: Root): Promise<void> {
  const { pane, watched } = await connectPane(400, pageSession);
  flushSync(() =>
    root.render(
      <StrictMode>
        <PaneContext.Provider value={pane}>
          <Shell />
        </PaneContext.Provider>
      </StrictMode>,
    ),
  );
  await watched;
}
