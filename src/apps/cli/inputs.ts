import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { madeBy } from "./madeBy";
import { Problem } from "./problem";

/** A workbook to be evaluated, or a place that holds none. */
export interface Input {
  readonly file: string;
  /** Where what is made of it goes beneath a folder: `水利局/自评表.xlsx`. */
  readonly place: string;
  /** Why there is nothing to evaluate; null for a file, which is looked at when its turn comes. */
  readonly problem: Problem | null;
}

/** What a folder is searched for; by content a file is told only when it is read. */
const formats = new Set([".xlsx", ".xlsm", ".xls", ".et"]);
/** Office and WPS lock a workbook that is open by a file of their own beside it; names with a dot are hidden. */
const passedOver = /^(?:~\$|\.)/;

/**
 * The files that the words of a call name, in their order; a folder stands for the workbooks in it and in its folders, by
 * their names.
 * @param own where the call itself writes to: not taken for inputs
 */
export function inputsOf(words: readonly string[], own: readonly string[]): readonly Input[] {
  const seen = new Set(words.filter((word) => !isFolderThere(word)).map((word) => resolve(word)));
  const found = words.flatMap((word): Input[] => {
    if (!isFolderThere(word)) return [{ file: word, place: basename(word), problem: null }];
    const files = withoutOurs(workbooksIn(word, new Set(own.map((each) => resolve(each))))).filter(({ file }) => {
      const isNew = !seen.has(resolve(file));
      seen.add(resolve(file));
      return isNew;
    });
    if (files.length === 0) return [{ file: word, place: "", problem: new Problem("folder-empty") }];
    const above = words.length > 1 ? basename(resolve(word)) : "";
    return files.map(({ file, problem }) => ({ file, place: join(above, relative(word, file)), problem }));
  });
  return apart(found);
}

export const isFolderThere = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

type Found = Pick<Input, "file" | "problem">;

function workbooksIn(folder: string, own: ReadonlySet<string>): readonly Found[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [{ file: folder, problem: new Problem("file-unreadable") }];
  }
  return entries
    .filter(({ name }) => !passedOver.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (own.has(resolve(path))) return [];
      if (entry.isDirectory()) return workbooksIn(path, own);
      // a link to a folder may lead back to where it stands
      const isFile = entry.isFile() || (entry.isSymbolicLink() && !isFolderThere(path));
      return isFile && formats.has(extname(entry.name).toLowerCase()) ? [{ file: path, problem: null }] : [];
    });
}

const stemOf = (file: string): string => basename(file, extname(file));

/**
 * Without what an earlier call wrote into a folder among the inputs: workbooks that say so themselves, and of which
 * inputs, where those are there too. One that is there alone is worked on by now.
 */
function withoutOurs(found: readonly Found[]): readonly Found[] {
  const byStem = new Map<string, Found[]>();
  for (const one of found) byStem.set(stemOf(one.file), [...(byStem.get(stemOf(one.file)) ?? []), one]);
  return found.filter((one) => {
    const alike = byStem.get(stemOf(one.file)) ?? [];
    if (alike.length < 2) return true;
    const from = madeBy(one.file)?.from;
    return from === undefined || !alike.some((other) => other !== one && basename(other.file) === from);
  });
}

/** Inputs that would go to one place go to where they stand below the folder that holds them all. */
function apart(found: readonly Input[]): readonly Input[] {
  const count = new Map<string, number>();
  for (const { place } of found) count.set(place, (count.get(place) ?? 0) + 1);
  if (found.every(({ place }) => count.get(place) === 1)) return found;
  const common = commonFolder(found.map(({ file }) => dirname(resolve(file))));
  return found.map((one) =>
    (count.get(one.place) ?? 0) < 2 ? one : { ...one, place: relative(common, resolve(one.file)) },
  );
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const until = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return (until < 0 ? first : first.slice(0, until)).join(sep) || sep;
}
