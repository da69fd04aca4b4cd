const NUMBER = /^[¥￥]?[-－+]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?[%％]?(?:分|万元|元|亿元)?$/;

/** A text that is one number, as amounts, rates and points are written: `1,234.50`, `98%`, `10分`. */
export function isNumericText(text: string): boolean {
  return text.length <= 24 && NUMBER.test(text.replace(/\s/g, ""));
}
