import { useEffect, useState } from "react";
import { PaneContext } from "../../pane/state/usePane";
import { droppedFiles } from "../desk/foundFiles";
import { useDesk, useDeskState, useWords } from "../desk/useDesk";
import { About } from "./About";
import { FileList } from "./FileList";
import { PrintedResult } from "./PrintedResult";
import { ResultPane } from "./ResultPane";
import { SheetView } from "./SheetView";
import { Start } from "./Start";
import { TopBar } from "./TopBar";

/** The whole page: what can be done above; below, the files, the result and the sheet it comes from. */
export function Page() {
  const { take } = useDesk();
  const locale = useDeskState((state) => state.locale);
  const any = useDeskState(({ files }) => files.length > 0);
  const many = useDeskState(({ files }) => files.length > 1);
  const shown = useDeskState((state) => state.shown);
  const chosen = useDeskState((state) => state.chosen);
  const words = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.title;
  }, [locale, words]);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === "dragover");
    };
    const drop = (event: DragEvent): void => {
      drag(event);
      if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(take);
    };
    const kinds = ["dragover", "dragleave"] as const;
    for (const kind of kinds) document.addEventListener(kind, drag);
    document.addEventListener("drop", drop);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, drag);
      document.removeEventListener("drop", drop);
    };
  }, [take]);
  const visible = shown !== null && shown.id === chosen ? shown : null;
  return (
    <div className={["w-page p-pane", any ? "w-any" : "", over ? "w-over" : ""].join(" ").trim()}>
      <TopBar />
      {any ? (
        <div className={many ? "w-desk w-many" : "w-desk"}>
          {many && <FileList />}
          {visible === null ? (
            <Unshown />
          ) : (
            <PaneContext.Provider key={visible.id} value={visible.pane}>
              <ResultPane />
              <SheetView />
              <PrintedResult />
            </PaneContext.Provider>
          )}
        </div>
      ) : (
        <Start />
      )}
      <About />
    </div>
  );
}

/** In the place of a result: what is going on with the file chosen, or why there is none. */
function Unshown() {
  const file = useDeskState(({ files, chosen }) => files.find(({ id }) => id === chosen));
  const words = useWords();
  if (file === undefined) return null;
  return (
    <section className="w-unshown">
      {file.state === "refused" ? (
        <div className="p-notice p-failed" role="alert">
          <p>
            <strong>{file.path}</strong>
            <br />
            {file.said}
          </p>
        </div>
      ) : (
        <div role="status">
          <progress className="p-progress" aria-hidden="true" />
          <p className="p-quiet">{words.reading.replace("{name}", file.path)}</p>
        </div>
      )}
    </section>
  );
}
