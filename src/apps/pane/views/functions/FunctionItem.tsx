import { useState } from "react";
import type { CustomFunction } from "../../../../functions/customFunction";
import type { FunctionHelp, Example } from "../../../../functions/functionHelp";
import { helpPage } from "../../../../functions/help/helpPage";
import { signature } from "../../../../functions/help/signature";
import { paneFunctions } from "../../../../wording/paneFunctions";
import { usePane, usePaneState, useTexts } from "../../state/usePane";
import { exampleFormula } from "../../../../functions/help/exampleFormula";
import { exampleResult } from "../../../../functions/help/exampleResult";
import { insertValues } from "../../../../wording/insertValues";
import { HostFailure } from "../../../../hosts/excel/hostFailure";
import { hostFailureText } from "../../../../wording/hostFailures";
import type { Pane } from "../../state/pane";
import { TryFormula } from "./TryFormula";

/** A function: what it gives and takes; opened, its rule and its examples with what they come to. */
export function FunctionItem({ of, supported }: { readonly of: CustomFunction; readonly supported: boolean }) {
  const { host, say } = usePane();
  const locale = usePaneState((state) => state.locale);
  const [help, setHelp] = useState<FunctionHelp | null>(null);
  const { viewFailed } = useTexts();
  const fetchHelp = () => void of.help().then(setHelp, () => say({ tone: "failed", message: viewFailed }));
  return (
    <li>
      <details className="p-function" onToggle={({ currentTarget }) => currentTarget.open && fetchHelp()}>
        <summary>
          <strong>PERF.{of.id}</strong>
          <span className="p-item-text">{of.description[locale]}</span>
        </summary>
        <code>{signature(of, locale)}</code>
        {help && (
          <>
            <p className="p-quiet">{help.rule[locale]}</p>
            <ul className="p-examples">
              {help.examples.map((example, at) => (
                <FunctionExample key={at} of={of} example={example} supported={supported} />
              ))}
            </ul>
            {host.functions.calculate && help.examples[0] && (
              <TryFormula first={exampleFormula(of, help.examples[0])} />
            )}
          </>
        )}
        {host.offers("showHelp") && (
          <a className="p-link" href={helpPage(of.id, locale)} target="_blank" rel="noopener noreferrer">
            {paneFunctions[locale].help}
          </a>
        )}
      </details>
    </li>
  );
}

interface Props {
  readonly of: CustomFunction;
  readonly example: Example;
  /** Whether the host calculates it, once inserted. */
  readonly supported: boolean;
}

/** An example with what it comes to, to be inserted. */
function FunctionExample({ of, example, supported }: Props) {
  const pane = usePane();
  const locale = usePaneState((state) => state.locale);
  const texts = paneFunctions[locale];
  const formula = exampleFormula(of, example);
  const result = exampleResult(of, example, locale);
  return (
    <li>
      <p className="p-quiet">{example.note[locale]}</p>
      <code>{formula}</code>
      <p className="p-example">
        <span>
          {texts.result} <b>{result.map((row) => row.join(" · ")).join("；")}</b>
        </span>
        {supported && pane.host.functions.insert !== null && (
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
}

/** Puts a formula into the selected cell, which has to be empty, and says where it went. */
async function insertExample(pane: Pane, formula: string): Promise<void> {
  const { locale } = pane.store.get();
  const texts = paneFunctions[locale];
  const done = await pane.host.functions.insert?.(formula);
  if (done === undefined) return;
  if (done instanceof HostFailure) {
    pane.say({ tone: "failed", message: hostFailureText(done.code, done.detail, locale) });
    return;
  }
  const { inserted, sheet, cell } = done;
  pane.say({
    tone: inserted ? "done" : "refused",
    message: insertValues(inserted ? texts.inserted : texts.occupied, { formula, sheet, cell }),
  });
}
