import { insertValues } from "../../../wording/insertValues";
import type { FormResult } from "../../../evaluation/result";
import { shownForm } from "../state/shownForm";
import { usePane, usePaneState, useTexts } from "../state/usePane";
import { RefreshIcon } from "./icons";

const nameOf = ({ project, department, title }: FormResult): string => project || department || title;

/** Which form is shown, of which sheet; a choice where the workbook has several. */
export function FormHead() {
  const { host, read, chooseForm } = usePane();
  const form = usePaneState(shownForm);
  const forms = usePaneState(({ opened }) => opened?.result.forms);
  const at = usePaneState((state) => state.form);
  const reading = usePaneState((state) => state.reading);
  const sheet = usePaneState((state) => state.sheet);
  const texts = useTexts();
  const facts = form && [
    texts[form.kind],
    form.year === null ? "" : insertValues(texts.year, { year: form.year }),
    `${form.sheet}!${form.range}`,
  ];
  return (
    <header className="p-head">
      <div className="p-head-text">
        <h1>{form ? nameOf(form) || form.sheet : texts.title}</h1>
        <p className="p-quiet">{facts ? facts.filter((fact) => fact !== "").join(" · ") : sheet}</p>
        {forms !== undefined && (forms.length > 1 || (form === null && forms.length > 0)) && (
          <select
            className="p-select"
            aria-label={texts.chooseForm}
            value={at}
            onChange={({ target }) => chooseForm(Number(target.value))}
          >
            {form === null && <option value={-1}>{texts.chooseForm}…</option>}
            {forms.map((one, index) => (
              <option key={`${one.sheet}!${one.range}`} value={index}>
                {[one.sheet, nameOf(one)].filter((part) => part !== "").join(" · ")}
              </option>
            ))}
          </select>
        )}
      </div>
      {host.changes && (
        <button
          type="button"
          className="p-tool"
          title={texts.readAgain}
          aria-label={texts.readAgain}
          aria-busy={reading}
          onClick={() => void read()}
        >
          <RefreshIcon />
        </button>
      )}
    </header>
  );
}
