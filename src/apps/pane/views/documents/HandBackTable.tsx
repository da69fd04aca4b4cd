import { useMemo, useState } from "react";
import { isProvisional } from "../../../../evaluation/result";
import { handBackTsv, type HandBack, type HandBackText } from "../../../../report/handBack/handBack";
import { charactersIn } from "../../../../value/charactersIn";
import { handBack } from "../../../../workflow/handBacks";
import { handBackTexts } from "../../../../wording/handBackTexts";
import { insertValues } from "../../../../wording/insertValues";
import { usePane, usePaneState } from "../../state/usePane";
import { shownForm } from "../../state/shownForm";

/** 系统回填: the form's own rows and columns with the scores of the rules, to be copied; its texts with their lengths. */
export function HandBackTable() {
  const texts = handBackTexts[usePaneState(({ locale }) => locale)];
  const opened = usePaneState((state) => state.opened);
  const form = usePaneState(shownForm);
  const at = usePaneState((state) => state.form);
  const back = useMemo(
    () =>
      opened === null || form === null
        ? null
        : handBack({ grids: opened.read.grids, settings: opened.settings }, form, opened.places[at], texts.score),
    [opened, form, at, texts],
  );
  return (
    <section className="p-section" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {back === null || form === null ? (
        <p className="p-quiet">{texts.none}</p>
      ) : (
        <>
          <p className="p-quiet p-hint">{isProvisional(form) ? texts.provisional : texts.hint}</p>
          <Table back={back} />
          {back.texts.length > 0 && <h3>{texts.texts}</h3>}
          {back.texts.map((one) => (
            <CountedText key={`${form.sheet} ${one.cell} ${one.text}`} {...one} />
          ))}
        </>
      )}
    </section>
  );
}

/** Puts a text on the clipboard and says so; says what to do instead where it is refused. */
function useCopy(): (text: string, done: string) => Promise<void> {
  const { say } = usePane();
  const texts = handBackTexts[usePaneState(({ locale }) => locale)];
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      say({ tone: "done", message: done });
    } catch {
      say({ tone: "refused", message: texts.notCopied });
    }
  };
}

function Table({ back }: { readonly back: HandBack }) {
  const texts = handBackTexts[usePaneState(({ locale }) => locale)];
  const copy = useCopy();
  const { headings, rows, scores } = back;
  const heading = headings[scores] ?? texts.score;
  const done = insertValues(texts.copied, { count: rows.length });
  const column = rows.map(({ cells }) => cells[scores] ?? "").join("\n");
  return (
    <>
      <div className="p-row">
        <button type="button" className="p-button" onClick={() => void copy(handBackTsv(back), done)}>
          {texts.copy}
        </button>
        <button type="button" className="p-button" onClick={() => void copy(column, done)}>
          {insertValues(texts.copyScores, { heading })}
        </button>
      </div>
      <div style={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={`${texts.sheet} ${heading}`}>
        <table className="p-composite">
          <thead>
            <tr>
              {headings.map((one, at) => (
                <th key={`${at} ${one}`} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** A text of the form, to be shortened until it fits; the form itself is not changed. */
function CountedText({ label, text, limit }: HandBackText) {
  const texts = handBackTexts[usePaneState(({ locale }) => locale)];
  const copy = useCopy();
  const [draft, setDraft] = useState(text);
  const length = charactersIn(draft);
  const over = limit === null ? 0 : Math.max(0, length - limit);
  const said =
    limit === null
      ? insertValues(texts.count, { length })
      : insertValues(over > 0 ? texts.over : texts.counted, { length, limit, over });
  return (
    <div className="p-field" style={{ display: "block" }}>
      <label>
        {label}
        <textarea
          rows={3}
          style={{ width: "100%", font: "inherit" }}
          value={draft}
          aria-invalid={over > 0}
          onChange={({ target }) => setDraft(target.value)}
        />
      </label>
      <div className="p-row">
        <span role="status" className={over > 0 ? "p-failed" : "p-quiet"}>
          {said}
        </span>
        <button
          type="button"
          className="p-link"
          onClick={() => void copy(draft, insertValues(texts.textCopied, { label }))}
        >
          {texts.copyText}
        </button>
      </div>
    </div>
  );
}
