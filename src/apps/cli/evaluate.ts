import { cliTexts } from "../../wording/cliTexts";
import { isApart, type Job } from "./apart";
import { evaluateAll } from "./batch";
import type { OtherFile } from "./comparedFiles";
import { inputsOf } from "./inputs";
import { localeIn, readOptions, type CliOptions } from "./options";
import { print, say } from "./print";
import { Problem } from "./problem";
import { clashOf, handBackTargets, reportTargets, targetsOf } from "./targets";

const usageStatus = 2;

/** Evaluates files; 0 where all were, 1 where one was not, 2 for a call that means nothing. Findings change nothing. */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options instanceof Problem) {
    const texts = cliTexts[localeIn(words)];
    console.error(`${options.say(texts)}\n\n${texts.usage}`);
    return usageStatus;
  }
  const { files, out, inPlace, report, locale } = options;
  const texts = cliTexts[locale];
  if (options.help) {
    return print(texts.usage) === null ? 0 : 1;
  }
  const inputs = inputsOf(
    files,
    [out, report, options.review, options.handBack, options.evidence, options.overview].filter((one) => one !== null),
  );
  const targets = targetsOf(inputs, out, inPlace);
  // profiles are checked by a schema that takes time to load
  const profile =
    options.profile === null ? null : (await import("./profileOption")).profileOption(options.profile, locale);
  const reports = reportTargets(inputs, report);
  const reviews = reportTargets(inputs, options.review, "复核意见书");
  const handBacks = handBackTargets(inputs, options.handBack);
  const evidences = reportTargets(inputs, options.evidence, "佐证材料清单");
  const overview =
    options.overview === null ? null : (await import("./overview")).Overview.at(options.overview, locale);
  const compared = options.lastYear === null && options.goals === null ? null : await import("./comparedFiles");
  const others = {
    lastYear: compared?.otherFile("lastYear", options.lastYear, locale) ?? null,
    goals: compared?.otherFile("goals", options.goals, locale) ?? null,
  };
  for (const problem of [
    targets,
    reports,
    reviews,
    handBacks,
    evidences,
    profile,
    overview,
    others.lastYear,
    others.goals,
  ]) {
    if (!(problem instanceof Problem)) continue;
    console.error(problem.say(texts));
    return [profile, others.lastYear, others.goals].some((one) => one === problem) ? 1 : usageStatus;
  }
  if (targets instanceof Problem || reports instanceof Problem) return usageStatus;
  if (reviews instanceof Problem || handBacks instanceof Problem || evidences instanceof Problem) return usageStatus;
  if (profile instanceof Problem || overview instanceof Problem) return usageStatus;
  const works = inputs.map((input, i) => ({
    ...input,
    workbook: targets[i] ?? null,
    report: reports[i] ?? null,
    review: reviews[i] ?? null,
    handBack: handBacks[i] ?? null,
    evidence: evidences[i] ?? null,
  }));
  const read = [others.lastYear, others.goals].flatMap((one) =>
    one instanceof Problem || !one?.file ? [] : [one.file],
  );
  const clash = clashOf(works, [options.overview, options.blank], read, inPlace);
  if (clash !== null) {
    console.error(clash.say(texts));
    return usageStatus;
  }
  const by = await heldBeside(others, options);
  if (by === null) return 1;
  const failed = await evaluateAll(new URL(import.meta.url), works, options, { profile, ...by }, overview);
  const unwritten = (await overview?.write()) ?? null;
  if (unwritten !== null) say(unwritten.say(texts));
  else if (overview !== null) say(`${texts.written} ${options.overview}`);
  return failed || unwritten !== null ? 1 : 0;
}

/** What the forms are held beside; a blank form of the goals is written on the way. Null where that was not possible. */
async function heldBeside(
  { lastYear, goals }: Readonly<Record<"lastYear" | "goals", OtherFile | Problem | null>>,
  { blank, locale }: CliOptions,
): Promise<Pick<Job, "lastYear" | "goals"> | null> {
  if (lastYear instanceof Problem || goals instanceof Problem) return null;
  if (blank === null || goals === null) return { lastYear, goals };
  const [{ writeBlank }, { startEngine }] = [await import("./writeBlank"), await import("./engine")];
  const said = await writeBlank(startEngine, goals, blank, locale);
  say(said instanceof Problem ? said.say(cliTexts[locale]) : said);
  return said instanceof Problem ? null : { lastYear, goals };
}

if (isApart()) (await import("./serve")).serve();
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
