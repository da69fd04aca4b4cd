import type { CommandId } from "../../../ribbon/commandIds";
import { useCommandNames, usePane, usePaneState } from "../../state/usePane";

interface Props {
  readonly title: string;
  readonly commands: readonly CommandId[];
  readonly hint?: string;
}

/** Commands side by side under a heading. */
export function CommandRow({ title, commands, hint }: Props) {
  const { run } = usePane();
  const names = useCommandNames();
  const busy = usePaneState(({ work }) => work !== null);
  return (
    <section className="p-section" aria-label={title}>
      <h2>{title}</h2>
      <div className="p-row">
        {commands.map((id) => (
          <button key={id} type="button" className="p-button" aria-disabled={busy} onClick={() => void run(id)}>
            {names[id]}
          </button>
        ))}
      </div>
      {hint !== undefined && <p className="p-quiet p-hint">{hint}</p>}
    </section>
  );
}
