import type { Form } from "../../form/form";
import { likeness, nameKey, projectCode } from "./rowNames";

type Named = Pick<Form, "kind" | "project" | "department" | "title" | "sheet">;

const words = /项目支出|部门整体|支出|预算|绩效|自评价?|评价|目标|申报|审批|批复|情况|年度|[表()（）]/g;

/** The name that tells a form among others of its kind; the title without the words that every form has. */
const nameOf = (form: Named): string =>
  nameKey(form.kind === "project" ? form.project : form.department) ||
  nameKey(form.project || form.department) ||
  nameKey(form.title).replace(words, "");

const leastLikeness = 0.6;

/**
 * Which of the other workbook's forms each form is held beside: by project code, by kind and name, by names that are alike; and
 * where each workbook has one form alone, that one. @returns indices of `others`, null for none
 */
export function matchForms(forms: readonly Named[], others: readonly Named[]): readonly (number | null)[] {
  const pairs = forms.flatMap((form, at) =>
    others.flatMap((other, to) => {
      const rank = rankOf(form, other);
      return rank === 0 ? [] : [{ at, to, rank }];
    }),
  );
  const found: (number | null)[] = forms.map(() => null);
  const taken = new Set<number>();
  for (const { at, to } of [...pairs].sort((a, b) => b.rank - a.rank)) {
    if (found[at] !== null || taken.has(to)) continue;
    found[at] = to;
    taken.add(to);
  }
  // a person who chooses a workbook with one form means that form
  if (forms.length === 1 && others.length === 1 && forms[0]?.kind === others[0]?.kind) return [0];
  return found;
}

function rankOf(form: Named, other: Named): number {
  const [code, its] = [projectCode(form.project), projectCode(other.project)];
  if (code !== "" && its !== "") return code === its ? 4 : 0;
  if (form.kind !== other.kind) return 0;
  const [name, named] = [nameOf(form), nameOf(other)];
  if (name === "" || named === "") return 0;
  const sameHouse = form.department !== "" && nameKey(form.department) === nameKey(other.department);
  if (name === named) return sameHouse ? 3 : 2.5;
  const like = likeness(name, named);
  return like >= leastLikeness ? like + (sameHouse ? 0.5 : 0) : 0;
}
