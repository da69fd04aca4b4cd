import { join } from "node:path";

/** The pane's own build for the workbench, kept from one start to the next. */
export const paneFolder = join("node_modules", ".cache", "perf", "pane");

/** Where the workbench serves Microsoft's library, seen from the pane's page. */
export const officeJs = "office/office.js";
