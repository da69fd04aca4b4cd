import * as v from "valibot";
import type { Area } from "../../form/grid";
import type { Engine } from "../../hosts/file/engine";
import { WorkbookProblem } from "../../hosts/file/problem";
import { parseArea } from "./book/a1";
import { Book, type BookOptions } from "./book/book";
import type { BookSource } from "./book/bookSource";
import { type Input, writeContents } from "./book/contents";
import { newSource, openedSource } from "./book/fileSource";
import type { Sheet } from "./book/sheet";
import { type EventEntry, eventEntries } from "./eventMessages";
import { workbookRoot } from "./objects/workbookRoot";
import { Batch } from "./protocol/batch";
import { type Fault, Faults } from "./protocol/faults";
import { HostError, itemNotFound } from "./protocol/hostError";
import type { HostObject } from "./protocol/hostObject";
import { RequestBody, type ResponseMessage } from "./protocol/message";
import { References } from "./protocol/references";
import { Registrations } from "./protocol/registrations";
import { answered, refused } from "./protocol/responses";
import { bytesOf, Traffic } from "./protocol/traffic";
import { customFunctionsService, RuntimeFunctions } from "./runtimeFunctions";

export interface HostOptions extends BookOptions {
  /** The file's name, as `Workbook.name` gives it. */
  readonly name?: string;
  /** The name of a new workbook's sheet. */
  readonly sheet?: string;
  /** Most bytes of a request and of a response; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
}

/** How office.js says that a request may wait for the end of cell editing (`delayForCellEdit`). */
const mayWait = 64;

/**
 * Excel, as far as the add-in asks: an open workbook that answers office.js's requests. Everything crosses as JSON, so
 * host and add-in may stand in different frames.
 */
export class Host {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  private readonly registrations = new Registrations();
  private readonly references = new References();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly root: HostObject;
  private readonly services: ReadonlyMap<string, HostObject>;
  private waiting: EventEntry[] = [];
  private answering = false;
  private editing: Promise<void> | null = null;
  private endEditing: () => void = () => {};

  private constructor(
    /** The workbook, for the page that shows it. */
    readonly book: Book,
    readonly name: string,
    runtime: RuntimeFunctions | null,
    private readonly payloadLimit: number,
  ) {
    this.root = workbookRoot(book, this.registrations, name);
    this.services = new Map(runtime ? [[customFunctionsService, runtime.service]] : []);
    runtime?.connect({ send: (calls) => this.announce(calls), arrived: () => book.calculation.changed() });
    book.on((event) => this.announce(eventEntries(event, this.registrations, this.answering)));
  }

  /** Opens a file's bytes; gives the reason where they are no workbook. */
  static open(engine: Engine, bytes: Uint8Array, options: HostOptions = {}): Host | WorkbookProblem {
    const source = openedSource(engine, bytes);
    if (source instanceof WorkbookProblem) return source;
    return Host.over(engine, source, options);
  }

  /** A new workbook with one empty sheet. */
  static create(engine: Engine, options: HostOptions = {}): Host | WorkbookProblem {
    const source = newSource(engine, options.sheet ?? "Sheet1");
    if (source instanceof WorkbookProblem) return source;
    return Host.over(engine, source, options);
  }

  private static over(engine: Engine, source: BookSource, options: HostOptions): Host {
    const { functions, name = "Book1.xlsx", payloadLimit = 5_000_000 } = options;
    const runtime = functions instanceof RuntimeFunctions ? functions : null;
    return new Host(new Book(engine, source, options), name, runtime, payloadLimit);
  }

  /** Answers one batch. @param request the body of office.js's message @param flags its request flags */
  async execute(request: unknown, flags = 0): Promise<ResponseMessage> {
    const text = JSON.stringify(request);
    this.traffic.sent(text);
    const fault = this.faults.take();
    if (fault?.kind === "hang") return new Promise(() => {});
    if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (fault?.kind === "fail") return refused(fault.status ?? 500, "GeneralException", "The host did not answer.");
    if (this.editing && (flags & mayWait) === 0) {
      return refused(400, "InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    await this.editing;
    if (bytesOf(text) > this.payloadLimit)
      return refused(413, "RequestPayloadSizeLimitExceeded", "The request is too large.");
    const response = this.answer(JSON.parse(text), (index) => this.faultAt(index, fault));
    const back = JSON.stringify(response);
    this.traffic.answered(back);
    if (bytesOf(back) > this.payloadLimit)
      return refused(413, "ResponsePayloadSizeLimitExceeded", "The response is too large.");
    return JSON.parse(back);
  }

  /** What the add-in listens to, as office.js takes it; delivered after the answer to the request that caused it. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** How many objects the add-in keeps references to: none once its runs are over. */
  get keptReferences(): number {
    return this.references.count;
  }

  /** A person types into cells: text becomes numbers, dates, formulas as in Excel. Throws HostError as Excel refuses. */
  type(sheet: string, address: string, inputs: readonly (readonly Input[])[]): void {
    const on = this.sheet(sheet);
    const area = this.area(address);
    writeContents(on, { ...area, rows: inputs.length, columns: inputs[0]?.length ?? 0 }, inputs);
  }

  /** A person selects cells; the sheet comes to the front. */
  select(sheet: string, address: string): void {
    this.book.select(this.sheet(sheet), this.area(address));
  }

  /** A person begins to edit a cell: requests that may not wait are refused until `endCellEdit`. */
  beginCellEdit(): void {
    this.editing ??= new Promise((resolve) => {
      this.endEditing = resolve;
    });
  }

  endCellEdit(): void {
    this.editing = null;
    this.endEditing();
  }

  /** The workbook as a file. */
  save(): Uint8Array {
    return this.book.save();
  }

  private faultAt(index: number, fault: Fault | null): HostError | null {
    const code = this.faults.meets();
    if (code !== null) return new HostError(code, code);
    if (fault?.kind !== "error" || index !== (fault.at ?? 0)) return null;
    return new HostError(fault.code, fault.message ?? fault.code);
  }

  private answer(request: unknown, fault: (index: number) => HostError | null): ResponseMessage {
    const body = v.safeParse(RequestBody, request);
    if (!body.success) return refused(400, "InvalidRequest", v.summarize(body.issues));
    this.answering = true;
    try {
      return answered(new Batch(this.root, this.references, body.output, this.services, fault).run());
    } finally {
      this.answering = false;
    }
  }

  private announce(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    if (this.waiting.length === 0) setTimeout(() => this.deliver(), 0);
    this.waiting.push(...entries);
  }

  private deliver(): void {
    const entries = this.waiting;
    this.waiting = [];
    for (const listener of this.listeners) listener(entries);
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.find(name);
    if (!sheet) throw itemNotFound(`worksheet ${name}`);
    return sheet;
  }

  private area(address: string): Area {
    const area = parseArea(address);
    if (!area) throw new HostError("InvalidArgument", `no such address: ${address}`);
    return area;
  }
}
