import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { findingTitle } from "../../../wording/findingTitles";
import { insertValues } from "../../../wording/insertValues";
import { paneLists } from "../../../wording/paneLists";
import { points } from "../../pane/show/numbers";
import { formEntries } from "../../pane/state/entries";
import { shownForm } from "../../pane/state/shownForm";
import { usePaneState } from "../../pane/state/usePane";
import { CompositeTable } from "../../pane/views/overview/CompositeTable";
import { ExecutionFacts } from "../../pane/views/overview/ExecutionFacts";
import { TotalScore } from "../../pane/views/overview/TotalScore";
import { useDeskState, useWords } from "../desk/useDesk";

/** Whether the page is being put on paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const query = window.matchMedia("print");
    const look = (now: boolean) => () => flushSync(() => setPrinting(now));
    const change = () => flushSync(() => setPrinting(query.matches));
    const [before, after] = [look(true), look(false)];
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    query.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      query.removeEventListener("change", change);
    };
  }, []);
  return printing;
}

/** The whole result on paper, whichever view is open; made when it is printed. */
export function PrintedResult() {
  const printing = usePrinting();
  const form = usePaneState(shownForm);
  const file = useDeskState(({ files, shown }) => files.find(({ id }) => id === shown?.id));
  const locale = useDeskState((state) => state.locale);
  const words = useWords();
  if (!printing || form === null) return null;
  const entries = formEntries(form);
  return (
    <article className="w-printed">
      <h1>{form.project || form.department || form.title || form.sheet}</h1>
      <p className="p-quiet">
        {file?.path} · {form.sheet}!{form.range}
      </p>
      <TotalScore form={form} />
      <CompositeTable rows={form.composite} />
      <ExecutionFacts execution={form.execution} />
      <h2>{insertValues(words.printEntries, { count: entries.length })}</h2>
      <ul className="w-printed-list">
        {entries.flatMap((entry) =>
          entry.findings.map(({ severity, code, cell, message }, at) => (
            <li key={`${entry.cell} ${entry.row} ${at} ${code}`}>
              <b>
                {paneLists[locale][severity]} · {findingTitle(code, locale)} {cell}
              </b>{" "}
              {at === 0 && entry.indicator !== null && `${entry.indicator}：`}
              {message}
            </li>
          )),
        )}
      </ul>
      <h2>{words.printIndicators}</h2>
      <table className="p-plain">
        <thead>
          <tr>
            {[words.indicator, words.target, words.actual, words.score, words.claimed].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.indicators.map(({ cells, path, target, actual, score, weight, claimed }) => (
            <tr key={cells.name}>
              <td>{path.at(-1)}</td>
              <td>{target}</td>
              <td>{actual}</td>
              <td>
                {score === null ? "—" : points(score)} / {weight === null ? "—" : points(weight)}
              </td>
              <td>{claimed === null ? "—" : points(claimed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
