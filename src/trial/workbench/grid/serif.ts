/** Whether a font of this name has serifs, so that one that has stands in for it where it is not installed. */
export const serif = (family: string): boolean =>
  /宋|仿宋|楷|明|Sim(Sun|Fang|Kai)|Song|Ming|Kai|Times|Serif/i.test(family);
