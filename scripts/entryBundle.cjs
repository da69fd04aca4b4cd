const { basename, join, resolve } = require("node:path");

/**
 * How a TypeScript entry becomes what Node runs.
 *
 * @param {string} root the project's folder
 * @param {string} entry a file below it
 * @param {string} outdir where it goes
 */
exports.entryBundle = (root, entry, outdir) => ({
  entryPoints: [resolve(root, entry)],
  outdir,
  // what an entry imports when it comes to it is loaded only then
  splitting: true,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
});

/** The file of a bundle that Node is given. */
exports.bundledEntry = (entry, outdir) => join(outdir, `${basename(entry, ".ts")}.mjs`);
