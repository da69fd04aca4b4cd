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

/** What the page says to the frame. */
export const PageMessage = v.variant("kind", [
  v.object({ kind: v.literal("answer"), id: v.number(), response: v.unknown() }),
  v.object({ kind: v.literal("events"), entries: v.array(v.unknown()) }),
  v.object({ kind: v.literal("invoke"), id: v.number(), command: v.string() }),
  v.object({ kind: v.literal("pane"), visible: v.boolean() }),
  v.object({ kind: v.literal("theme"), theme: v.picklist(["light", "dark"]) }),
]);
export type PageMessage = v.InferOutput<typeof PageMessage>;
