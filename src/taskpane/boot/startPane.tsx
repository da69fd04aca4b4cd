import { StrictMode } from "react";
import type { Root } from "react-dom/client";
import { Shell } from "../shell/Shell";
import { PaneContext } from "../state/usePane";
import { connectPane } from "./connectPane";

/** Milliseconds that the skeleton may stand for the sake of a first view that is the result. */
const patience = 300;

/** Excel answers: what is shown first is the result, or the frame where a host lets wait. */
export async function startPane(root: Root): Promise<void> {
  const { pane, read, watched } = await connectPane(400);
  await Promise.race([read, new Promise((resolve) => setTimeout(resolve, patience))]);
  root.render(
    <StrictMode>
      <PaneContext.Provider value={pane}>
        <Shell />
      </PaneContext.Provider>
    </StrictMode>,
  );
  await watched;
}
