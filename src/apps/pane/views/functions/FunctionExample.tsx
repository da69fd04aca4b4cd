import type { CustomFunction } from "../../../../functions/customFunction";
import type { Example } from "../../../../functions/functionHelp";
import { exampleFormula } from "../../../../functions/help/exampleFormula";
import { exampleResult } from "../../../../functions/help/exampleResult";
import { insertValues } from "../../../../wording/insertValues";
import { paneFunctions } from "../../../../wording/paneFunctions";
import { usePane, usePaneState } from "../../state/usePane";
import { insertExample } from "./insertExample";

interface Props {
  readonly of: CustomFunction;
  readonly example: Example;
  /** Whether the host calculates it, once inserted. */
  readonly supported: boolean;
}

/** An example with what it comes to, to be inserted. */
export function FunctionExample({ of, example, supported }: Props) {
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
}
