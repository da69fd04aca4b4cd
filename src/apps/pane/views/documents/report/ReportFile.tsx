import { useState } from "react";
import type { Report } from "../../../../../report/report";
import { reportText } from "../../../../../report/reportText";
import { insertValues } from "../../../../../wording/insertValues";
import { paneReport } from "../../../../../wording/paneReport";
import { copyText, docxType, saveFile } from "../../../saveFile";
import { usePane, usePaneState } from "../../../state/usePane";

/** The way out: a .docx, made when it is asked for, or the text where no file can be saved. */
export function ReportFile({ report, sheet }: { readonly report: Report; readonly sheet: string }) {
  const pane = usePane();
  const texts = paneReport[usePaneState(({ locale }) => locale)];
  const [making, setMaking] = useState(false);
  const [text, setText] = useState("");
  const download = async () => {
    setMaking(true);
    const file = `${sheet.replace(/[\\/:*?"<>|]/g, "")}-摘要版.docx`;
    try {
      const { writeDocx } = await import(/* webpackChunkName: "docx" */ "../../../../../report/docx/writeDocx");
      saveFile(file, await writeDocx(report), docxType);
      pane.say({ tone: "done", message: insertValues(texts.downloaded, { file }) });
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      pane.say({ tone: "failed", message: insertValues(texts.failed, { cause }) });
    } finally {
      setMaking(false);
    }
  };
  const copy = async () => {
    const whole = reportText(report);
    const copied = await copyText(whole);
    setText(copied ? "" : whole);
    pane.say(copied ? { tone: "done", message: texts.copied } : { tone: "refused", message: texts.notCopied });
  };
  return (
    <>
      <div className="p-row">
        <button type="button" className="p-primary" disabled={making} onClick={() => void download()}>
          {making ? texts.making : texts.download}
        </button>
        <button type="button" className="p-button" onClick={() => void copy()}>
          {texts.copy}
        </button>
      </div>
      {text !== "" && (
        <textarea
          className="p-select"
          rows={8}
          readOnly
          aria-label={texts.preview}
          value={text}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
