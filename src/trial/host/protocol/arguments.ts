import type { CellArea } from "../book/cellArea";
import { invalidArgument } from "./hostError";
/** An argument that stands for cells, where it does. */
export interface CellsArgument {
  area(): CellArea | null;
}

/** A call's arguments, each checked where it is taken. Absent ones arrive as null or not at all. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly objects: readonly (CellsArgument | null)[] = [],
  ) {}

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  /** A string; numbers are taken as their text, as Excel does for names. Throws InvalidArgument for anything else. */
  text(index: number): string {
    const value = this.optionalText(index);
    if (value === null) throw invalidArgument(`argument ${index + 1} must be a text`);
    return value;
  }

  optionalText(index: number): string | null {
    const value = this.raw(index);
    if (value === null) return null;
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    throw invalidArgument(`argument ${index + 1} must be a text`);
  }

  /** A whole number. Throws InvalidArgument for anything else. */
  whole(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw invalidArgument(`argument ${index + 1} must be a whole number`);
    }
    return value;
  }

  flag(index: number): boolean {
    const value = this.raw(index);
    if (value !== null && typeof value !== "boolean") throw invalidArgument(`argument ${index + 1} must be a boolean`);
    return value ?? false;
  }

  /** The cells of a range object; null where the argument is no range. */
  area(index: number): CellArea | null {
    return this.objects[index]?.area() ?? null;
  }
}
