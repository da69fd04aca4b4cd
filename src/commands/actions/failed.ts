import type { HostFailure } from "../../excel/hostFailure";
import { hostFailureText } from "../../locales/hostFailures";
import type { Locale } from "../../locales/locale";
import type { CommandOutcome } from "../command";

/** A failure of the host as a command's outcome, in words. */
export const failed = ({ code, detail }: HostFailure, locale: Locale): CommandOutcome => ({
  done: false,
  reason: hostFailureText(code, detail, locale),
});
