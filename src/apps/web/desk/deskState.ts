import type { Notice } from "../../pane/state/paneState";
import type { Pane } from "../../pane/state/pane";
import type { Store } from "../../pane/state/store";
import type { Severity } from "../../../evaluation/result";
import type { Locale } from "../../../wording/locale";
import type { PaneTexts } from "../../../wording/paneTexts";
import type { FileParts, GivenFile, OpenedFile, Refused, Work } from "../tasks/work";
import type { FoundFile } from "./foundFiles";

/** What the list of files says of one that was read. */
export interface FileFacts {
  readonly sha256: string;
  readonly forms: readonly FormFacts[];
}

export interface FormFacts {
  readonly name: string;
  /** Null where the form is not scored. */
  readonly total: number | null;
  readonly full: number;
  readonly grade: string;
  readonly provisional: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A file on the desk; its bytes stay where they are until they are wanted. */
export interface DeskFile extends FoundFile {
  readonly id: number;
  readonly state: "waiting" | "reading" | "read" | "refused";
  /** Why it was refused, in a sentence. */
  readonly said: string;
  readonly facts: FileFacts | null;
  /** What the person has set for it on the page, and what is kept of its papers. */
  readonly parts: FileParts;
}

/** The file that is shown, as it was read. */
export interface Shown {
  readonly id: number;
  readonly pane: Pane;
  readonly widths: OpenedFile["widths"];
  readonly cut: OpenedFile["cut"];
  readonly notes: readonly string[];
  /** What the file carried when it was read. */
  readonly parts: FileParts;
}

export interface DeskState {
  readonly locale: Locale;
  readonly texts: PaneTexts;
  readonly files: readonly DeskFile[];
  /** The file chosen from the list; 0 for none. */
  readonly chosen: number;
  readonly shown: Shown | null;
  /** The cell brought into view on the sheet; "" for none. */
  readonly mark: { readonly sheet: string; readonly cell: string };
  /** What is being written, in a sentence; "" for nothing. */
  readonly busy: string;
  readonly notice: Notice | null;
}

export interface Desk {
  readonly store: Store<DeskState>;
  readonly work: Work;
  /** Files in the place of those that were there. */
  readonly take: (files: readonly FoundFile[]) => Promise<void>;
  readonly choose: (id: number) => Promise<void>;
  /** Reads a file by what is set for it. */
  readonly open: (id: number, parts?: FileParts) => Promise<OpenedFile | Refused>;
  readonly given: (file: DeskFile, parts?: FileParts) => Promise<GivenFile | Refused>;
  readonly change: (id: number, change: Partial<DeskFile>) => void;
  readonly setLocale: (locale: Locale) => Promise<void>;
  readonly say: (notice: Notice | null) => void;
}

export const noMark: DeskState["mark"] = { sheet: "", cell: "" };
