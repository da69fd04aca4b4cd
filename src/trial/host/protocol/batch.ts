import { Arguments } from "./arguments";
import { HostError, invalidArgument } from "./hostError";
import type { HostObject } from "./hostObject";
import {
  type Action,
  ActionKind,
  type ArgumentInfo,
  type ObjectPath,
  PathKind,
  type RequestBody,
  type ResponseBody,
} from "./message";
import { camelCase, pascalCase } from "./naming";
import type { References } from "./references";

/** Types whose objects office.js tracks by reference id rather than by a collection's key. */
const tracked = new Set(["Range", "RangeAreas"]);

/** Answers one batch over a root object (the workbook): every path resolved once, actions in order, the first error ends it. */
export class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<number, string>();
  private kept: ReadonlySet<number> | null = null;

  constructor(
    private readonly root: HostObject,
    private readonly references: References,
    private readonly body: RequestBody,
    /** What stands beside the workbook, by the name office.js makes it by. */
    private readonly services: ReadonlyMap<string, HostObject> = new Map(),
    /** The error that an action of this batch meets, in the place of its answer. */
    private readonly fault: (index: number) => HostError | null = () => null,
  ) {}

  run(): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        const fault = this.fault(index);
        if (fault) throw fault;
        results.push({ ActionId: action.Id, Value: this.answer(action) ?? null });
        if (action.ActionType === ActionKind.trace) traces.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const failed = { Code: error.code, Message: error.message, ActionIndex: index };
        return { Results: results, TraceIds: traces, Error: failed };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private answer(action: Action): unknown {
    if (action.ActionType === ActionKind.trace) return null;
    const object = this.at(action.ObjectPathId);
    // What is asked of a null object is nothing: `getItemOrNullObject("x").delete()` is an idiom.
    if (!object) return null;
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return this.identify(action.ObjectPathId, object);
      case ActionKind.query:
        return answerQuery(object, action.QueryInfo?.Select ?? []);
      case ActionKind.setProperty:
        object.write(camelCase(action.Name), this.given(action.ArgumentInfo).raw(0));
        return null;
      case ActionKind.method:
        return this.call(object, action);
      default:
        throw new HostError("ApiNotFound", `The embedded host has no action of type ${action.ActionType}.`);
    }
  }

  private call(object: HostObject, action: Action): unknown {
    const given = this.given(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") return this.references.release(given.text(0));
    return object.run(camelCase(action.Name), given);
  }

  private identify(pathId: number, object: HostObject): unknown {
    if (!tracked.has(object.type)) return object.identity();
    if (!this.isToBeKept(pathId)) return {};
    const known = this.referenceIds.get(pathId) ?? this.references.keep(object);
    this.referenceIds.set(pathId, known);
    return { _ReferenceId: known };
  }

  private isToBeKept(pathId: number): boolean {
    if (this.body.ObjectPaths[String(pathId)]?.D) return false;
    this.kept ??= new Set(
      this.body.Actions.flatMap(({ Name, ObjectPathId }) => (Name === "_KeepReference" ? [ObjectPathId] : [])),
    );
    return this.body.AutoKeepReference || this.kept.has(pathId);
  }

  private at(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw invalidArgument(`no object path ${pathId}`);
    const object = this.resolve(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathKind.global:
        return this.root;
      case PathKind.nothing:
        return null;
      case PathKind.newObject:
        return this.service(path.Name);
      case PathKind.reference:
        this.referenceIds.set(path.Id, path.Name);
        return this.references.get(path.Name);
      case PathKind.property:
        return this.parent(path)?.link(camelCase(path.Name)) ?? null;
      case PathKind.method:
        return this.parent(path)?.find(camelCase(path.Name), this.given(path.ArgumentInfo)) ?? null;
      case PathKind.indexer:
        return this.parent(path)?.find("getItem", this.given(path.ArgumentInfo)) ?? null;
      default:
        throw new HostError("ApiNotFound", `The embedded host makes no ${path.Name || "object"}.`);
    }
  }

  private service(name: string): HostObject {
    const service = this.services.get(name);
    if (!service) throw new HostError("ApiNotFound", `The embedded host makes no ${name}.`);
    return service;
  }

  private parent(path: ObjectPath): HostObject | null {
    return this.at(path.ParentObjectPathId ?? 0);
  }

  private given(info: ArgumentInfo): Arguments {
    const values = info?.Arguments ?? [];
    const objects = (info?.ReferencedObjectPathIds ?? []).map((id) => (id ? this.at(id) : null));
    return new Arguments(values, objects);
  }
}

type Answer = Record<string, unknown>;

/** `load(…)` with no names, `"*"`: all plain properties. */
const everything = (name: string): boolean => name === "" || name === "*" || name === "$all";

/**
 * Answers `load`: the properties named, nested by `/` (`format/fill/color`), under the names office.js expects back. A
 * collection answers its items, each with what later batches find it by.
 */
const answerQuery = (object: HostObject, select: readonly string[]): Answer => {
  const items = object.items();
  if (!items) return { ...object.identity(), ...properties(object, select) };
  const own = select.filter((name) => object.scalarNames().includes(camelCase(name)));
  const theirs = own.length === 0 ? select : select.filter((name) => !own.includes(name));
  return { ...properties(object, own, false), _Items: items.map((item) => answerQuery(item, theirs)) };
};

const properties = (object: HostObject, select: readonly string[], allWhenEmpty = true): Answer => {
  const answer: Answer = {};
  const nested = new Map<string, string[]>();
  for (const path of select.length === 0 && allWhenEmpty ? [""] : select) {
    const [first = "", ...rest] = path.split("/");
    const name = camelCase(first);
    if (everything(name)) for (const scalar of object.scalarNames()) answer[pascalCase(scalar)] = object.read(scalar);
    else if (object.hasLink(name)) {
      const below = rest.length > 0 && rest[0] === "items" ? rest.slice(1) : rest;
      nested.set(name, [...(nested.get(name) ?? []), below.join("/")]);
    } else answer[pascalCase(name)] = object.read(name);
  }
  for (const [name, paths] of nested) {
    const link = object.link(name);
    answer[pascalCase(name)] = link && answerQuery(link, paths);
  }
  return answer;
};
