/** A file that was chosen or dropped, with the folders that it stands in. */
export interface FoundFile {
  readonly file: File;
  /** `2023/县财政局.xlsx`; the name alone where it stands in no folder. */
  readonly path: string;
}

/** What counts as a workbook in a folder; a file chosen by itself is always looked at. */
const isWorkbook = ({ name }: File): boolean =>
  /\.(xlsx|xlsm|xltx|xltm|xls|et)$/i.test(name) && !/^(~\$|\._)/.test(name);

const inOrder = (found: readonly FoundFile[]): readonly FoundFile[] =>
  [...found].sort((a, b) => a.path.localeCompare(b.path, "zh-CN", { numeric: true }));

/** Files of an input; those of a folder's input are looked through for workbooks. */
export const chosenFiles = (list: FileList | null): readonly FoundFile[] => {
  const found = [...(list ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  const inFolder = found.some(({ file }) => file.webkitRelativePath !== "");
  return inFolder ? inOrder(found.filter(({ file }) => isWorkbook(file))) : found;
};

/** What was dropped; folders are gone through. Asked for at once: the browser forgets it after the event. */
export async function droppedFiles(data: DataTransfer): Promise<readonly FoundFile[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...data.files].map((file) => ({ file, path: file.name }));
  if (entries.every((entry) => entry === null || entry.isFile)) return plain;
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry, ""))));
  return inOrder(found.flat());
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<readonly FoundFile[]> {
  const path = folder + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file === null || (folder !== "" && !isWorkbook(file)) ? [] : [{ file, path }];
  }
  if (!isDirectory(entry)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  // a reader gives a hundred at a time, and none at the end
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map((one) => filesIn(one, `${path}/`)))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
