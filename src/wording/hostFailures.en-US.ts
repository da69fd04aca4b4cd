import type { HostFailures } from "./hostFailures.zh-CN";

export const hostFailuresEnUS: HostFailures = {
  timeout: "Excel did not answer in time. Try again; if you are editing a cell, press Enter first.",
  "cell-edit-mode": "A cell is being edited. Press Enter to finish, then try again.",
  protected: "The sheet “{detail}” is protected and cannot be written. Unprotect it first.",
  "not-found": "The sheet or cell is no longer there.",
  "not-supported": "This version of Excel cannot do that.",
  "too-large": "The workbook holds more than Excel can transfer at once.",
  "not-saved": "The setting was not kept by the workbook. Try again.",
  "nothing-to-undo": "There is nothing to undo.",
  unexpected: "Excel reported an unexpected error: {detail}",
};
