import * as v from "valibot";

/** How office.js numbers the kinds of object paths and of actions (its own enumerations, read off its requests). */
export const PathKind = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;
export const ActionKind = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

const argumentInfo = v.optional(
  v.object({
    Arguments: v.optional(v.nullable(v.array(v.unknown()))),
    ReferencedObjectPathIds: v.optional(v.nullable(v.array(v.nullable(v.number())))),
  }),
);

const objectPath = v.object({
  Id: v.number(),
  ObjectPathType: v.number(),
  Name: v.optional(v.string(), ""),
  ParentObjectPathId: v.optional(v.number()),
  ArgumentInfo: argumentInfo,
  /** "Do not keep a reference": the object was untracked. */
  D: v.optional(v.boolean(), false),
});

const action = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.optional(v.string(), ""),
  ObjectPathId: v.number(),
  ArgumentInfo: argumentInfo,
  QueryInfo: v.optional(
    v.object({ Select: v.optional(v.array(v.string())), Top: v.optional(v.number()), Skip: v.optional(v.number()) }),
  ),
});

/** One batch, as it crosses a message boundary: plain JSON, nothing shared. */
export const RequestBody = v.object({
  /** Whether objects are kept unless they are untracked. */
  AutoKeepReference: v.optional(v.boolean(), false),
  Actions: v.array(action),
  ObjectPaths: v.record(v.string(), objectPath),
});

export type RequestBody = v.InferOutput<typeof RequestBody>;
export type ObjectPath = v.InferOutput<typeof objectPath>;
export type Action = v.InferOutput<typeof action>;
export type ArgumentInfo = v.InferOutput<typeof argumentInfo>;

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** The trace marks that were passed. */
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
}

/** The answer office.js expects of a request executor. */
export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: ResponseBody | null;
}
