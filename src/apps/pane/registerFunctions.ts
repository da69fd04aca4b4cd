// The page's first script: what registers here answers cells before the pane's own code is loaded.
import type { Profile } from "../../evaluation/rules/profile";
import { pageLanguage } from "../../functions/pageLanguage";
import { registeredFunctions } from "../../functions/registeredFunctions";
import type { FunctionSession } from "../../functions/session";
import { fetchEnglish } from "../../wording/english";
import { hostLocale } from "./host/hostLocale";

/** The session of the page's functions: the pane tells it which profile the workbook in front of it carries. */
export interface PageSession extends FunctionSession {
  workbookProfile: Profile | null;
}

/** The one that the functions are registered with; handed to the pane by the page's second script. */
export const pageSession: PageSession = {
  workbookProfile: null,
  get locale() {
    return hostLocale(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
  },
};

function register(): void {
  const functions = registeredFunctions(
    pageSession,
    ({ code, message }) => new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message),
  );
  for (const [id, body] of Object.entries(functions)) CustomFunctions.associate(id, body);
}

// A cell keeps the words it was given, so English ones come first where they are going to be needed.
if (typeof CustomFunctions !== "undefined") {
  if (/^zh\b/i.test(pageLanguage(window.location.search, navigator.language))) register();
  else void fetchEnglish().then(register, register);
}
