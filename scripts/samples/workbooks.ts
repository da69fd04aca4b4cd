import { baiyushanForm } from "../../src/samples/baiyushan/form";
import { baiyushanSheet } from "../../src/samples/baiyushan/sheet";
import { formRows } from "../../src/samples/formRows";
import { formSheet } from "../../src/samples/formSheet";
import { explanationSheet } from "./explanationSheet";
import { blankProject } from "./forms/blankProject";
import { changjiang } from "./forms/changjiang";
import { huangshi } from "./forms/huangshi";
import { suixi } from "./forms/suixi";
import { tianchang } from "./forms/tianchang";
import { zhongjiang } from "./forms/zhongjiang";
import type { SampleWorkbook } from "./sampleWorkbook";

const secondForm = formSheet("", [tianchang, zhongjiang]).cells.length - formRows(zhongjiang, 0).rows.length + 1;

/** Everything in assets/samples. */
export const sampleWorkbooks: readonly SampleWorkbook[] = [
  {
    file: "baiyushan-2020.xlsx",
    title: `${baiyushanForm.title}（示例）`,
    sheets: [baiyushanSheet(), explanationSheet()],
    pageBreaks: [],
  },
  {
    file: "suixi-linshi-jiuzhu-2019.xlsx",
    title: suixi.title,
    sheets: [formSheet("临时救助", [suixi])],
    pageBreaks: [],
  },
  {
    file: "blank-project.xlsx",
    title: blankProject.title,
    sheets: [formSheet("项目支出绩效自评表", [blankProject])],
    pageBreaks: [],
  },
  {
    file: "projects.xlsx",
    title: "项目支出绩效自评表（多个项目）",
    sheets: [
      formSheet("长江禁捕", [changjiang]),
      formSheet("水利项目", [tianchang, zhongjiang]),
      formSheet("共享工程", [huangshi]),
    ],
    pageBreaks: [["水利项目", `A${secondForm}`]],
  },
];
