export type OfficeState = "ready" | "late" | "absent" | "outside";

/**
 * Whether Excel stands behind the page. office.js never says that it cannot connect (office-js #2599): after `patience`
 * it counts as late, and `then` is called when it answers after all.
 */
export async function officeReady(patience: number, then: () => void): Promise<OfficeState> {
  if (typeof Office === "undefined") return "absent";
  let late = false;
  const ready = Office.onReady().then(({ host }): OfficeState => {
    if (late) then();
    return host ? "ready" : "outside";
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const overdue = new Promise<OfficeState>((resolve) => {
    timer = setTimeout(() => {
      late = true;
      resolve("late");
    }, patience);
  });
  const state = await Promise.race([ready, overdue]);
  clearTimeout(timer);
  return state;
}
