import type { Profile } from "../../../evaluation/rules/profile";
import { recalculate } from "../../../hosts/excel/recalculate";
import type { PageSession } from "../registerFunctions";
import type { PaneState } from "../state/paneState";
import type { Store } from "../state/store";

/**
 * Lets the cells' functions follow the profile that the workbook carries. They were calculated by the default one until
 * it was read, and are calculated again when it is another.
 * @param session of the functions that the page has registered
 */
export function followProfile(store: Store<PaneState>, session: PageSession): void {
  let json = "null";
  store.subscribe(() => {
    const saved: Profile | null = store.get().opened?.settings.profile ?? null;
    const now = JSON.stringify(saved);
    if (now === json) return;
    json = now;
    session.workbookProfile = saved;
    void recalculate();
  });
}
