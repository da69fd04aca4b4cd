import { insertValues } from "../../../wording/insertValues";
import type { WorkbenchTexts } from "../texts";
import type { OpenBook } from "../book/openBook";
import { part } from "../part";
import { ask } from "../question";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a workbook's bytes to the browser, which saves them under the name. */
function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export interface FileSurroundings {
  readonly texts: () => WorkbenchTexts;
  readonly open: () => OpenBook | null;
  /** Ends editing. @returns whether nothing is being edited now */
  readonly finish: () => boolean;
  readonly editing: () => boolean;
  /** Shows another workbook. */
  readonly show: (name: string, bytes: Uint8Array) => void;
  readonly saved: (name: string) => void;
}

/** Opening and saving by button and drop; what is not saved is never lost without a question. */
export class FileDesk {
  private readonly input = part("file", HTMLInputElement);

  constructor(private readonly around: FileSurroundings) {
    part("open", HTMLButtonElement).addEventListener("click", () => this.choose());
    part("save", HTMLButtonElement).addEventListener("click", () => this.save());
    this.input.addEventListener("change", () => {
      const [chosen] = this.input.files ?? [];
      if (chosen) void this.take(chosen).finally(() => (this.input.value = ""));
    });
    followDrops(part("drop", HTMLElement), (file) => void this.take(file));
    window.addEventListener("beforeunload", (event) => {
      if (around.open()?.unsaved === true || around.editing()) event.preventDefault();
    });
  }

  choose(): void {
    this.input.click();
  }

  /** Saves to the browser's downloads. @returns whether it did */
  save(): boolean {
    const open = this.around.open();
    if (!open || !this.around.finish()) return false;
    download(open.host.name, open.host.save());
    open.unsaved = false;
    this.around.saved(open.host.name);
    return true;
  }

  private async take(file: File): Promise<void> {
    const { texts } = this.around;
    if (!this.around.finish() || !(await this.mayLeave())) return;
    part("state", HTMLElement).textContent = insertValues(texts().opening, { file: file.name });
    this.around.show(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private async mayLeave(): Promise<boolean> {
    const open = this.around.open();
    if (open?.unsaved !== true) return true;
    const texts = this.around.texts();
    const answer = await ask(insertValues(texts.askSave, { file: open.host.name }), [
      { value: "save", label: texts.save },
      { value: "leave", label: texts.dontSave },
      { value: "stay", label: texts.cancel },
    ]);
    return answer === "save" ? this.save() : answer === "leave";
  }
}

/** Takes a file dropped anywhere on the page. @param hint shown while one is held over it */
function followDrops(hint: HTMLElement, dropped: (file: File) => void): void {
  let inside = 0;
  const carriesFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (!carriesFile(event)) return;
    inside += 1;
    hint.hidden = false;
  });
  window.addEventListener("dragleave", () => {
    inside = Math.max(0, inside - 1);
    if (inside === 0) hint.hidden = true;
  });
  window.addEventListener("dragover", (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    inside = 0;
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    dropped(file);
  });
}
