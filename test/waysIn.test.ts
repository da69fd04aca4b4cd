import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { evaluateFile } from "../src/apps/cli/evaluateFile";
import { Problem } from "../src/apps/cli/problem";
import { openedWorkbook } from "../src/apps/ribbon/openedWorkbook";
import type { Result } from "../src/evaluation/result";
import { national2020 } from "../src/evaluation/rules/builtin/national2020";
import { HostFailure } from "../src/hosts/excel/hostFailure";
import { readGrids } from "../src/hosts/excel/readGrids";
import { readSettings } from "../src/workflow/settings/readSettings";
import { Workbook } from "../src/hosts/file/workbook";
import { Host } from "../src/trial/host/host";
import { cliTexts } from "../src/wording/cliTexts";
import { partNamespaces, type PartNamespace } from "../src/workflow/parts/partNamespaces";
import { partXml } from "../src/workflow/parts/partXml";
import { goldenWorkbooks } from "./golden/workbooks";
import { openInExcel } from "./hosts/excel/officeForTests";
import { engineForTests } from "./hosts/file/engineForTests";

interface Seen {
  readonly result: Result | null;
  readonly said: readonly string[];
}

async function byCommandLine(bytes: Uint8Array): Promise<Seen> {
  const options = { locale: "zh-CN", profile: null, sheet: null, write: false } as const;
  const evaluated = await evaluateFile(engineForTests, "", bytes, options);
  if (evaluated instanceof Problem) return { result: null, said: [evaluated.say(cliTexts["zh-CN"])] };
  // one form at a time is shown in the pane
  const { file, profileVersion, forms } = evaluated.result;
  return { result: { file, profileVersion, forms }, said: evaluated.notes };
}

async function byPane(bytes: Uint8Array): Promise<Seen> {
  await openInExcel(bytes);
  // with the merged areas, as for a summary: the pane tells them from blanks, to leave the undo history whole
  const read = await readGrids(true);
  if (read instanceof HostFailure) throw new Error(read.detail);
  const settings = readSettings(read, "zh-CN");
  const { result } = openedWorkbook(read, settings, "zh-CN");
  return { result, said: settings.unusable.map(({ said }) => said) };
}

/** A table whose header nobody knows. */
async function odd(parts: Readonly<Partial<Record<PartNamespace, string>>>): Promise<Uint8Array> {
  const workbook = Workbook.create(await engineForTests(), "台账");
  const rows = [
    ["某单位工作台账"],
    ["序", "事项", "年初打算", "年底情况", "打分"],
    [1, "培训人数", "≥200人", "210人", 10],
    [2, "培训合格率", "≥95%", "90%", 10],
  ];
  rows.forEach((row, at) => workbook.file.SetSheetRow("台账", `A${at + 1}`, row));
  workbook.markWritten("台账");
  return carrying(workbook.save(), parts);
}

async function carrying(bytes: Uint8Array, parts: Readonly<Partial<Record<PartNamespace, string>>>) {
  const host = Host.open(await engineForTests(), bytes);
  if (!(host instanceof Host)) throw new Error(host.code);
  for (const namespace of Object.values(partNamespaces)) {
    const json = parts[namespace];
    if (json !== undefined) host.book.customXml.add(partXml(namespace, json));
  }
  return host.save();
}

const mapping = JSON.stringify({
  台账: { headerRow: 1, firstRow: 2, columns: { level3: 1, target: 2, actual: 3, weight: 4 } },
});

describe("窗格和命令行给出同一个结果", () => {
  it.each(goldenWorkbooks.map((path) => [basename(path), path]))("%s", async (_, path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const [commandLine, pane] = [await byCommandLine(bytes), await byPane(bytes)];
    expect(JSON.parse(JSON.stringify(pane))).toEqual(JSON.parse(JSON.stringify(commandLine)));
  });

  it("工作簿里保存了列对应关系和评分规则", async () => {
    const profile = JSON.stringify({ ...national2020, id: "own-rules" });
    const bytes = await odd({ [partNamespaces.mapping]: mapping, [partNamespaces.profile]: profile });
    const [commandLine, pane] = [await byCommandLine(bytes), await byPane(bytes)];
    expect(commandLine).toEqual(pane);
    expect(commandLine.result?.forms).toMatchObject([
      { total: 19.47, profile: "own-rules", profileReason: "workbook" },
    ]);
  });

  it("用不了的列对应关系，两处用同样的话说", async () => {
    const bytes = await odd({ [partNamespaces.mapping]: "{" });
    const [commandLine, pane] = [await byCommandLine(bytes), await byPane(bytes)];
    expect(pane.said).toEqual(["工作簿中保存的列对应关系无法使用，已忽略：类型不对。"]);
    expect(commandLine.said.join()).toContain(pane.said.join());
  });
});
