import type { FormKind } from "../form";
import type { HeadFields } from "./headFields";
import { plainText } from "../../value/plainText";

const DEPARTMENT = /整体(?:支出|绩效|预算|自评)|(?:部门|单位)(?:\(单位\)|\(部门\))?整体|部门绩效自评|部门自评/;
const PROJECT = /项目|专项|转移支付|资金|经费/;

/** 部门整体 or 项目支出: as the title says, else the sheet's name, else what the head asks for; a project by default. */
export function kindOf(title: string, sheet: string, fields: HeadFields): FormKind {
  for (const text of [title, sheet]) {
    const plain = plainText(text);
    if (/转移支付/.test(plain)) return "project";
    if (DEPARTMENT.test(plain)) return "department";
    if (PROJECT.test(plain)) return "project";
  }
  return fields.asksDepartment && !fields.asksProject && fields.department !== "" ? "department" : "project";
}
