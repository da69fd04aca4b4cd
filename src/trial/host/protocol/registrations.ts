/** What office.js numbers the events it registers for (its `eventType`). */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
} as const;

export type EventKind = keyof typeof eventTypes;

/** Stands for all sheets together (`OfficeExtension.Constants.eventWorkbookId`). */
export const allSheets = "Workbook";

/** Which events of which sheets (by id, or `allSheets`) the add-in listens to. */
export class Registrations {
  /** `Excel.Runtime.enableEvents`. */
  enabled = true;
  private readonly counts = new Map<string, number>();

  register(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  wants(kind: EventKind, target: string): boolean {
    return this.enabled && (this.counts.get(`${kind} ${target}`) ?? 0) > 0;
  }
}

const names: Readonly<Record<EventKind, string>> = {
  changed: "DataChanged",
  activated: "Activated",
  deactivated: "Deactivated",
  added: "Added",
  selectionChanged: "SelectionChanged",
  deleted: "Deleted",
  calculated: "Calculated",
  nameChanged: "NameChanged",
};

const kinds: readonly EventKind[] = [
  "changed",
  "activated",
  "deactivated",
  "added",
  "selectionChanged",
  "deleted",
  "calculated",
  "nameChanged",
];

/** `_RegisterDataChangedEvent`; that of a changed name has its words in another order. */
const methodOf = (verb: string, kind: EventKind): string =>
  kind === "nameChanged" ? `_${verb}Event${names[kind]}` : `_${verb}${names[kind]}Event`;

/** The methods office.js calls when a handler is added or removed. */
export const registrationActions = <Self>(
  registrations: Registrations,
  target: (self: Self) => string,
): Readonly<Record<string, (self: Self) => void>> =>
  Object.fromEntries(
    kinds.flatMap((kind): [string, (self: Self) => void][] => [
      [methodOf("Register", kind), (self) => registrations.register(kind, target(self))],
      [methodOf("Unregister", kind), (self) => registrations.unregister(kind, target(self))],
    ]),
  );
