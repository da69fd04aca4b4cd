import type { Locale } from "./locale";

const zhCN = {
  usage: `用法：npm run --silent evaluate -- 文件或文件夹… [选项]

  --out 文件|文件夹      写出带「绩效自评汇总」表的工作簿（多个文件时给文件夹）；.xls、.et 写成 .xlsx
  --in-place            写回原文件
  --fill                把测算得分填入写出的工作簿的得分栏（公式不动）
  --fill-beside         测算得分写在表右侧单独一列「测算得分」，不改原来的得分
  --mark                在写出的工作簿里标记薄弱指标
  --report 文件.docx|文件夹  写出自评报告（摘要版）；已有报告和工作簿里改过的文字会保留
  --overview 文件.xlsx   写出全部文件的总览：得分一览、等级分布、常见疑点、雷同文字
  --review 文件.docx|文件夹  写出复核意见书；已有意见书里改过的得分和文字会保留，与 --out 同用时存入工作簿
  --hand-back 文件.tsv|.xlsx|文件夹  按原表的行和栏写出得分，供粘贴到绩效管理系统；附各文字栏的字数
  --evidence 文件.docx|文件夹  写出佐证材料清单（每项指标一行）；已有清单里填写的内容会保留
  --resume              接着上次：--out 里已是最新的（同一版本、同一评分规则）不再重写
  --last-year 文件[#工作表]  与上年度自评表对比；「#工作表」指本工作簿的工作表
  --goals 文件[#工作表]  与批复的绩效目标申报表核对
  --blank 文件.xlsx      按 --goals 的目标生成空白自评表（可以不给自评表文件）
  --json                每个文件输出一行 JSON
  --profile 编号|文件.json  评分规则：national-2020、hubei-project-2020、wuhan-department-2020、linear-overrun、
                          sichuan-project-2023、execution-capped-2022、system-default、department-steps、central-cost-2021 或自定义
  --sheet 名称           只看这个工作表
  --locale zh-CN|en-US  语言
  --help                显示本说明`,
  noFile: "没有给出文件",
  blankWithoutGoals: "--blank 要与 --goals 一起用：空白自评表按批复的绩效目标生成",
  "blank-not-xlsx": "空白自评表应写成 .xlsx：{detail}",
  "blank-exists": "文件已存在，没有覆盖：{detail}",
  blankWritten: "已按绩效目标生成空白自评表 {file}：{forms} 张，指标 {indicators} 项",
  "last-year-unusable": "上年度自评表不能用：{detail}",
  "goals-unusable": "绩效目标申报表不能用：{detail}",
  otherWithoutForm: "其中没有找到自评表",
  otherWithoutGoals: "其中没有找到绩效目标（需要指标名称和指标值两栏）",
  lastYearOffered: "「{detail}」是上一年度的表，可加 --last-year '#{detail}' 与本年度对比",
  lastYearUnmatched: "上年度自评表里没有与「{detail}」对应的表，没有对比",
  goalsUnmatched: "绩效目标申报表里没有与「{detail}」对应的表，没有核对",
  lastYearDoubted: "「{detail}」对比的表不是上一年度的，或没有注明年度，请核对",
  lastYearOpen: "「{sheet}」有 {count} 行与上年的对应关系待确认，没有查疑点",
  unknownOption: "不认识的选项或参数：{detail}",
  optionValue: "选项后面要有值，或不该有值：{detail}",
  badLocale: "语言只能是 zh-CN 或 en-US：{detail}",
  outAndInPlace: "--out 和 --in-place 只能用一个",
  fillTwice: "--fill 和 --fill-beside 只能用一个",
  fillNeedsOut: "--fill、--fill-beside 和 --mark 要与 --out 或 --in-place 一起用",
  filled: "「{sheet}」填入得分 {count} 处",
  filledKept: "「{sheet}」的 {cells} 是公式，没有改动",
  filledLeft: "「{sheet}」的 {cells} 没有填：填入后会与表内其他内容矛盾",
  filledOpen: "「{sheet}」有内容未能识别，没有填入得分",
  noRoomBeside: "「{sheet}」右侧没有空列，没有写入测算得分",
  marked: "「{sheet}」标记薄弱指标 {count} 项",
  outForMany: "多个文件时输出位置应是文件夹：{detail}",
  outTwice: "两个文件会写成同一个：{detail}",
  outOntoRead: "输出会覆盖本次要读的文件，请换一个位置：{detail}",
  "out-not-xlsx": "工作簿应写成 .xlsx：{detail}",
  resumeWithoutOut: "--resume 要和 --out 一起用",
  "folder-empty": "文件夹里没有工作簿（.xlsx、.xlsm、.xls、.et）",
  progress: "{done}/{all} 个，每秒 {rate} 个，约剩 {left}",
  fresh: "已是最新，没有重写",
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
  "legacy-format": "是 Excel 95 或更早的格式，请在 Excel 或 WPS 中另存为 .xlsx 后再试",
  "web-page": "其实是网页或 XML 表格，只是名称像工作簿，请在 Excel 或 WPS 中打开并另存为 .xlsx 后再试",
  "in-place-legacy": "是 .xls 或 .et 格式，只能写成新的 .xlsx，请用 --out",
  converted: "由旧格式转换写出：公式写成其结果，图表、图片、批注、宏没有带过来",
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
  circular: "「{sheet}」的 {cells} 是循环引用，公式算不出结果，表中存的数不可信，请改好公式后再评",
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
  fit: "自动选用",
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
  colon: "：",
  findings: "疑点",
  noFindings: "没有发现疑点",
  alike: "（相邻 {detail} 行同）",
  unread: "未纳入计分的内容",
  error: "错误",
  warning: "警告",
  info: "提示",
  written: "已写出",
  reportWritten: "已写出自评报告 {file}：待填写或核对 {gaps} 处，表内错误 {errors} 处，保留改过的文字 {kept} 处",
  "overview-not-xlsx": "总览应写成 .xlsx：{detail}",
  "overview-foreign": "{detail} 不是本工具写出的总览，没有覆盖，请换一个名称",
  evidenceWritten: "已写出佐证材料清单 {file}：{count} 项指标，已列明 {named} 项",
  reviewWritten:
    "已写出复核意见书 {file}：复核总分 {total} 分，偏离度 {deviation}，复核人改定 {scores} 项得分、{texts} 处文字，上次意见 {before} 项、已更正 {resolved} 项",
  reviewUnread: "{file} 的复核得分一栏有 {count} 处没有采用（不是数字，或不在 0 至分值之间）：{names}",
  reviewGone: "{file} 上次改定的 {count} 项复核得分已找不到对应指标，没有采用：{names}",
  reviewBeforeFill: "复核意见书中的自评得分是填入得分之前的",
  reviewBroken: "工作簿中保存的复核内容无法读取，没有采用",
  handBackWritten: "已写出系统回填表 {file}：{count} 行，超过限字的文字 {over} 处",
  handBackFormat: "系统回填表应写成 .tsv 或 .xlsx：{detail}",
  handBackNone: "没有可以回填的指标",
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
  usage: `Usage: npm run --silent evaluate -- FILE|DIR… [options]

  --out FILE|DIR          write the workbook with the summary sheet (a folder for several files); .xls and .et come out as .xlsx
  --in-place              write back into the input
  --fill                  put the computed scores into the form's own score cells of what is written (formulas stay)
  --fill-beside           put them into a column 测算得分 right of the form; the claimed scores stay
  --mark                  mark weak indicators in what is written
  --report FILE.docx|DIR  write the summary report; what was edited in it or in the workbook is kept
  --overview FILE.xlsx    write the overview of all files: scores, grades, frequent findings, copied texts
  --review FILE.docx|DIR  write the reviewer's second opinion; scores and words changed in an earlier one are kept,
                          and with --out saved in the workbook
  --hand-back FILE.tsv|.xlsx|DIR  the scores in the form's own rows and columns, for copying into the system
  --evidence FILE.docx|DIR  write the list of evidence, a row an indicator; what was written into an earlier one is kept
  --resume                go on from an earlier call: what --out holds up to date (same version, same rules) is left
  --last-year FILE[#SHEET]  hold the form beside last year's; #SHEET is a sheet of the file itself
  --goals FILE[#SHEET]    check the form against its approved goals
  --blank FILE.xlsx       write a blank form made from the goals (no form needs to be given)
  --json                  one line of JSON a file
  --profile ID|FILE.json  scoring rules: national-2020, hubei-project-2020, wuhan-department-2020, linear-overrun,
                          sichuan-project-2023, execution-capped-2022, system-default, department-steps, central-cost-2021 or your own
  --sheet NAME            look at this sheet alone
  --locale zh-CN|en-US    language
  --help                  show this`,
  noFile: "no file given",
  blankWithoutGoals: "--blank goes with --goals: the blank form is made from them",
  "blank-not-xlsx": "the blank form is an .xlsx: {detail}",
  "blank-exists": "there is such a file already, it was left: {detail}",
  blankWritten: "Blank form written to {file}: {forms} form(s), {indicators} indicator(s)",
  "last-year-unusable": "last year's form cannot be used: {detail}",
  "goals-unusable": "the goals cannot be used: {detail}",
  otherWithoutForm: "no self-evaluation form in it",
  otherWithoutGoals: "no goals in it (a column of indicators and one of targets are needed)",
  lastYearOffered: "{detail} is of the year before: --last-year '#{detail}' holds this year beside it",
  lastYearUnmatched: "last year's workbook has no form for {detail}: nothing was compared",
  goalsUnmatched: "the goals have no form for {detail}: nothing was checked",
  lastYearDoubted: "what {detail} was held beside is not of the year before, or prints no year: please check",
  lastYearOpen: "{sheet}: {count} row(s) are matched by likeness only and gave no findings",
  unknownOption: "unknown option or argument: {detail}",
  optionValue: "the option needs a value, or takes none: {detail}",
  badLocale: "the locale is zh-CN or en-US: {detail}",
  outAndInPlace: "use --out or --in-place, not both",
  fillTwice: "use --fill or --fill-beside, not both",
  fillNeedsOut: "--fill, --fill-beside and --mark go with --out or --in-place",
  filled: "{sheet}: {count} score(s) filled in",
  filledKept: "{sheet}: {cells} hold formulas and were left",
  filledLeft: "{sheet}: {cells} were left: with the score in them the form would contradict itself",
  filledOpen: "{sheet}: something was not understood, no scores were filled in",
  noRoomBeside: "{sheet}: no free column right of the form, no scores were written",
  marked: "{sheet}: {count} weak indicator(s) marked",
  outForMany: "for several files the output must be a folder: {detail}",
  outTwice: "two files would be written as one: {detail}",
  outOntoRead: "the output would overwrite a file that this call reads: choose another place: {detail}",
  "out-not-xlsx": "the workbook is written as .xlsx: {detail}",
  resumeWithoutOut: "--resume goes with --out",
  "folder-empty": "no workbook in this folder (.xlsx, .xlsm, .xls, .et)",
  progress: "{done}/{all}, {rate} a second, about {left} left",
  fresh: "Up to date, left as it is:",
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
  "legacy-format": "a file of Excel 95 or before: save it as .xlsx in Excel or WPS and try again",
  "web-page": "a web page or an XML table named like a workbook: open it in Excel or WPS and save it as .xlsx",
  "in-place-legacy": "an .xls or .et file can only be written as a new .xlsx: use --out",
  converted:
    "converted from an older format: formulas are written as their results; charts, pictures, notes and macros are left out",
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
  circular:
    '{cells} of "{sheet}" refer to themselves in a circle: the numbers stored there are no results; mend the formulas first',
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
  fit: "chosen automatically",
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
  colon: ": ",
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
  "overview-not-xlsx": "the overview is an .xlsx: {detail}",
  "overview-foreign": "{detail} is no overview of ours and was left: choose another name",
  evidenceWritten: "List of evidence written to {file}: {named} of {count} indicators named",
  reviewWritten:
    "Review written to {file}: {total} points, off by {deviation}; {scores} score(s) and {texts} passage(s) of the reviewer's; {before} opinion(s) before, {resolved} put right",
  reviewUnread: "{file}: {count} reviewed score(s) were left out, being no number or outside 0 to the weight: {names}",
  reviewGone: "{file}: {count} score(s) of the last review have no indicator any more and were left out: {names}",
  reviewBeforeFill: "the review holds the claimed scores as they were before the computed ones were filled in",
  reviewBroken: "the review saved in the workbook cannot be read and was left out",
  handBackWritten: "Hand-back written to {file}: {count} row(s), {over} text(s) too long",
  handBackFormat: "the hand-back is a .tsv or an .xlsx: {detail}",
  handBackNone: "there are no indicators to hand back",
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
