import type { CellArea } from "../book/cellArea";
import type { Arguments } from "./arguments";
import { apiNotFound, HostError } from "./hostError";

/** A property that holds a plain value; one that cannot be set has no `set`. */
export interface Scalar<Self> {
  readonly get: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
}

/** What a type of object answers: the whole of it, by the names office.js documents (camel case). */
export interface Members<Self> {
  readonly type: string;
  /** Under what later batches find it again: `_ReferenceId`, `Id` or `_Id`. */
  readonly identity?: (self: Self) => Readonly<Record<string, string>>;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  /** Properties that are objects; null for a null object. */
  readonly links?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** Methods that give an object. `getX` also serves `getXOrNullObject`. */
  readonly finders?: Readonly<Record<string, (self: Self, given: Arguments) => HostObject | null>>;
  /** Methods that give a plain value or nothing. */
  readonly actions?: Readonly<Record<string, (self: Self, given: Arguments) => unknown>>;
  /** Of a collection. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** Of what stands for cells and may be passed to other calls as a range. */
  readonly area?: (self: Self) => CellArea;
}

/** One object, with its type's members bound to it. */
export interface HostObject {
  readonly type: string;
  identity(): Readonly<Record<string, string>>;
  scalarNames(): readonly string[];
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  hasLink(name: string): boolean;
  link(name: string): HostObject | null;
  find(name: string, given: Arguments): HostObject | null;
  run(name: string, given: Arguments): unknown;
  items(): readonly HostObject[] | null;
  area(): CellArea | null;
}

const orNull = "OrNullObject";

/** Makes a type's constructor from its table of members. Whatever is not in the table is ApiNotFound. */
export const objectType =
  <Self>(members: Members<Self>) =>
  (self: Self): HostObject => {
    const { type, scalars = {}, links = {}, finders = {}, actions = {} } = members;
    return {
      type,
      identity: () => members.identity?.(self) ?? {},
      scalarNames: () => Object.keys(scalars),
      read: (name) => {
        const scalar = own(scalars, name);
        if (!scalar) throw apiNotFound(type, name);
        return scalar.get(self);
      },
      write: (name, value) => {
        const set = own(scalars, name)?.set;
        if (!set) throw apiNotFound(type, name);
        set(self, value);
      },
      hasLink: (name) => own(links, name) !== undefined,
      link: (name) => {
        const link = own(links, name);
        if (!link) throw apiNotFound(type, name);
        return link(self);
      },
      find: (name, given) => {
        const finder = own(finders, name);
        if (finder) return finder(self, given);
        const strict = name.endsWith(orNull) ? own(finders, name.slice(0, -orNull.length)) : undefined;
        if (!strict) throw apiNotFound(type, name);
        return unlessNotFound(() => strict(self, given));
      },
      run: (name, given) => {
        const action = own(actions, name);
        if (!action) throw apiNotFound(type, name);
        return action(self, given);
      },
      items: () => members.items?.(self) ?? null,
      area: () => members.area?.(self) ?? null,
    };
  };

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const unlessNotFound = (find: () => HostObject | null): HostObject | null => {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return null;
    throw error;
  }
};
