import { cliTexts } from "../../wording/cliTexts";
import { engineForMany } from "./engine";
import { evaluateFile } from "./evaluateFile";
import { overwrites, readBytes, targetsOf, writeWhole } from "./files";
import { localeIn, readOptions, type CliOptions } from "./options";
import { Problem } from "./problem";
import { profileOption } from "./profileOption";
import { painter, reportOf } from "./report";

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
    console.log(texts.usage);
    return 0;
  }
  const targets = targetsOf(options.files, options.out, options.inPlace);
  const profile = options.profile === null ? null : profileOption(options.profile, options.locale);
  for (const problem of [targets, profile]) {
    if (!(problem instanceof Problem)) continue;
    console.error(problem.say(texts));
    return problem === profile ? 1 : usageStatus;
  }
  if (targets instanceof Problem || profile instanceof Problem) return usageStatus;
  const engine = engineForMany();
  let failed = false;
  for (const [i, file] of options.files.entries()) {
    const target = targets[i] ?? null;
    const problem = await evaluateOne(file, target, options, (bytes) =>
      evaluateFile(() => engine(bytes.length), file, bytes, { ...options, profile, write: target !== null }),
    );
    if (problem === null) continue;
    failed = true;
    console.error(`${file}: ${problem.say(texts)}`);
    if (options.json) {
      console.log(JSON.stringify({ file, error: { code: problem.code, message: problem.say(texts) } }));
    }
  }
  return failed ? 1 : 0;
}

async function evaluateOne(
  file: string,
  target: string | null,
  { inPlace, json, locale }: CliOptions,
  evaluate: (bytes: Uint8Array) => ReturnType<typeof evaluateFile>,
): Promise<Problem | null> {
  const texts = cliTexts[locale];
  if (target !== null && !inPlace && overwrites(file, target)) return new Problem("out-is-input");
  const bytes = readBytes(file);
  if (bytes instanceof Problem) return bytes;
  const evaluated = await guarded(() => evaluate(bytes));
  if (evaluated instanceof Problem) return evaluated;
  for (const note of evaluated.notes) console.error(`${file}: ${note}`);
  if (target !== null && evaluated.workbook !== null) {
    const problem = writeWhole(target, evaluated.workbook);
    if (problem !== null) return problem;
  }
  const colored = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
  console.log(json ? JSON.stringify(evaluated.result) : reportOf(evaluated.result, texts, locale, painter(colored)));
  if (target !== null) console.error(`${texts.written} ${target}`);
  return null;
}

/** A fault of ours is said in one line too, and the other files go on. */
async function guarded<T>(run: () => Promise<T | Problem>): Promise<T | Problem> {
  try {
    return await run();
  } catch (error) {
    return new Problem("internal", { detail: error instanceof Error ? error.message : String(error) });
  }
}

process.exitCode = await main(process.argv.slice(2));
