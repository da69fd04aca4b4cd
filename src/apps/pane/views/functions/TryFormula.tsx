import { useId, useState } from "react";
import { paneFunctions } from "../../../../wording/paneFunctions";
import { usePane, usePaneState } from "../../state/usePane";

/** A formula tried over the workbook's cells, where there are no cells to put it into. */
export function TryFormula({ first }: { readonly first: string }) {
  const { calculate } = usePane().host.functions;
  const texts = paneFunctions[usePaneState(({ locale }) => locale)];
  const [formula, setFormula] = useState(first);
  const [rows, setRows] = useState<readonly (readonly string[])[] | null>(null);
  const [running, setRunning] = useState(false);
  const id = useId();
  if (calculate === null) return null;
  const run = async () => {
    setRunning(true);
    setRows(await calculate(formula));
    setRunning(false);
  };
  return (
    <form
      className="p-try"
      onSubmit={(event) => {
        event.preventDefault();
        if (!running) void run();
      }}
    >
      <label htmlFor={id} className="p-quiet">
        {texts.tryIt}
      </label>
      <div className="p-row">
        <input
          id={id}
          className="p-search p-grow"
          value={formula}
          spellCheck={false}
          onChange={({ target }) => setFormula(target.value)}
        />
        <button type="submit" className="p-button" aria-disabled={running}>
          {texts.calculate}
        </button>
      </div>
      <output htmlFor={id} className="p-example">
        {running ? "…" : rows !== null && `${texts.result} ${rows.map((row) => row.join(" · ")).join("；")}`}
      </output>
    </form>
  );
}
