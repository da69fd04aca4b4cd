import type { Answer, CommandContext } from "../../ribbon/commandContext";
import type { OpenedWorkbook } from "../../ribbon/openedWorkbook";
import type { PaneState } from "./paneState";
import type { Store } from "./store";

export interface ContextSurroundings {
  readonly openPane: () => Promise<void>;
  readonly learn: (opened: OpenedWorkbook) => void;
  readonly reread: CommandContext["reread"];
  readonly changed: () => void;
}

/** The pane as the commands see it: it asks, shows and learns. */
export function createCommandContext(
  store: Store<PaneState>,
  { openPane, learn, reread, changed }: ContextSurroundings,
) {
  let resolve: ((answer: Answer) => void) | null = null;
  const end = (answer: Answer) => {
    resolve?.(answer);
    resolve = null;
    store.set({ question: null });
  };
  const context: CommandContext = {
    locale: store.get().locale,
    written: { summary: null },
    ask: async (question) => {
      end("no");
      store.set({ question });
      const answered = new Promise<Answer>((tell) => {
        resolve = tell;
      });
      await openPane();
      return answered;
    },
    show: async (place) => {
      const { opened } = store.get();
      if (place.view === "indicators") {
        const holds = ({ sheet, indicators }: OpenedWorkbook["result"]["forms"][number]) =>
          sheet === place.sheet && indicators.some(({ cells }) => cells.name === place.cell);
        const form = opened?.result.forms.findIndex(holds) ?? -1;
        store.set({ view: "indicators", form: form < 0 ? store.get().form : form, focus: place.cell });
      } else store.set({ view: place.view, focus: "" });
      await openPane();
    },
    learn,
    reread,
    changed,
    waiting: () => store.set({ waiting: true }),
  };
  return { context, answer: (answer: "yes" | "beside" | "no") => end(answer), withdraw: () => end("changed") };
}
