// The page's first script: what registers here answers cells before the pane's own code is loaded.
import type { Profile } from "../../evaluation/rules/profile";
import { pageLanguage } from "../../functions/pageLanguage";
import { type HostFunction, type MakeError, registeredFunctions } from "../../functions/registeredFunctions";
import type { FunctionSession } from "../../functions/session";
import { fetchEnglish } from "../../wording/english";
import type { Locale } from "../../wording/locale";
import { hostLocale } from "./host/hostLocale";

/** The session of the page's functions: the pane tells it which profile the workbook in front of it carries. */
export interface PageSession extends FunctionSession {
  workbookProfile: Profile | null;
  /** What cells wait for: that it is known which profile the workbook carries, if any. Null once it is. */
  waiting: Promise<void> | null;
  /** From here on functions answer at once. */
  known(): void;
}

/** A session of a workbook that was not read yet. */
export function pageSessionFor(locale: () => Locale): PageSession {
  let settle: () => void = () => undefined;
  const session: PageSession = {
    workbookProfile: null,
    waiting: new Promise((resolve) => {
      settle = resolve;
    }),
    known: () => {
      session.waiting = null;
      settle();
    },
    get locale() {
      return locale();
    },
  };
  return session;
}

/** The one that the functions are registered with; handed to the pane by the page's second script. */
export const pageSession = pageSessionFor(() =>
  hostLocale(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage),
);

/**
 * The functions as they are registered. Until the workbook's profile is known they give a promise, so that the cell shows
 * `#BUSY!` and never a number by another profile.
 */
export const waitingFunctions = (session: PageSession, makeError: MakeError): Readonly<Record<string, HostFunction>> =>
  Object.fromEntries(
    Object.entries(registeredFunctions(session, makeError)).map(([id, body]): [string, HostFunction] => [
      id,
      (...given) => (session.waiting === null ? body(...given) : session.waiting.then(() => body(...given))),
    ]),
  );

function register(): void {
  const functions = waitingFunctions(
    pageSession,
    ({ code, message }) => new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message),
  );
  // All at once: the first one lifts the delay of office.js's runtime.
  CustomFunctions.associate({ ...functions });
}

// A cell keeps the words it was given, so English ones come first where they are going to be needed.
if (typeof CustomFunctions !== "undefined") {
  if (/^zh\b/i.test(pageLanguage(window.location.search, navigator.language))) register();
  else void fetchEnglish().then(register, register);
}
