import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform, type Plugin } from "esbuild";
import { withOlderSelectors } from "./olderSelectors";

/** The oldest browsers that the page works in. */
export const oldest = ["es2020", "chrome86", "firefox78"];

export const pageName = "绩效自评.html";

/**
 * Excelize fetches its module and inflates it; the page, which may fetch nothing, has it inflated already. The build ends
 * where the package has come to say it in other words.
 */
const engineFromPage: Plugin = {
  name: "engine-from-page",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]excelize-wasm[\\/](main|index)\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const asked = /(\w)=(\w)\(await\(await fetch\((\w)\)\)\.arrayBuffer\(\)\)/;
      if (!asked.test(text)) return { errors: [{ text: "excelize-wasm fetches its module in another way" }] };
      return { contents: text.replace(asked, "$1=globalThis[$3]"), loader: "js" };
    });
  },
};

/** The page's one script, for the oldest browsers, in plain ASCII. */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/apps/web/main.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    mainFields: ["module", "main"],
    target: oldest,
    charset: "ascii",
    jsx: "automatic",
    legalComments: "inline",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [engineFromPage],
    logLevel: "error",
  });
  // In an HTML page these signs begin a comment, even inside a string or a regular expression.
  const text = (outputFiles[0]?.text ?? "").replace(/<!--/g, "\\x3c!--");
  // The bundler leaves regular expressions as they are written.
  return text.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

async function pageStyle(): Promise<string> {
  const pane = "src/apps/pane/styles";
  const files = [
    ...readdirSync(pane)
      .sort()
      .map((name) => join(pane, name)),
    "src/apps/web/page.css",
  ];
  // tokens first: later files go by them
  const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const { code } = await transform(withOlderSelectors(text), { loader: "css", target: oldest, minify: true });
  return code.trim();
}

const icon =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1b5aa6"/>' +
      '<path d="M3 9h2v4H3zM7 7h2v6H7zM11 8h2v5h-2z" fill="#fff"/></svg>',
  );

/**
 * Nothing is fetched and nothing sent. Old browsers start WebAssembly only where `eval` is allowed; what may run at all is
 * the page's own script, known by its digest.
 */
const policyFor = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}' 'unsafe-eval'`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "connect-src 'none'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The page as one file. */
export async function pageHtml(): Promise<string> {
  const [script, style] = await Promise.all([pageScript(), pageStyle()]);
  if (/<\/script/i.test(script)) throw new Error("the script would end its own element");
  // what the script reads when it needs it; no browser runs it
  const data = {
    engine: readFileSync("node_modules/excelize-wasm/excelize.wasm.gz").toString("base64"),
    notice: `${readFileSync("LICENSE", "utf8")}\n${readFileSync("NOTICE", "utf8")}`,
  };
  const values: Readonly<Record<string, string>> = {
    policy: policyFor(script),
    icon,
    style,
    scripts: [
      `<script id="page">${script}</script>`,
      ...Object.entries(data).map(([id, text]) => `<script id="${id}" type="text/plain">${text}</script>`),
    ].join("\n"),
  };
  return readFileSync("src/apps/web/page.html", "utf8").replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => values[name] ?? "",
  );
}

/** Writes the page into a folder of its own. @returns the file */
export async function buildPage(folder: string): Promise<string> {
  const html = await pageHtml();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, pageName);
  writeFileSync(file, html);
  return file;
}
