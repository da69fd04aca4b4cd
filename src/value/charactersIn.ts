/** The characters of a text as forms limit them (100字以内): blanks and line breaks count nowhere. */
export const charactersIn = (text: string): number => [...text.replace(/\s/g, "")].length;
