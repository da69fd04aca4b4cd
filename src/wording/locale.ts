/** Languages that people read; Chinese first. */
export type Locale = "zh-CN" | "en-US";

/**
 * One text in both languages, written out side by side as two plain strings: the page's build takes the English one
 * out of the code and puts it among the sentences that are fetched later (scripts/build/laterEnglish.cjs).
 */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
