import { isatty } from "node:tty";
import type { Profile } from "../../evaluation/rules/profile";
import { cliTexts } from "../../wording/cliTexts";
import { Apart, isApart, serve } from "./apart";
import { overwrites, readBytes, targetsOf, writeWhole } from "./files";
import { localeIn, readOptions, type CliOptions } from "./options";
import { Overview } from "./overview";
import { handBackTargets, writeHandBacks } from "./handBackFiles";
import { print, say } from "./print";
import { Problem } from "./problem";
import { reportTargets, writeReports } from "./reports";
import { readReviews, writeReviews } from "./reviews";
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
  const overview = options.overview === null ? null : Overview.at(options.overview, options.locale);
  const reviews = reportTargets(options.files, options.review, "复核意见书");
  const handBacks = handBackTargets(options.files, options.handBack);
  for (const problem of [targets, reports, reviews, handBacks, profile, overview]) {
    if (!(problem instanceof Problem)) continue;
    console.error(problem.say(texts));
    return problem === profile ? 1 : usageStatus;
  }
  if (targets instanceof Problem || reports instanceof Problem) return usageStatus;
  if (reviews instanceof Problem || handBacks instanceof Problem) return usageStatus;
  if (profile instanceof Problem || overview instanceof Problem) return usageStatus;
  const apart = new Apart(new URL(import.meta.url));
  let failed = false;
  try {
    for (const [i, file] of options.files.entries()) {
      const problem = await evaluateOne(
        apart,
        file,
        {
          workbook: targets[i] ?? null,
          report: reports[i] ?? null,
          review: reviews[i] ?? null,
          handBack: handBacks[i] ?? null,
        },
        options,
        profile,
        overview,
      );
      if (problem === null) continue;
      failed = true;
      overview?.fail(file, problem.say(texts));
      say(`${file}: ${problem.say(texts)}`);
      if (problem.code === "print-failed") break;
      if (options.json) print(JSON.stringify({ file, error: { code: problem.code, message: problem.say(texts) } }));
    }
  } finally {
    await apart.end();
  }
  const unwritten = (await overview?.write()) ?? null;
  if (unwritten !== null) {
    failed = true;
    say(unwritten.say(texts));
  } else if (options.overview !== null) say(`${texts.written} ${options.overview}`);
  return failed ? 1 : 0;
}

/** Where what is made of a file goes; null where it is not wanted. */
interface Targets {
  readonly workbook: string | null;
  readonly report: string | null;
  readonly review: string | null;
  readonly handBack: string | null;
}

async function evaluateOne(
  apart: Apart,
  file: string,
  { workbook: target, report, review, handBack }: Targets,
  { inPlace, json, locale, sheet, fill, mark }: CliOptions,
  profile: Profile | null,
  overview: Overview | null,
): Promise<Problem | null> {
  if (target !== null && !inPlace && overwrites(file, target)) return new Problem("out-is-input");
  const bytes = readBytes(file);
  if (bytes instanceof Problem) return bytes;
  const colored = isatty(1) && process.env["NO_COLOR"] === undefined;
  const write = target !== null;
  const documents = review === null ? null : readReviews(review);
  if (documents instanceof Problem) return documents;
  const answer = await apart.evaluate({
    file,
    bytes,
    locale,
    profile,
    sheet,
    write,
    fill,
    mark,
    review: documents,
    handBack: handBack !== null,
    json,
    colored,
  });
  if (answer.kind === "problem") return new Problem(answer.code, answer.values);
  for (const note of answer.notes) say(`${file}: ${note}`);
  if (target !== null && answer.workbook !== null) {
    const problem = writeWhole(target, answer.workbook);
    if (problem !== null) return problem;
  }
  if (report !== null) {
    const problem = await writeReports(answer.result, report, locale);
    if (problem !== null) return problem;
  }
  if (review !== null) {
    const problem = await writeReviews(answer.reviews, review, documents ?? [], locale);
    if (problem !== null) return problem;
  }
  if (handBack !== null) {
    const problem = await writeHandBacks(answer.handBacks, handBack, locale);
    if (problem !== null) return problem;
  }
  const problem = print(answer.text);
  if (problem === null) overview?.take(file, answer.result, { workbook: target });
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
