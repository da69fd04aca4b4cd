import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import * as v from "valibot";

const script = readFileSync(join(__dirname, "../../../src/apps/pane/skeleton/oldEngine.js"), "utf8");
const page = readFileSync(join(__dirname, "../../../src/apps/pane/taskpane.html"), "utf8");
/** The parser that webpack brings. */
const { parse } = v.parse(v.object({ parse: v.function() }), createRequire(require.resolve("webpack"))("acorn"));

/** What the page shows after the script, in an engine that lacks what is named. */
function shown(lacking: string): { role: string | null; text: string } {
  const skeleton = {
    role: null as string | null,
    innerHTML: "正在打开…",
    setAttribute: (_: string, role: string) => void (skeleton.role = role),
  };
  runInNewContext(`${lacking};${script}`, { document: { getElementById: () => skeleton } });
  return { role: skeleton.role, text: skeleton.innerHTML };
}

const lookbehind = `var Real = RegExp; RegExp = function (pattern, flags) {
  if (pattern.indexOf("(?<=") >= 0) throw new SyntaxError("Invalid regular expression: invalid group specifier name");
  return new Real(pattern, flags);
}`;

describe("an engine older than the pane", () => {
  it("reads the script that says so: it is ES5, and stands in the page after the skeleton", () => {
    expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse("let a = () => 1", { ecmaVersion: 5 })).toThrow();
    expect(page.indexOf("<%= oldEngine %>")).toBeGreaterThan(page.indexOf("<%= skeleton %>"));
  });

  it.each([
    ["IE 11", `${lookbehind}; Promise = undefined; delete Array.prototype.at; delete String.prototype.replaceAll`],
    ["Safari 16.3", lookbehind],
    ["an old Chromium", "delete Array.prototype.at"],
  ])("%s: one sentence instead of the skeleton", (_, lacking) => {
    const { role, text } = shown(lacking);
    expect(role).toBe("alert");
    expect(text).toMatch(/太旧.*WebView2.*Safari 16\.4/);
    expect(text).toMatch(/too old/);
    expect(text).not.toContain("正在打开");
  });

  it("is not said where the pane runs", () => expect(shown("")).toEqual({ role: null, text: "正在打开…" }));
});
