import type { FormResult } from "../evaluation/result";

const titleOf = ({ title, sheet }: FormResult): string => (title === "" ? sheet : title);

/** A form's title in a list of several; with its project, unit or sheet where others bear the same title. */
export function overviewTitle(form: FormResult, forms: readonly FormResult[]): string {
  const title = titleOf(form);
  const alike = forms.filter((other) => titleOf(other) === title);
  if (alike.length < 2) return title;
  const tells = (of: (form: FormResult) => string): boolean => new Set(alike.map(of)).size === alike.length;
  const by = [({ project }: FormResult) => project, ({ department }: FormResult) => department].find(tells);
  return `${(by ?? (({ sheet }: FormResult) => sheet))(form)} · ${title}`;
}
