const { readdirSync, readFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const ts = require("typescript");

/** What a build has gathered, so that each file is read once. */
const gathered = new WeakMap();

/**
 * Texts stand in the code in both languages, side by side: `{ zh: "…", en: "…" }`. Nearly nobody who opens the page
 * reads English, so this loader takes the English ones out of what the page says at first and fills
 * `wording/englishByChinese.ts`, which is fetched when it is needed, with them. A word that is not the same in English
 * everywhere stays where it is, and so do the texts of all that is fetched later: whoever reads English would have to wait
 * for them before the first number.
 *
 * @this {import("webpack").LoaderContext<{ sources: string }>}
 * @param {string} source
 */
module.exports = function laterEnglish(source) {
  const { sources } = this.getOptions();
  const english = gathered.get(this._compilation) ?? englishOf(sources);
  gathered.set(this._compilation, english);
  if (!/[\\/]wording[\\/]englishByChinese\.ts$/.test(this.resourcePath))
    return early.test(relative(sources, this.resourcePath)) ? withoutEnglish(source, english) : source;
  this.addContextDependency(sources);
  return `export const englishByChinese = ${JSON.stringify(english)};`;
};

/** The source without the English texts that are among `english`; lines and columns stay where they were. */
function withoutEnglish(source, english) {
  let rest = source;
  for (const { zh, en, from, to } of textsIn(source)) {
    if (english[zh] !== en) continue;
    rest = rest.slice(0, from) + rest.slice(from, to).replace(/[^\n]/g, " ") + rest.slice(to);
  }
  return rest;
}

/** What the page's first scripts say, functions and first view; test/bundle tells where one is missing. */
const early = new RegExp(
  `^(?:functions/parameters|wording/(?:${[
    "columnRoles",
    "commandTexts",
    "doubtTexts",
    "explanations",
    "formChanged",
    "functionProblems",
    "hostFailures",
    "paneTexts",
    "profileWhy",
    "valueKinds",
  ].join("|")}))\\.ts$`.replaceAll("/", "[\\\\/]"),
);

/** Every English text of the page's first scripts by the Chinese one beside it. */
function englishOf(folder) {
  const found = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!early.test(name)) continue;
    for (const { zh, en } of textsIn(readFileSync(join(folder, name), "utf8")))
      found.set(zh, found.has(zh) && found.get(zh) !== en ? null : en);
  }
  return Object.fromEntries([...found].filter(([, en]) => en !== null));
}

/** The texts of a source: both languages, and where the English one stands with the comma before it. */
function textsIn(source) {
  const found = [];
  if (!/\bzh:/.test(source)) return found;
  const visit = (node) => {
    const text = ts.isObjectLiteralExpression(node) ? textOf(node) : null;
    if (text !== null) found.push(text);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("texts.tsx", source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
}

function textOf({ properties }) {
  const [zh, en] = properties.map((property) =>
    ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer) ? property : null,
  );
  const isText = properties.length === 2 && zh?.name.text === "zh" && en?.name.text === "en";
  return isText ? { zh: zh.initializer.text, en: en.initializer.text, from: zh.getEnd(), to: en.getEnd() } : null;
}

module.exports.withoutEnglish = withoutEnglish;
module.exports.englishOf = englishOf;
