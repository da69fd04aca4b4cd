/** The source with each English text of `{ zh: "…", en: "…" }` left out. */
export function withoutEnglish(source: string): string;
/** Every English text of a folder's files by the Chinese one beside it. */
export function englishOf(folder: string): Readonly<Record<string, string>>;
