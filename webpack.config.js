const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");
const contentSecurityPolicy = require("./scripts/build/contentSecurityPolicy.cjs");
const EmitFiles = require("./scripts/build/emitFiles.cjs");

const skeleton = (name) => readFileSync(join(__dirname, "src/apps/pane/skeleton", name), "utf8").trim();

/** Without what people alone read. */
const oldEngine = skeleton("oldEngine.js")
  .replace(/^\/\/.*\n/gm, "")
  .replace(/\n\s*/g, " ");

/** The pane's styles stand in the page itself: one request less before the first view. */
const styles = join(__dirname, "src/apps/pane/styles");
const paneStyle = () =>
  readdirSync(styles)
    .sort()
    .map((name) => readFileSync(join(styles, name), "utf8"))
    .join("");

/** Microsoft's global address; see scripts/build/officeJs.ts for the others. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The task pane's page and its scripts. `start` runs the others once the skeleton is painted: `functions` before `first`,
 * with the code both share, so that cells calculate at once; `first` reads the workbook and draws its result plainly, and
 * fetches the frame after that.
 *
 * @param {{ production?: boolean, officeJs?: string, out?: string, files?: Record<string, string> }} settings
 *   files: what is generated besides the bundle (path in the output -> text): manifest, function files, help
 * @returns {import("webpack").Configuration}
 */
module.exports = ({ production = true, officeJs = OFFICE_JS, out = join(__dirname, "dist"), files = {} } = {}) => ({
  mode: production ? "production" : "development",
  // Never an eval devtool: the page's policy forbids it.
  devtool: "source-map",
  context: __dirname,
  target: ["web", "es2020"],
  entry: {
    start: "./src/apps/pane/start.ts",
    functions: "./src/apps/pane/registerFunctions.ts",
    first: { import: "./src/apps/pane/first.ts", dependOn: "functions" },
  },
  output: {
    path: out,
    // Stable names for what the manifest and the page name. Chunks by number, all under the build's one hash: a table
    // of their names would stand in the first script.
    filename: "[name].js",
    chunkFilename: "[id].js?[fullhash:8]",
    publicPath: "",
    uniqueName: "perf",
    clean: true,
  },
  optimization: {
    // Every byte before the first view counts: short ids and names.
    moduleIds: production ? "size" : "named",
    chunkIds: production ? "size" : "named",
    mangleExports: production && "size",
    splitChunks: { cacheGroups: { defaultVendors: false } },
    minimizeOptions: {
      // The page names the hash of the script that stands in it: to the letter as HtmlPlugin leaves it.
      html: false,
      javascript: {
        ecma: 2020,
        toplevel: true,
        compress: { passes: 2, pure_getters: true, unsafe_arrows: true },
      },
    },
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: [
          {
            loader: "ts-loader",
            options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2020" } },
          },
          // English sentences would be a part of the first script that nearly nobody reads.
          {
            loader: join(__dirname, "scripts/build/laterEnglish.cjs"),
            options: { sources: join(__dirname, "src") },
          },
        ],
      },
    ],
  },
  plugins: [
    new NormalModuleReplacementPlugin(/[\\/]wording[\\/]english\.ts$/, join(__dirname, "src/wording/englishLater.ts")),
    new NormalModuleReplacementPlugin(
      /[\\/]findings[\\/]finder\.ts$/,
      join(__dirname, "src/evaluation/findings/finderLater.ts"),
    ),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/apps/pane/taskpane.html",
      inject: false,
      minify: production && { collapseWhitespace: true, keepClosingSlash: true, minifyCSS: true, removeComments: true },
      templateParameters: (compilation) => ({
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy(officeJs, oldEngine),
        skeleton: skeleton("skeleton.html"),
        oldEngine: `<script>${oldEngine}</script>`,
        skeletonStyle: skeleton("skeleton.css"),
        paneStyle: paneStyle(),
        version: compilation.hash?.slice(0, 8),
      }),
    }),
    new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
    new EmitFiles(files),
  ],
  performance: { hints: false },
  devServer: {
    port: 3000,
    hot: false,
    client: { overlay: false },
    headers: { "Access-Control-Allow-Origin": "*" },
  },
});
