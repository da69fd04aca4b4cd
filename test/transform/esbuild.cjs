const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { transformSync, version } = require("esbuild");

const options = {
  format: "cjs",
  target: "node20",
  jsx: "automatic",
  sourcemap: "inline",
  // Jest has no `import()` of its own
  supported: { "dynamic-import": false },
};
const own = createHash("sha1").update(readFileSync(__filename)).update(version).digest("hex");

/** TypeScript to what Jest runs. Types are looked at by `tsc`, once, and not again with every test. */
module.exports = {
  process: (source, path) =>
    transformSync(source, { ...options, loader: path.endsWith("x") ? "tsx" : "ts", sourcefile: path }),
  getCacheKey: (source, path) => createHash("sha1").update(own).update(path).update("\0").update(source).digest("hex"),
};
