import type { Xml } from "./xml";

/** What a manifest is held against besides itself. */
export interface Surroundings {
  /** The ids under which code registers ribbon actions. */
  readonly commandIds: readonly string[];
  /** Width and height of the picture at a path below the add-in's address; null where there is none. */
  readonly pictureSize: (path: string) => { readonly width: number; readonly height: number } | null;
  /** A development manifest may name localhost. */
  readonly development: boolean;
}

export interface Problem {
  readonly line: number;
  readonly message: string;
}

/** One thing the schema cannot say about a manifest. */
export type Rule = (manifest: Xml, surroundings: Surroundings) => readonly Problem[];

export function problem(element: Xml, message: string): Problem {
  return { line: element.line, message };
}
