import { SheetDraft } from "./sheetDraft";

/** Rows of a table, all from 0. */
export interface RowSpan {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** The rows of a table whose header stands in a row. */
export const span = (header: number, count: number): RowSpan => ({ header, first: header + 1, last: header + count });

/** `whole`: on one page; `rows`: cut between rows; `with-last`: whole, and with the rows above it. */
export type Keep = "whole" | "rows" | "with-last";

/** The rows of a section as they were drawn; `end` is the first below it. */
export interface LaidOut {
  readonly start: number;
  readonly end: number;
  readonly keep: Keep;
  /** Begins a page. */
  readonly newPage: boolean;
}

/** Where the sections stand, for one that refers to another's cells, also to such as are drawn below it. */
export interface Placed {
  readonly of: <Of extends object, Place>(section: Section<Of, Place>, subject: Of) => Place;
}

/**
 * A section of the sheet. It says how many rows it needs and where in them its tables stand, and draws itself where it is
 * put; nobody else works a row number out. A new one is a file of its own and one line in `sections.ts`.
 */
export interface Section<Of extends object, Place> {
  /** With the blank row below it; 0 where it has nothing to show. */
  readonly rows: (subject: Of) => number;
  /** @param start its first row, from 0 */
  readonly place: (subject: Of, start: number) => Place;
  /** How a page may cut it; a table whose header is repeated is cut between rows. Kept whole where it does not say. */
  readonly keep?: Keep;
  /** Adds exactly its rows. */
  readonly draw: (draft: SheetDraft, subject: Of, placed: Placed) => void;
}

/** Sections below each other: first all are put, then all are drawn. */
export class Layout implements Placed {
  private readonly starts = new Map<unknown, Map<object, number>>();
  private readonly drawings: { readonly end: number; readonly draw: (draft: SheetDraft) => void }[] = [];
  private next = 0;
  /** In order. */
  readonly sections: LaidOut[] = [];

  /** Puts a section below those that were put before. @param page how it stands on paper, where it is not to do as it says */
  put<Of extends object, Place>(
    section: Section<Of, Place>,
    subject: Of,
    page: Partial<Pick<LaidOut, "keep" | "newPage">> = {},
  ): void {
    const starts = this.starts.get(section) ?? new Map<object, number>();
    this.starts.set(section, starts.set(subject, this.next));
    const rows = section.rows(subject);
    const start = this.next;
    this.next += rows;
    if (rows === 0) return;
    this.sections.push({ start, end: this.next, keep: section.keep ?? "whole", newPage: false, ...page });
    const draw = (draft: SheetDraft): void => section.draw(draft, subject, this);
    this.drawings.push({ end: this.next, draw });
  }

  of<Of extends object, Place>(section: Section<Of, Place>, subject: Of): Place {
    const start = this.starts.get(section)?.get(subject);
    if (start === undefined) throw new Error("a section was asked for that was not put");
    return section.place(subject, start);
  }

  draw(): SheetDraft {
    const draft = new SheetDraft();
    for (const { end, draw } of this.drawings) {
      draw(draft);
      if (draft.next !== end) throw new Error(`a section ends in row ${draft.next}, not ${end} as it said`);
    }
    return draft;
  }
}
