import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { Problem } from "./problem";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** The bytes of a file, or why there are none. */
export function readBytes(file: string): Uint8Array | Problem {
  try {
    const found = statSync(file);
    // a pipe would be waited for without end
    if (!found.isFile()) return new Problem(found.isDirectory() ? "file-folder" : "file-special");
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
  ".tsv",
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

const found = (path: string): Stats | null => {
  try {
    return statSync(path);
  } catch {
    return null;
  }
};

const workbookFormats = new Set([".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".et", ".xlsb", ".ods"]);

/** A folder that is there, a name that ends as folders do, or a new name that is none of a document's. */
export const isFolder = (path: string): boolean => {
  const there = found(path);
  if (there !== null) return there.isDirectory();
  const extension = extname(path).toLowerCase();
  return /[/\\]$/.test(path) || !(workbookFormats.has(extension) || otherFormats.has(extension));
};

/** One text for one file, by whatever name it is called. */
export const identity = (path: string): string => {
  try {
    const { ino, dev } = statSync(path);
    return ino === 0 ? resolve(path) : `${String(dev)}:${String(ino)}`;
  } catch {
    return resolve(path);
  }
};

/** Whether writing `target` would overwrite `file`, by whatever name. */
export const overwrites = (file: string, target: string): boolean =>
  resolve(file) === resolve(target) || identity(file) === identity(target);

/** Takes a half-written file away; where there is none, none was made. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** What a link leads to in the end, also where that is not there yet; the path itself where it is no link. */
function linked(path: string, depth = 0): string {
  try {
    if (!lstatSync(path).isSymbolicLink() || depth > 40) return path;
    const next = resolve(dirname(realpathSync(dirname(path)) + sep + basename(path)), readlinkSync(path));
    return linked(next, depth + 1);
  } catch {
    return path;
  }
}

/**
 * Writes beside the target and renames, so that nothing half-written is ever there under its name. A link stays one: what
 * it leads to is written. A file that was there keeps its mode; what is no regular file is not replaced.
 */
export function writeWhole(target: string, bytes: Uint8Array): Problem | null {
  const real = linked(target);
  const before = found(real);
  if (before !== null && !before.isFile()) return new Problem("out-special", { detail: target });
  const beside = join(dirname(real), `.perf-${process.pid}.tmp`);
  try {
    mkdirSync(dirname(real), { recursive: true });
    writeFileSync(beside, bytes, { flag: "wx" });
    if (before !== null) chmodSync(beside, before.mode & 0o7777);
    renameSync(beside, real);
    return null;
  } catch {
    discard(beside);
    return new Problem("out-unwritable", { detail: target });
  }
}
