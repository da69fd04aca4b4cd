import { useMemo } from "react";
import { Aggregation } from "../../../../evaluation/aggregate/aggregation";
import { countsText, rankOf } from "../../../../summary/formStanding";
import { overviewTitle } from "../../../../summary/overviewTitle";
import { departmentTexts } from "../../../../wording/departmentTexts";
import { gradeName } from "../../../../wording/gradeNames";
import { insertValues } from "../../../../wording/insertValues";
import { useRuleText, useText } from "../../../../wording/useTexts";
import { openedWorkbook } from "../../../ribbon/openedWorkbook";
import { percent, points } from "../../show/numbers";
import { usePane, usePaneState, useTexts } from "../../state/usePane";

/** The forms of a workbook that holds several, each with score, rank and findings; a click goes to the form. */
export function Forms() {
  const { chooseForm, select, show } = usePane();
  const opened = usePaneState((state) => state.opened);
  const shown = usePaneState(({ form }) => form);
  const locale = usePaneState((state) => state.locale);
  const texts = useTexts();
  // reading aggregates nothing: only who looks here wants the department's composite
  const department = useMemo(
    () =>
      opened === null || opened.result.forms.length < 2
        ? undefined
        : openedWorkbook(opened.read, opened.settings, locale, { aggregation: new Aggregation() }).result.department,
    [opened, locale],
  );
  if (opened === null || opened.result.forms.length < 2) return null;
  const { result } = opened;
  const { forms } = result;
  const own = departmentTexts[locale];
  const use = forms.find((form) => form.use !== undefined)?.use;
  const go = (at: number) => {
    const form = forms[at];
    if (form === undefined) return;
    chooseForm(at);
    show("overview");
    void select(form.sheet, form.range);
  };
  return (
    <section>
      <table className="p-composite">
        <caption>{insertValues(own.forms, { count: forms.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{own.form}</th>
            <th scope="col">
              {texts.score}
              <span className="p-of"> / {texts.full}</span>
            </th>
            <th scope="col">{own.rank}</th>
            <th scope="col">{own.executionRate}</th>
          </tr>
        </thead>
        <tbody>
          {forms.map((form, at) => {
            const title = overviewTitle(form, forms);
            const whole = form.composite.at(-1);
            const grade = form.grade === "" ? own.notRanked : gradeName(form.grade, locale);
            return (
              <tr key={`${form.sheet} ${form.range}`} aria-current={at === shown ? "true" : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="p-link"
                    aria-label={insertValues(own.goTo, { form: title })}
                    onClick={() => go(at)}
                  >
                    {title}
                  </button>
                  <br />
                  <span className="p-quiet">
                    {countsText(form, locale)}
                    {form.grade !== "" && form.use !== undefined && ` · ${useText(form.use.use, locale)}`}
                  </span>
                </th>
                <td>
                  {points(whole?.score ?? 0)}
                  <span className="p-of"> / {points(whole?.full ?? 0)}</span>
                  <br />
                  <span className="p-quiet">{grade}</span>
                </td>
                <td>{form.grade === "" ? "—" : rankOf(form, result)}</td>
                <td>{form.execution === null || form.execution.rate === null ? "—" : percent(form.execution.rate)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {department !== undefined && (
        <p>
          {insertValues(own.composite, {
            count: department.forms.length,
            total: points(department.total),
            full: points(department.composite.at(-1)?.full ?? 0),
            grade: department.grade === "" ? own.notRanked : gradeName(department.grade, locale),
          })}
        </p>
      )}
      {use !== undefined && <p className="p-quiet">{insertValues(own.useRule, { rule: useRuleText(use, locale) })}</p>}
    </section>
  );
}
