import type { FormResult } from "../../../../evaluation/result";
import { doubtsTitle } from "../../show/total";
import { usePane, useTexts } from "../../state/usePane";

/** What was not understood, before any number: each leads to its cell, and the columns can be pointed out. */
export function Doubts({ form }: { readonly form: FormResult }) {
  const { select, show } = usePane();
  const texts = useTexts();
  const { doubts, sheet } = form;
  if (doubts.length === 0) return null;
  const title = doubtsTitle(form, texts);
  return (
    <section role="status" aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="p-list">
        {doubts.map(({ cell, message }, at) => (
          <li key={at}>
            <button type="button" className="p-line" onClick={() => void select(sheet, cell)}>
              <span>
                <span className="p-cell">{cell}</span> {message}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="p-button" onClick={() => show("mapping")}>
        {texts.pointOutColumns}
      </button>
    </section>
  );
}
