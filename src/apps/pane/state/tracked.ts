import type { Command } from "../../ribbon/command";
import type { CommandId } from "../../ribbon/commandIds";
import type { PaneState } from "./paneState";
import type { Store } from "./store";

/** Progress is shown only for what takes longer: a flash tells nobody anything. */
const slowAfter = 300;

/** A command whose running the pane shows. */
export const tracked =
  (store: Store<PaneState>, id: CommandId, command: Command): Command =>
  async () => {
    store.set({ work: { command: id, slow: false }, notice: null });
    const timer = setTimeout(() => store.set({ work: { command: id, slow: true } }), slowAfter);
    try {
      return await command();
    } finally {
      clearTimeout(timer);
      store.set({ work: null, waiting: false });
    }
  };
