import { useState } from "react";
import type { CustomFunction } from "../../../functions/customFunction";
import { exampleFormula } from "../../../functions/help/exampleFormula";
import { exampleResult } from "../../../functions/help/exampleResult";
import { signature } from "../../../functions/help/functionPage";
import { helpPage } from "../../../functions/help/helpPage";
import { insertValues } from "../../../locales/insertValues";
import { paneFunctions } from "../../../locales/paneFunctions";
import { usePane, usePaneState } from "../../state/usePane";
import { insertExample } from "./insertExample";

/** A function: what it gives and takes; opened, its rule and its examples with what they come to. */
export function FunctionItem({ of, supported }: { readonly of: CustomFunction; readonly supported: boolean }) {
  const pane = usePane();
  const locale = usePaneState((state) => state.locale);
  const [open, setOpen] = useState(false);
  const texts = paneFunctions[locale];
  return (
    <li>
      <details className="p-function" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <strong>PERF.{of.id}</strong>
          <span className="p-item-text">{of.description[locale]}</span>
        </summary>
        {open && (
          <>
            <code>{signature(of, locale)}</code>
            <p className="p-quiet">{of.rule[locale]}</p>
            <ul className="p-examples">
              {of.examples.map((example) => {
                const formula = exampleFormula(of, example);
                const result = exampleResult(of, example, locale);
                return (
                  <li key={formula}>
                    <p className="p-quiet">{example.note[locale]}</p>
                    <code>{formula}</code>
                    <p className="p-example">
                      <span>
                        {texts.result} <b>{result.map((row) => row.join(" · ")).join("；")}</b>
                      </span>
                      {supported && (
                        <button
                          type="button"
                          className="p-button"
                          aria-label={insertValues(texts.insertInto, { formula })}
                          onClick={() => void insertExample(pane, formula)}
                        >
                          {texts.insert}
                        </button>
                      )}
                    </p>
                  </li>
                );
              })}
            </ul>
            <a className="p-link" href={helpPage(of.id, locale)} target="_blank" rel="noopener noreferrer">
              {texts.help}
            </a>
          </>
        )}
      </details>
    </li>
  );
}
