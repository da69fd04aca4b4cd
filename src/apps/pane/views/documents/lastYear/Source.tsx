import { useRef } from "react";
import { lastYearSheets } from "../../../../../workflow/comparedForms";
import { insertValues } from "../../../../../wording/insertValues";
import { paneLastYear } from "../../../../../wording/paneLastYear";
import { usePane, usePaneState } from "../../../state/usePane";
import { chooseFile, chooseSource, partOf, type Side } from "./saveSource";

const none = "";
const picked = "file";
const sheetValue = (sheet: string): string => `#${sheet}`;

/** Which form is held beside: nothing, a sheet of the workbook, or a file. The sheet of the year before is offered first. */
export function Source({ side, label }: { readonly side: Side; readonly label: string }) {
  const pane = usePane();
  const locale = usePaneState((state) => state.locale);
  const opened = usePaneState((state) => state.opened);
  const input = useRef<HTMLInputElement>(null);
  const texts = paneLastYear[locale];
  const chosen = partOf(opened)[side];
  const offered = side === "lastYear" ? lastYearSheets(opened?.result.forms ?? []) : [];
  const sheets = opened?.read.grids.map(({ sheet }) => sheet) ?? [];
  const value = chosen === null ? none : chosen.kind === "file" ? picked : sheetValue(chosen.sheets[0] ?? "");
  const choose = (wanted: string) => {
    if (wanted === picked) return;
    const sheet = wanted.slice(1);
    const source = wanted === none ? null : ({ kind: "sheets", sheets: [sheet] } as const);
    void chooseSource(pane, side, source, sheet);
  };
  return (
    <>
      <label className="p-field">
        {label}
        <select className="p-select" value={value} onChange={({ target }) => choose(target.value)}>
          <option value={none}>{texts.none}</option>
          {chosen?.kind === "file" && <option value={picked}>{insertValues(texts.file, { file: chosen.file })}</option>}
          {[...offered, ...sheets.filter((sheet) => !offered.includes(sheet))].map((sheet) => (
            <option key={sheet} value={sheetValue(sheet)}>
              {insertValues(offered.includes(sheet) ? texts.offered : texts.ownSheet, { sheet })}
            </option>
          ))}
        </select>
      </label>
      <div className="p-row">
        <button type="button" className="p-button" onClick={() => input.current?.click()}>
          {texts.pick}
        </button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          className="p-hidden"
          tabIndex={-1}
          aria-label={`${label} ${texts.pick}`}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void chooseFile(pane, side, file);
            target.value = "";
          }}
        />
      </div>
    </>
  );
}
