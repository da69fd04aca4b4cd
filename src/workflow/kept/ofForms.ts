import type { FormResult } from "../../evaluation/result";

/** Which form of a workbook something kept in it belongs to. */
export interface OfForm {
  readonly sheet: string;
  /** Which of the forms on that sheet, from 0. */
  readonly at: number;
  readonly title: string;
}

type Place = Pick<FormResult, "sheet" | "title">;

/** How a form is named in what is kept of it. */
export function ofForm<Form extends Place>(form: Form, forms: readonly Form[]): OfForm {
  const here = forms.filter(({ sheet }) => sheet === form.sheet);
  return { sheet: form.sheet, at: Math.max(0, here.indexOf(form)), title: form.title };
}

/**
 * Which of the kept things belongs to which form: by sheet, place and title; then by sheet and title, where only one of
 * each has them (a form was put in above it); then by sheet and place (the title was changed); then by the title alone,
 * where its sheet is gone and nothing else has that title (the sheet was renamed).
 * @returns for each form its own, null where there is none; and what belongs to no form
 */
export function placedByForm<Kept extends OfForm, Form extends Place>(
  kept: readonly Kept[],
  forms: readonly Form[],
): { readonly placed: ReadonlyMap<Form, Kept>; readonly homeless: readonly Kept[] } {
  const placed = new Map<Form, Kept>();
  let waiting = [...kept];
  const places = new Map(forms.map((form) => [form, ofForm(form, forms)]));
  const sheets = new Set(forms.map(({ sheet }) => sheet));
  const pass = (same: (a: OfForm, b: OfForm) => boolean, onlyOne: boolean): void => {
    for (const [form, place] of places) {
      if (placed.has(form)) continue;
      const found = waiting.filter((one) => same(one, place));
      const rivals = [...places].filter(([other, its]) => !placed.has(other) && found.some((one) => same(one, its)));
      const [first] = found;
      if (first === undefined || (onlyOne && (found.length > 1 || rivals.length > 1))) continue;
      placed.set(form, first);
      waiting = waiting.filter((one) => one !== first);
    }
  };
  pass((a, b) => a.sheet === b.sheet && a.at === b.at && a.title === b.title, false);
  pass((a, b) => a.sheet === b.sheet && a.title === b.title, true);
  pass((a, b) => a.sheet === b.sheet && a.at === b.at, false);
  pass((a, b) => a.title === b.title && a.title !== "" && !sheets.has(a.sheet), true);
  return { placed, homeless: waiting };
}
