import type { HostFailure } from "../../../hosts/excel/hostFailure";
import { hostFailureText } from "../../../wording/hostFailures";
import type { Locale } from "../../../wording/locale";
import type { CommandOutcome } from "../command";

/** A failure of the host as a command's outcome, in words. */
export const failed = ({ code, detail }: HostFailure, locale: Locale): CommandOutcome => ({
  done: false,
  reason: hostFailureText(code, detail, locale),
});
