import { useState } from "react";
import type { CustomFunction } from "../../../../functions/customFunction";
import type { FunctionHelp } from "../../../../functions/functionHelp";
import { helpPage } from "../../../../functions/help/helpPage";
import { signature } from "../../../../functions/help/signature";
import { paneFunctions } from "../../../../wording/paneFunctions";
import { usePane, usePaneState, useTexts } from "../../state/usePane";
import { FunctionExample } from "./FunctionExample";

/** A function: what it gives and takes; opened, its rule and its examples with what they come to. */
export function FunctionItem({ of, supported }: { readonly of: CustomFunction; readonly supported: boolean }) {
  const { say } = usePane();
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
          </>
        )}
        <a className="p-link" href={helpPage(of.id, locale)} target="_blank" rel="noopener noreferrer">
          {paneFunctions[locale].help}
        </a>
      </details>
    </li>
  );
}
