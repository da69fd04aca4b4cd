import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Entry } from "../../../../evaluation/entries";
import type { Mark } from "../../../../evaluation/marks";
import type { MarkResult, MarkState } from "../../../../evaluation/result";
import { insertValues } from "../../../../wording/insertValues";
import { markStates, markText, markTexts } from "../../../../wording/markTexts";
import { CheckIcon } from "../../shell/icons";
import { usePaneState } from "../../state/usePane";
import type { FormMarks } from "./useMarks";

const states: readonly MarkState[] = ["verified", "not-applicable", "pending"];

interface Props {
  readonly entry: Entry;
  readonly mark: MarkResult | undefined;
  readonly set: FormMarks["set"];
}

/** What a person noted beside an entry, and the way to note it. */
export function EntryMark({ entry, mark, set }: Props) {
  const locale = usePaneState((state) => state.locale);
  const texts = markTexts[locale];
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const what = mark === undefined ? texts.mark : texts.edit;
  return (
    <div className="p-mark">
      {mark !== undefined && (
        <p className={mark.stands === "changed" ? "p-mark-text p-differs" : "p-mark-text"}>
          <CheckIcon /> {markText(mark, locale)}
        </p>
      )}
      <button
        ref={button}
        type="button"
        className="p-link"
        aria-expanded={isOpen}
        aria-label={insertValues(texts.of, { what, cell: entry.cell, name: entry.indicator ?? "" }).trim()}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {what}
      </button>
      {isOpen && <MarkForm entry={entry} mark={mark} set={set} close={close} />}
    </div>
  );
}

function MarkForm({ entry, mark, set, close }: Props & { readonly close: () => void }) {
  const locale = usePaneState((state) => state.locale);
  const texts = markTexts[locale];
  const [state, setState] = useState<MarkState>(mark?.state ?? "verified");
  const [note, setNote] = useState(mark?.note ?? "");
  const [evidence, setEvidence] = useState(mark?.evidence ?? "");
  const [isSaving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>("input:checked")?.focus(), []);
  const save = async (said: Pick<Mark, "state" | "note" | "evidence"> | null): Promise<void> => {
    if (isSaving) return;
    setSaving(true);
    const saved = await set(entry, said);
    setSaving(false);
    if (saved) close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({ state, note: note.trim(), evidence: evidence.trim() });
  };
  const field = (label: string, value: string, change: (value: string) => void) => (
    <label className="p-field">
      {label}
      <input
        type="text"
        className="p-select"
        lang="zh-CN"
        maxLength={500}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
  return (
    <form
      ref={form}
      className="p-mark-form"
      aria-label={insertValues(texts.of, { what: texts.mark, cell: entry.cell, name: entry.indicator ?? "" }).trim()}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <fieldset className="p-mark-states">
        <legend>{texts.state}</legend>
        {states.map((one) => (
          <label key={one}>
            <input type="radio" name="state" value={one} checked={state === one} onChange={() => setState(one)} />{" "}
            {markStates[locale][one]}
          </label>
        ))}
      </fieldset>
      {field(texts.noteLabel, note, setNote)}
      {field(texts.evidenceLabel, evidence, setEvidence)}
      <div className="p-row">
        <button type="submit" className="p-primary" aria-disabled={isSaving}>
          {texts.save}
        </button>
        <button type="button" className="p-button" onClick={close}>
          {texts.cancel}
        </button>
        {mark !== undefined && (
          <button type="button" className="p-button" aria-disabled={isSaving} onClick={() => void save(null)}>
            {texts.remove}
          </button>
        )}
      </div>
    </form>
  );
}
