import * as v from "valibot";

/** What the pane's frame says to the page around it; checked, since any frame may post anything. */
export const FrameMessage = v.variant("kind", [
  /** The shim stands: events may come. */
  v.object({ kind: v.literal("hello") }),
  v.object({ kind: v.literal("request"), id: v.number(), body: v.unknown(), flags: v.number() }),
  v.object({ kind: v.literal("completed"), id: v.number(), problem: v.nullable(v.string()) }),
  v.object({ kind: v.literal("pane"), visible: v.boolean() }),
  /** F6 was pressed in the pane: the keyboard goes on to the page's next part. */
  v.object({ kind: v.literal("leave"), back: v.boolean() }),
]);
export type FrameMessage = v.InferOutput<typeof FrameMessage>;

/** An answer to office.js; what is in its results, office.js checks itself. */
const Response = v.object({
  HttpStatusCode: v.number(),
  ErrorCode: v.string(),
  ErrorMessage: v.string(),
  Headers: v.null(),
  Body: v.nullable(
    v.object({
      Results: v.pipe(v.array(v.object({ ActionId: v.number(), Value: v.unknown() })), v.readonly()),
      TraceIds: v.pipe(v.array(v.number()), v.readonly()),
      Error: v.exactOptional(v.object({ Code: v.string(), Message: v.string(), ActionIndex: v.number() })),
    }),
  ),
});

const Entry = v.object({
  messageCategory: v.picklist([65536, 1]),
  messageType: v.number(),
  targetId: v.string(),
  message: v.string(),
});

/** What the page says to the frame. */
export const PageMessage = v.variant("kind", [
  v.object({ kind: v.literal("answer"), id: v.number(), response: Response }),
  v.object({ kind: v.literal("events"), entries: v.array(Entry) }),
  v.object({ kind: v.literal("invoke"), id: v.number(), command: v.string() }),
  v.object({ kind: v.literal("pane"), visible: v.boolean() }),
  v.object({ kind: v.literal("theme"), theme: v.picklist(["light", "dark"]) }),
]);
export type PageMessage = v.InferOutput<typeof PageMessage>;
