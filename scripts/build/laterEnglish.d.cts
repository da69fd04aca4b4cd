/** The source without the English texts of `{ zh: "…", en: "…" }` that are among `english`. */
export function withoutEnglish(source: string, english: Readonly<Record<string, string>>): string;
/** Every English text of a folder's files by the Chinese one beside it. */
export function englishOf(folder: string): Readonly<Record<string, string>>;
