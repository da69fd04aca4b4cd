import { parseArea } from "./book/a1";
import type { Book } from "./book/book";
import type { CellArea } from "./book/cellArea";
import type { BookEvent } from "./book/events";
import { allSheets, eventTypes, type Registrations } from "./protocol/registrations";

/** One event as office.js takes it from its host (the entries of a rich API message). */
export interface EventEntry {
  /** 65536 for events, 1 for calls of custom functions. */
  readonly messageCategory: 65536 | 1;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** The entries of an event for whoever listens: to the sheet, to all sheets, to both. */
export const eventEntries = (event: BookEvent, registrations: Registrations, byAddin: boolean): EventEntry[] =>
  [event.sheet.id, allSheets]
    .filter((target) => registrations.wants(event.kind, target))
    .map((targetId) => ({
      messageCategory: 65536,
      messageType: eventTypes[event.kind],
      targetId,
      message: JSON.stringify(details(event, byAddin)),
    }));

const details = (event: BookEvent, byAddin: boolean): Readonly<Record<string, string>> => {
  const about = { worksheetId: event.sheet.id, source: "Local" };
  if (event.kind === "selectionChanged") return { ...about, address: event.address };
  if (event.kind === "nameChanged") return { ...about, nameBefore: event.before, nameAfter: event.sheet.name };
  if (event.kind !== "changed") return about;
  return {
    ...about,
    address: event.address,
    changeType: "RangeEdited",
    referenceId: `${event.sheet.id}!${event.address}`,
    ...(byAddin ? { triggerSource: "ThisLocalAddin" } : {}),
  };
};

/** The cells an event's `referenceId` means. */
export const areaOfEvent = (book: Book, id: string): CellArea | null => {
  const [sheetId = "", address = ""] = id.split("!");
  const sheet = book.find(sheetId);
  const area = parseArea(address);
  return sheet && area && { sheet, ...area };
};
