import { useRef, useState } from "react";
import { changedTexts, isOfReport } from "../../../../../report/edited";
import type { Report } from "../../../../../report/report";
import { insertValues } from "../../../../../wording/insertValues";
import { paneReport } from "../../../../../wording/paneReport";
import { takenBack, type TakenBack } from "../../../../../workflow/kept/keptReports";
import { usePane, usePaneState } from "../../../state/usePane";
import type { KeptPassages } from "./keptPassages";

interface Taken extends TakenBack {
  readonly file: string;
}

/** Takes what a person changed in the document back into the workbook; where both were changed, they choose. */
export function TakeBack({ report, kept }: { readonly report: Report; readonly kept: KeptPassages }) {
  const pane = usePane();
  const texts = paneReport[usePaneState(({ locale }) => locale)];
  const [taken, setTaken] = useState<Taken | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const refuse = (message: string) => pane.say({ tone: "refused", message });
  const keep = async ({ file, changed }: Taken, passages: TakenBack["passages"]) => {
    if (!(await kept.save(passages))) return;
    setTaken(null);
    pane.say({ tone: "done", message: insertValues(texts.taken, { file, count: changed }) });
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const { readPassages } = await import(/* webpackChunkName: "docx" */ "../../../../../report/docx/readDocx");
    const found = readPassages(new Uint8Array(await file.arrayBuffer()));
    if (found.length === 0) return refuse(insertValues(texts.foreign, { file: file.name }));
    if (!isOfReport(found, report)) {
      const title = found.find(({ id }) => id === "title")?.text ?? "";
      return refuse(insertValues(texts.otherForm, { file: file.name, title }));
    }
    const now = { ...takenBack(kept.passages, changedTexts(found)), file: file.name };
    if (now.changed === 0) return refuse(insertValues(texts.nothingNew, { file: file.name }));
    if (now.conflicts.length > 0) setTaken(now);
    else await keep(now, now.passages);
  };
  return (
    <>
      <div className="p-row">
        <button type="button" className="p-button" onClick={() => input.current?.click()}>
          {texts.takeBack}
        </button>
        <input
          ref={input}
          type="file"
          accept=".docx"
          className="p-hidden"
          tabIndex={-1}
          aria-label={texts.takeBack}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = "";
          }}
        />
      </div>
      <p className="p-quiet p-hint">{texts.takeBackHint}</p>
      {taken !== null && <Conflicts taken={taken} keep={(passages) => void keep(taken, passages)} />}
    </>
  );
}

/** Each passage in both wordings, the document's chosen at first. */
function Conflicts({
  taken,
  keep,
}: {
  readonly taken: Taken;
  readonly keep: (passages: TakenBack["passages"]) => void;
}) {
  const texts = paneReport[usePaneState(({ locale }) => locale)];
  const [workbooks, setWorkbooks] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, workbook: boolean) => {
    const now = new Set(workbooks);
    if (workbook) now.add(id);
    else now.delete(id);
    setWorkbooks(now);
  };
  const chosen = () => {
    const own = taken.conflicts.filter(({ id }) => workbooks.has(id)).map(({ id, kept }) => [id, kept] as const);
    return { ...taken.passages, ...Object.fromEntries(own) };
  };
  return (
    <div role="group" aria-label={texts.takeBack}>
      <p role="alert">{insertValues(texts.conflict, { count: taken.conflicts.length })}</p>
      {taken.conflicts.map(({ id, kept, taken: document }) => (
        <fieldset key={id} className="p-group-fields">
          {(
            [
              [false, texts.fromDocument, document.text],
              [true, texts.fromWorkbook, kept.text],
            ] as const
          ).map(([workbook, label, text]) => (
            <label key={label} className="p-field">
              <input
                type="radio"
                name={`conflict-${id}`}
                style={{ display: "inline", width: "auto", minHeight: 0 }}
                checked={workbooks.has(id) === workbook}
                onChange={() => choose(id, workbook)}
              />{" "}
              {label}：<span lang="zh-CN">{text === "" ? texts.emptied : text}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="p-row">
        <button type="button" className="p-primary" onClick={() => keep(chosen())}>
          {texts.save}
        </button>
      </div>
    </div>
  );
}
