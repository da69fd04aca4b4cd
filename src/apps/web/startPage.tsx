import { createRoot } from "react-dom/client";
import { paneTexts } from "../../wording/paneTexts";
import { createDesk } from "./desk/desk";
import { followSystem } from "./desk/theme";
import { DeskContext } from "./desk/useDesk";
import { Page } from "./views/Page";

/** Puts the desk into the page. */
export async function startPage(): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) return;
  const desk = createDesk(await paneTexts("zh-CN"));
  followSystem((theme) => desk.store.get().shown?.pane.store.set({ theme }));
  createRoot(element).render(
    <DeskContext.Provider value={desk}>
      <Page />
    </DeskContext.Provider>,
  );
}
