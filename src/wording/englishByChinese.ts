/** Every English text by its Chinese one: the page's build fills it from the code (scripts/build/laterEnglish.cjs). */
export const englishByChinese: Readonly<Record<string, string>> = {};
