import { isatty } from "node:tty";
import type { Profile } from "../../evaluation/rules/profile";
import { cliTexts } from "../../wording/cliTexts";
import { Apart, isApart, serve } from "./apart";
import { overwrites, readBytes, targetsOf, writeWhole } from "./files";
import { localeIn, readOptions, type CliOptions } from "./options";
import { print, say } from "./print";
import { Problem } from "./problem";
import { reportTargets, writeReports } from "./reports";
import { profileOption } from "./profileOption";

const usageStatus = 2;

/** Evaluates files; 0 where all were, 1 where one was not, 2 for a call that means nothing. Findings change nothing. */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options instanceof Problem) {
    const texts = cliTexts[localeIn(words)];
    console.error(`${options.say(texts)}\n\n${texts.usage}`);
    return usageStatus;
  }
  const texts = cliTexts[options.locale];
  if (options.help) {
    return print(texts.usage) === null ? 0 : 1;
  }
  const targets = targetsOf(options.files, options.out, options.inPlace);
  const profile = options.profile === null ? null : profileOption(options.profile, options.locale);
  const reports = reportTargets(options.files, options.report);
  for (const problem of [targets, reports, profile]) {
    if (!(problem instanceof Problem)) continue;
    console.error(problem.say(texts));
    return problem === profile ? 1 : usageStatus;
  }
  if (targets instanceof Problem || reports instanceof Problem || profile instanceof Problem) return usageStatus;
  const apart = new Apart(new URL(import.meta.url));
  let failed = false;
  try {
    for (const [i, file] of options.files.entries()) {
      const problem = await evaluateOne(
        apart,
        file,
        { workbook: targets[i] ?? null, report: reports[i] ?? null },
        options,
        profile,
      );
      if (problem === null) continue;
      failed = true;
      say(`${file}: ${problem.say(texts)}`);
      if (problem.code === "print-failed") break;
      if (options.json) print(JSON.stringify({ file, error: { code: problem.code, message: problem.say(texts) } }));
    }
  } finally {
    await apart.end();
  }
  return failed ? 1 : 0;
}

async function evaluateOne(
  apart: Apart,
  file: string,
  { workbook: target, report }: { readonly workbook: string | null; readonly report: string | null },
  { inPlace, json, locale, sheet }: CliOptions,
  profile: Profile | null,
): Promise<Problem | null> {
  if (target !== null && !inPlace && overwrites(file, target)) return new Problem("out-is-input");
  const bytes = readBytes(file);
  if (bytes instanceof Problem) return bytes;
  const colored = isatty(1) && process.env["NO_COLOR"] === undefined;
  const write = target !== null;
  const answer = await apart.evaluate({ file, bytes, locale, profile, sheet, write, json, colored });
  if (answer.kind === "problem") return new Problem(answer.code, answer.values);
  for (const note of answer.notes) say(`${file}: ${note}`);
  const reports = report === null ? null : await writeReports(answer.result, answer.report, report, locale);
  if (reports instanceof Problem) return reports;
  if (target !== null && answer.workbook !== null) {
    const problem = writeWhole(target, reports === null ? answer.workbook : reports.kept(answer.workbook));
    if (problem !== null) return problem;
  }
  const problem = print(answer.text);
  if (target !== null) say(`${cliTexts[locale].written} ${target}`);
  return problem;
}

if (isApart()) serve();
else {
  // a file is written and renamed in one go, so nothing half-written is there; leaving by `exit` clears what is ours
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
  process.exitCode = await main(process.argv.slice(2));
}
