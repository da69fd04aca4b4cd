/** A text, or another where there is none. */
export const or = (text: string, other: string): string => (text === "" ? other : text);
