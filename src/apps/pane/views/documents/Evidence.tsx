import { useState } from "react";
import { evidenceList } from "../../../../report/evidenceList";
import { evidenceTexts } from "../../../../wording/evidenceTexts";
import { insertValues } from "../../../../wording/insertValues";
import { docxType, saveFile } from "../../saveFile";
import { shownForm } from "../../state/shownForm";
import { usePane, usePaneState } from "../../state/usePane";
import { useMarks } from "../findings/useMarks";

/** 佐证材料清单: the evidence of each indicator, as it was named beside the findings, as a document. */
export function Evidence() {
  const { say } = usePane();
  const texts = evidenceTexts[usePaneState(({ locale }) => locale)];
  const form = usePaneState(shownForm);
  const { marks } = useMarks(form);
  const [isMaking, setMaking] = useState(false);
  const list = form === null ? null : evidenceList({ ...form, marks });
  const download = async (): Promise<void> => {
    if (form === null || list === null || isMaking) return;
    setMaking(true);
    const file = insertValues(texts.file, { sheet: form.sheet.replace(/[\\/:*?"<>|]/g, "") });
    try {
      const { writeDocx } = await import(/* webpackChunkName: "docx" */ "../../../../report/docx/writeDocx");
      saveFile(file, await writeDocx(list.paper), docxType);
      say({ tone: "done", message: insertValues(texts.downloaded, { file }) });
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      say({ tone: "failed", message: insertValues(texts.failed, { cause }) });
    } finally {
      setMaking(false);
    }
  };
  return (
    <section className="p-section" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {list === null ? (
        <p className="p-quiet">{texts.none}</p>
      ) : (
        <>
          <p className="p-quiet p-hint">{texts.hint}</p>
          <p role="status">{insertValues(texts.counted, { count: list.count, named: list.named })}</p>
          <div className="p-row">
            <button type="button" className="p-button" aria-disabled={isMaking} onClick={() => void download()}>
              {texts.download}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
