import { useMemo } from "react";
import type { Entry } from "../../../../evaluation/entries";
import { markResults, withMarkOn, type Mark } from "../../../../evaluation/marks";
import type { FormResult, MarkResult } from "../../../../evaluation/result";
import { HostFailure } from "../../../../hosts/excel/hostFailure";
import { hostFailureText } from "../../../../wording/hostFailures";
import { markTexts } from "../../../../wording/markTexts";
import { keptMarksJson, marksOf, parseKeptMarks, withMarksOf } from "../../../../workflow/kept/keptMarks";
import { partNamespaces } from "../../../../workflow/parts/partNamespaces";
import type { Pane } from "../../state/pane";
import { usePane, usePaneState } from "../../state/usePane";

/** The tick marks of the form in front, and how one is set. */
export interface FormMarks {
  readonly marks: readonly MarkResult[];
  /** What the workbook keeps of marks cannot be read. */
  readonly isBroken: boolean;
  /** Sets the mark of an entry, null takes it away. @returns whether the workbook keeps it */
  readonly set: (entry: Entry, said: Pick<Mark, "state" | "note" | "evidence"> | null) => Promise<boolean>;
}

const none: FormMarks = { marks: [], isBroken: false, set: () => Promise.resolve(false) };

export function useMarks(form: FormResult | null): FormMarks {
  const pane = usePane();
  const json = usePaneState(({ opened }) => opened?.read.marks ?? null);
  const forms = usePaneState(({ opened }) => opened?.result.forms);
  return useMemo(() => {
    if (form === null || forms === undefined) return none;
    const parsed = parseKeptMarks(json);
    const kept = parsed ?? [];
    const own = marksOf(kept, forms, form);
    return {
      marks: markResults(form, own),
      isBroken: parsed === null,
      set: (entry, said) =>
        save(pane, keptMarksJson(withMarksOf(kept, forms, form, withMarkOn(form, own, entry, said)))),
    };
  }, [pane, json, forms, form]);
}

/** Saves what the workbook keeps of marks. A summary that is there does not tell it yet. */
async function save(pane: Pane, json: string | null): Promise<boolean> {
  const { locale } = pane.store.get();
  const saved = await pane.host.savePart(partNamespaces.marks, json);
  if (saved instanceof HostFailure) {
    pane.say({ tone: "failed", message: hostFailureText(saved.code, saved.detail, locale) });
    return false;
  }
  // the workbook may have been read anew meanwhile
  const { opened, summary } = pane.store.get();
  if (opened !== null)
    pane.store.set({ opened: { ...opened, read: { ...opened.read, marks: json } }, outdated: summary });
  pane.say({ tone: "done", message: markTexts[locale].saved });
  return true;
}
