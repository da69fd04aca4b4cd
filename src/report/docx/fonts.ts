/** Typography of official documents (GB/T 9704), in the units of a .docx. */

/** A font for Chinese, digits and Latin letters in Times New Roman. */
export const withTimes = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
});

export const faces = {
  title: withTimes("方正小标宋简体"),
  level1: withTimes("黑体"),
  level2: withTimes("楷体_GB2312"),
  body: withTimes("仿宋_GB2312"),
  table: withTimes("宋体"),
};

/** Half points: 二号 22, 三号 16, 四号 14, 五号 10.5. */
export const sizes = { title: 44, body: 32, page: 28, table: 21, annex: 18 } as const;

/** Twentieths of a point: fixed 29 pt, 36 pt for the title. */
export const lines = { body: 580, title: 720 } as const;

const perMillimetre = 56.6929;
export const millimetres = (length: number): number => Math.round(length * perMillimetre);

/** A4 with margins 37, 35, 28, 26 mm: top, bottom, left, right. */
export const paper = {
  width: millimetres(210),
  height: millimetres(297),
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    footer: millimetres(28),
  },
} as const;

/** What a desk without a font shows in its place, as Word's own table of fonts says it. */
export const fallbacks: Readonly<Record<string, string>> = {
  方正小标宋简体: "华文中宋",
  黑体: "SimHei",
  楷体_GB2312: "楷体",
  仿宋_GB2312: "仿宋",
  宋体: "SimSun",
};
