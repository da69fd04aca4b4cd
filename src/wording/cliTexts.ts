import type { Locale } from "./locale";

const zhCN = {
  usage: `用法：npm run --silent evaluate -- 文件… [选项]

  --out 文件|文件夹      写出带「绩效自评汇总」表的工作簿（多个文件时给文件夹）
  --in-place            写回原文件
  --report 文件.docx|文件夹  写出自评报告（摘要版）；已有报告和工作簿里改过的文字会保留
  --json                每个文件输出一行 JSON
  --profile 编号|文件.json  评分规则：national-2020、hubei-project-2020、wuhan-department-2020、linear-overrun、
                          sichuan-project-2023、execution-capped-2022、system-default、department-steps、central-cost-2021 或自定义
  --sheet 名称           只看这个工作表
  --locale zh-CN|en-US  语言
  --help                显示本说明`,
  noFile: "没有给出文件",
  unknownOption: "不认识的选项或参数：{detail}",
  optionValue: "选项后面要有值，或不该有值：{detail}",
  badLocale: "语言只能是 zh-CN 或 en-US：{detail}",
  outAndInPlace: "--out 和 --in-place 只能用一个",
  outForMany: "多个文件时 --out 应是文件夹：{detail}",
  outTwice: "两个文件会写成同一个：{detail}",
  "file-missing": "文件不存在",
  "file-folder": "这是一个文件夹，不是文件",
  "file-unreadable": "没有权限读取这个文件",
  "file-special": "不是普通文件（管道或设备），请先存成文件",
  "empty-file": "文件是空的",
  "not-a-workbook": "不是 Excel 工作簿，请另存为 .xlsx 后再试",
  damaged: "文件已损坏或不完整，请重新保存或重新下载后再试",
  "too-large": "文件展开后过大，或内容散布过广，无法读取，请只保留自评表后再试",
  "too-slow": "文件过大或公式过于复杂，限定时间内算不完，文件没有改动，请在 Excel 中打开、重算并保存后再试",
  "password-protected": "文件有打开密码，请取消密码后再试",
  "legacy-format": "是 .xls 或 .et 等旧格式，请在 Excel 或 WPS 中另存为 .xlsx 后再试",
  "binary-workbook": "是 .xlsb 二进制格式，请另存为 .xlsx 后再试",
  "open-document": "是 .ods 格式，请另存为 .xlsx 后再试",
  "other-format": "是 {detail} 格式，不是 Excel 工作簿，请把自评表另存为 .xlsx 后再试",
  "no-worksheet": "工作簿里没有工作表",
  "engine-stopped": "文件过大或过于特殊，处理中断，文件没有改动",
  "name-taken": "「{detail}」是图表工作表的名称，无法写入汇总表，请先改名",
  "no-form": "没有找到自评表：需要一行表头，既有指标名称，又有实际完成值或得分{detail}",
  "no-sheet": "没有名为「{detail}」的工作表",
  nearest: "（最接近的是「{sheet}」第 {row} 行，缺少：{missing}）",
  "out-unwritable": "无法写出 {detail}",
  "out-special": "输出位置不是普通文件：{detail}",
  "print-failed": "结果没有全部输出：{detail}",
  strayed: "「{sheet}」的 {cells} 离表格太远，没有读入",
  "out-is-input": "输出会覆盖输入文件，请换一个位置，或用 --in-place",
  "profile-missing": "评分规则文件不存在：{detail}",
  "profile-unknown": "没有名为「{detail}」的评分规则，可用：{known}",
  "profile-wrong": "评分规则不正确：{detail}",
  internal: "出现意外错误，文件没有改动：{detail}",
  kindDepartment: "部门整体",
  kindProject: "项目支出",
  year: "{detail}年度",
  sheet: "工作表",
  profile: "评分规则",
  asked: "指定",
  workbook: "随工作簿保存",
  fit: "按表格自动选择",
  item: "评价项目",
  share: "权重",
  full: "标准分值",
  score: "本项得分",
  rate: "得分率",
  claimed: "自评得分",
  grade: "等级",
  provisional: "有内容未能识别：下面的总分仅供参考，不评定等级。请先处理带 ! 的各处。",
  toCheck: "以下各处按单元格内容识别，或没有参与计分，请核对：",
  execution: "预算执行",
  claimedTotal: "自评总分",
  noWeights: "表内没有分值，不计算得分，只查疑点",
  findings: "疑点",
  noFindings: "没有发现疑点",
  alike: "（相邻 {detail} 行同）",
  unread: "未纳入计分的内容",
  error: "错误",
  warning: "警告",
  info: "提示",
  written: "已写出",
  reportWritten: "已写出自评报告 {file}：待填写或核对 {gaps} 处，表内错误 {errors} 处，保留改过的文字 {kept} 处",
  reportPartBroken: "工作簿中保存的报告文字无法读取，没有使用",
  reportConflicts: "{file} 中有 {count} 处与工作簿中保存的文字不同，以文档为准",
  "report-not-docx": "报告应写成 .docx：{detail}",
  "report-foreign": "{detail} 不是本工具写出的报告，没有覆盖，请换一个名称",
  row: "第 {detail} 行",
  roles: {
    level1: "一级指标",
    level2: "二级指标",
    level3: "三级指标",
    target: "指标值",
    actual: "实际完成值",
    weight: "分值",
    claimed: "得分",
  } as Readonly<Record<string, string>>,
};

