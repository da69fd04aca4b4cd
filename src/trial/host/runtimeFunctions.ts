import * as v from "valibot";
import type { CallFunction } from "../../calculation/callFunction";
import type { Matrix } from "../../calculation/cellSource";
import { isErrorValue } from "../../calculation/errorValue";
import type { CellValue } from "../../form/form";
import { catalogue } from "../../functions/catalogue/catalogue";
import type { HostFunctions } from "./book/calculation";
import type { EventEntry } from "./eventMessages";
import { HostError } from "./protocol/hostError";
import { type HostObject, objectType } from "./protocol/hostObject";

/** The way to the add-in, and what is told when a result has come. */
interface Line {
  readonly send: (entries: readonly EventEntry[]) => void;
  readonly arrived: () => void;
}

/** What came of one call: null while it is open. */
interface Outcome {
  result: Matrix | null;
}

/** The service that office.js's runtime of custom functions speaks to. */
export const customFunctionsService = "Microsoft.ExcelServices.CustomFunctions";

const busy: Matrix = [["#BUSY!"]];
/** Nothing to call: office.js tries all the same and ends with a TypeError (2), or says so (9, 10). */
const notFound: ReadonlySet<number> = new Set([2, 9, 10]);
/** How office.js numbers what a function ended with (custom functions' runtime, excel-web debug). */
const errors: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };
const errorsAllowed = 4;

const invocationResults = v.array(
  v.union([
    v.pipe(
      v.looseTuple([v.number(), v.boolean(), v.unknown()]),
      v.transform(([id, done, value, code]) => ({ id, failed: !done, value, errorCode: code })),
    ),
    v.pipe(
      v.object({
        id: v.number(),
        failed: v.optional(v.boolean(), false),
        value: v.unknown(),
        errorCode: v.optional(v.unknown()),
      }),
    ),
  ]),
);

/**
 * The add-in's functions called as Excel calls them: by messages to office.js's own runtime, which looks for the function,
 * calls it and answers with a batch. Until then the cell shows `#BUSY!`. A call whose id is not associated when it arrives
 * gives `#VALUE!` until its formula is entered again (office-js #4769).
 */
export class RuntimeFunctions implements HostFunctions {
  private readonly outcomes = new WeakMap<object, Map<string, Outcome>>();
  private readonly open = new Map<number, Outcome>();
  /** Keeps what a call ends with until its formula is entered again. */
  private readonly keep = new Map<number, () => void>();
  private waiting: EventEntry[] = [];
  private started = false;
  private lastId = 0;
  private generation = 0;
  private line: Line = { send: () => undefined, arrived: () => undefined };

  /** Of the host: the add-in that it speaks to. */
  connect(line: Line): void {
    this.line = line;
  }

  /** How many calls have not been answered. */
  get openCalls(): number {
    return this.open.size;
  }

  /** Everything is called again, but what found no function. */
  readonly renew = (): void => {
    this.generation += 1;
  };

  readonly call: CallFunction = (name, given, from = this) => {
    const id = name.toUpperCase().replace(/^PERF\./, "");
    const parameters = catalogue.find((each) => each.id === id)?.parameters;
    if (!parameters) return [["#NAME?"]];
    const values = parameters.map(({ matrix }, at) => passed(given[at], matrix));
    if (values.flat(2).some((value) => value === "#BUSY!")) return busy;
    const known = this.outcomes.get(from) ?? new Map<string, Outcome>();
    this.outcomes.set(from, known);
    const call = JSON.stringify([id, ...values]);
    const outcome = known.get(call) ?? known.get(`${this.generation} ${call}`);
    if (outcome) return outcome.result ?? busy;
    const begun: Outcome = { result: null };
    known.set(`${this.generation} ${call}`, begun);
    this.invoke(id, values, begun, () => known.set(call, begun));
    return busy;
  };

  /** What the runtime calls: the methods of its service. */
  readonly service: HostObject = objectType<RuntimeFunctions>({
    type: "CustomFunctions",
    actions: {
      _SetOsfControlContainerReadyForCustomFunctions: (self) => self.start(),
      setInvocationArrayResults: (self, given) => self.take(given.raw(0)),
      setInvocationResults: (self, given) => self.take(given.raw(0)),
    },
  })(this);

  private invoke(id: string, values: readonly unknown[], outcome: Outcome, last: () => void): void {
    this.lastId += 1;
    this.open.set(this.lastId, outcome);
    this.keep.set(this.lastId, last);
    const message = JSON.stringify([this.lastId, id, values.map(asMessage), "", errorsAllowed]);
    const entry: EventEntry = { messageCategory: 1, messageType: 1000, targetId: "", message };
    if (this.started) this.line.send([entry]);
    else this.waiting.push(entry);
  }

  private start(): void {
    this.started = true;
    const { waiting } = this;
    this.waiting = [];
    if (waiting.length > 0) this.line.send(waiting);
  }

  private take(given: unknown): void {
    const results = v.safeParse(invocationResults, given);
    if (!results.success) throw new HostError("InvalidArgument", v.summarize(results.issues));
    for (const { id, failed, value, errorCode } of results.output) {
      const outcome = this.open.get(id);
      if (!outcome) continue;
      const code = Number(errorCode ?? 0);
      outcome.result = failed ? [[errors[code] ?? "#VALUE!"]] : resultOf(value);
      if (failed && notFound.has(code)) this.keep.get(id)?.();
      this.open.delete(id);
      this.keep.delete(id);
    }
    this.line.arrived();
  }
}

/** A parameter that takes a range gets rows even of one cell. */
const passed = (given: unknown, matrix: boolean): unknown => {
  if (given === undefined) return null;
  return matrix && !Array.isArray(given) ? [[given]] : given;
};

/** Errors cross as objects (`allowErrorForDataTypeAny`). */
const asMessage = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asMessage);
  return typeof value === "string" && isErrorValue(value) ? { type: "CustomFunctionError", code: value } : value;
};

const resultOf = (value: unknown): Matrix =>
  Array.isArray(value)
    ? value.map((line: unknown) => (Array.isArray(line) ? line.map(cellOf) : [cellOf(line)]))
    : [[cellOf(value)]];

const cellOf = (value: unknown): CellValue => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return 0;
  return "code" in value && typeof value.code === "string" ? value.code : "#VALUE!";
};
