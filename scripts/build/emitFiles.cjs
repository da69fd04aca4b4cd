const { Compilation, sources } = require("webpack");

/** Puts generated texts beside the bundle, for a build and for the development server alike. */
module.exports = class EmitFiles {
  /** @param {Record<string, string>} files path in the output -> text */
  constructor(files) {
    this.files = files;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitFiles", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "EmitFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [path, text] of Object.entries(this.files))
            compilation.emitAsset(path, new sources.RawSource(text));
        },
      );
    });
  }
};