/** Texts of the command line; `{detail}` and the like are put in. */
export type CliTexts = typeof zhCN;

const enUS: CliTexts = {
  usage: `Usage: npm run --silent evaluate -- FILE… [options]

  --out FILE|DIR          write the workbook with the summary sheet (a folder for several files)
  --in-place              write back into the input
  --report FILE.docx|DIR  write the summary report; what was edited in it or in the workbook is kept
  --json                  one line of JSON a file
  --profile ID|FILE.json  scoring rules: national-2020, hubei-project-2020, wuhan-department-2020, linear-overrun,
                          sichuan-project-2023, execution-capped-2022, system-default, department-steps, central-cost-2021 or your own
  --sheet NAME            look at this sheet alone
  --locale zh-CN|en-US    language
  --help                  show this`,
  noFile: "no file given",
  unknownOption: "unknown option or argument: {detail}",
  optionValue: "the option needs a value, or takes none: {detail}",
  badLocale: "the locale is zh-CN or en-US: {detail}",
  outAndInPlace: "use --out or --in-place, not both",
  outForMany: "for several files --out must be a folder: {detail}",
  outTwice: "two files would be written as one: {detail}",
  "file-missing": "there is no such file",
  "file-folder": "this is a folder, not a file",
  "file-unreadable": "no permission to read this file",
  "file-special": "a pipe or a device, not a regular file: save it as a file first",
  "empty-file": "the file is empty",
  "not-a-workbook": "not an Excel workbook: save it as .xlsx and try again",
  damaged: "the file is damaged or cut short: save or download it again",
  "too-large": "the file is too large when unpacked, or its cells are too scattered: keep the form alone and try again",
  "too-slow":
    "the file is too large or its formulas too complex to finish in time, nothing was changed: open, calculate and save it in Excel first",
  "password-protected": "the file needs a password to open: remove it and try again",
  "legacy-format": "an old .xls or .et file: save it as .xlsx in Excel or WPS and try again",
  "binary-workbook": "a binary .xlsb file: save it as .xlsx and try again",
  "open-document": "an .ods file: save it as .xlsx and try again",
  "other-format": "a {detail} file, not an Excel workbook: save the form as .xlsx and try again",
  "no-worksheet": "the workbook has no worksheet",
  "engine-stopped": "the file is too large or too unusual to go on, nothing was changed",
  "name-taken": '"{detail}" is the name of a chart sheet, the summary cannot be written: rename it first',
  "no-form":
    "no self-evaluation form found: a header row is needed that names indicators and an actual value or a score{detail}",
  "no-sheet": 'there is no sheet "{detail}"',
  nearest: " (nearest: sheet {sheet}, row {row}; missing: {missing})",
  "out-unwritable": "cannot write {detail}",
  "out-special": "the output is not a regular file: {detail}",
  "print-failed": "not all of the result could be printed: {detail}",
  strayed: "{cells} on {sheet} are too far from the table and were left out",
  "out-is-input": "the output would overwrite the input: choose another place, or use --in-place",
  "profile-missing": "there is no profile file {detail}",
  "profile-unknown": 'there is no profile "{detail}"; known: {known}',
  "profile-wrong": "the profile is wrong: {detail}",
  internal: "an unexpected error, no file was changed: {detail}",
  kindDepartment: "whole department",
  kindProject: "project",
  year: "{detail}",
  sheet: "Sheet",
  profile: "Rules",
  asked: "as asked",
  workbook: "saved in the workbook",
  fit: "best fit",
  item: "Item",
  share: "Weight",
  full: "Full",
  score: "Score",
  rate: "Rate",
  claimed: "Claimed",
  grade: "Grade",
  provisional:
    "Some of this was not understood: the total is provisional and there is no grade. See to what is marked !.",
  toCheck: "Told by the cells, or counted nowhere; please check:",
  execution: "Execution",
  claimedTotal: "Claimed total",
  noWeights: "The form has no points: nothing is scored, only checked",
  findings: "Findings",
  noFindings: "No findings",
  alike: "(the same in {detail} rows)",
  unread: "Cells not understood",
  error: "error",
  warning: "warning",
  info: "info",
  written: "Written",
  reportWritten:
    "Report written to {file}: {gaps} gap(s) to fill, {errors} error(s) in the form, {kept} edited passage(s) kept",
  reportPartBroken: "what the workbook keeps of the report cannot be read and was left out",
  reportConflicts: "{count} passage(s) of {file} are worded otherwise than in the workbook: the document's were taken",
  "report-not-docx": "the report is a .docx: {detail}",
  "report-foreign": "{detail} is no report of ours and was left: choose another name",
  row: "row {detail}",
  roles: {
    level1: "level 1",
    level2: "level 2",
    level3: "level 3",
    target: "target",
    actual: "actual",
    weight: "weight",
    claimed: "score",
  },
};

export const cliTexts: Readonly<Record<Locale, CliTexts>> = { "zh-CN": zhCN, "en-US": enUS };

/** Puts values into a text's braces. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
