import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { Problem } from "./problem";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** The bytes of a file, or why there are none. */
export function readBytes(file: string): Uint8Array | Problem {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return new Problem("file-missing");
    return new Problem(code === "EISDIR" ? "file-folder" : "file-unreadable");
  }
}

const otherFormats = new Set([
  ".doc",
  ".docx",
  ".wps",
  ".pdf",
  ".csv",
  ".txt",
  ".html",
  ".htm",
  ".ppt",
  ".pptx",
  ".zip",
  ".rar",
]);

/** `.doc` where the name tells of a format that is none of a workbook's; "" otherwise. */
export function otherFormat(file: string): string {
  const extension = extname(file).toLowerCase();
  return otherFormats.has(extension) ? extension : "";
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** Where each input's workbook goes; null where none is written. */
export function targetsOf(
  files: readonly string[],
  out: string | null,
  inPlace: boolean,
): readonly (string | null)[] | Problem {
  if (inPlace) return files;
  if (out === null) return files.map(() => null);
  const folder = isFolder(out) || /[/\\]$/.test(out) || (files.length > 1 && extname(out) === "");
  if (!folder) return files.length > 1 ? new Problem("outForMany", { detail: out }) : [out];
  const targets = files.map((file) => join(out, basename(file)));
  const twice = targets.find((target, i) => targets.indexOf(target) !== i);
  return twice === undefined ? targets : new Problem("outTwice", { detail: twice });
}

const sameFile = (a: string, b: string): boolean => {
  try {
    const [one, other] = [statSync(a), statSync(b)];
    return one.ino === other.ino && one.dev === other.dev && one.ino !== 0;
  } catch {
    return resolve(a) === resolve(b);
  }
};

/** Whether writing `target` would overwrite `file`, by whatever name. */
export const overwrites = (file: string, target: string): boolean =>
  resolve(file) === resolve(target) || sameFile(file, target);

/** Takes a half-written file away; where there is none, none was made. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** Writes beside the target and renames, so that nothing half-written is ever there under its name. */
export function writeWhole(target: string, bytes: Uint8Array): Problem | null {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(beside, bytes);
    renameSync(beside, target);
    return null;
  } catch {
    discard(beside);
    return new Problem("out-unwritable", { detail: target });
  }
}
