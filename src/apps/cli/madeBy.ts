import { createHash } from "node:crypto";
import { type Stats, statSync } from "node:fs";
import { basename } from "node:path";
import { version } from "../../../package.json";
import type { Profile } from "../../evaluation/rules/profile";
import { peekPart } from "../../hosts/file/peekPart";
import { profileHash } from "../../summary/profileHash";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import { type MadeBy, parseMark } from "../../workflow/parts/summaryMark";
import type { Locale } from "../../wording/locale";
import { readBytes } from "./files";

/** What a call asks for that shows in the workbooks it writes. */
export interface Asked {
  readonly profile: Profile | null;
  readonly locale: Locale;
  readonly sheet: string | null;
  readonly fill: "claimed" | "beside" | null;
  readonly mark: boolean;
  /** Last year and the goals; "," without them. */
  readonly beside: string;
}

export const hashOf = (bytes: Uint8Array | null): string =>
  bytes === null ? "" : createHash("sha256").update(bytes).digest("hex");

/** What a workbook written of an input is to say about itself. */
export const madeOf = (
  file: string,
  bytes: Uint8Array,
  { profile, locale, sheet, fill, mark, beside }: Asked,
): MadeBy => ({
  version,
  asked: JSON.stringify([
    profile === null ? "" : `${profile.id}@${profile.version}#${profileHash(profile)}`,
    locale,
    sheet ?? "",
    ...(fill === null && !mark && beside === "," ? [] : [fill ?? "", mark, beside]),
  ]),
  from: basename(file),
  source: hashOf(bytes),
});

/** What a workbook says about how it was written beside its input; null where it says nothing. */
export function madeBy(file: string): MadeBy | null {
  const bytes = readBytes(file);
  return bytes instanceof Uint8Array ? (parseMark(peekPart(bytes, partNamespaces.summary))?.made ?? null) : null;
}

const statsOf = (file: string): Stats | null => {
  try {
    return statSync(file);
  } catch {
    return null;
  }
};

const isNewer = (file: string, than: string): boolean => {
  const [one, other] = [statsOf(file), statsOf(than)];
  return one !== null && other !== null && one.mtimeMs > other.mtimeMs;
};

/**
 * Whether a workbook need not be written again: it is newer than its input, and was made of just these bytes by this
 * version and what is asked for.
 */
export function isFresh(target: string, file: string, asked: Asked): boolean {
  if (!isNewer(target, file)) return false;
  const bytes = readBytes(file);
  if (!(bytes instanceof Uint8Array)) return false;
  const [made, wanted] = [madeBy(target), madeOf(file, bytes, asked)];
  return made !== null && (["version", "asked", "from", "source"] as const).every((key) => made[key] === wanted[key]);
}

/** A document is written after its workbook; one that is older is of an earlier call. */
export const isDocumentFresh = (document: string, workbook: string): boolean =>
  !isNewer(workbook, document) && statsOf(document) !== null;
