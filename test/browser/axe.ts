import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";

const axe = readFileSync(join("node_modules", "axe-core", "axe.min.js"), "utf8");

/** Rules of WCAG 2.2 A and AA, and axe's best practices. */
const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  iframes: false,
  resultTypes: ["violations"],
};

/**
 * What axe finds wrong in a frame, a line each: rule, what is wrong, elements. Frames inside are asked by themselves.
 * @param without rules that are left out
 */
export async function violations(frame: Frame, without: readonly string[] = []): Promise<readonly string[]> {
  // The page's policy allows no foreign script; the debugger does.
  await frame.evaluate(`window.axe ?? (() => { ${axe} })()`);
  return frame.evaluate(
    async (asked) => {
      const { axe } = window as unknown as { axe: { run(where: Document, options: object): Promise<AxeResult> } };
      interface AxeResult {
        readonly violations: readonly {
          readonly id: string;
          readonly help: string;
          readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
        }[];
      }
      const { violations } = await axe.run(document, asked);
      return violations.map(({ id, help, nodes }) => {
        const where = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary})`);
        return `${id}: ${help}: ${nodes.length} × ${where.join("; ")}`;
      });
    },
    { ...options, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) },
  );
}
