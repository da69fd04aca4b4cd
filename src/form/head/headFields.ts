import { plainText } from "../../value/plainText";
import type { View } from "../view";

/** The fields of a form's head that are taken over: the department, and the project. */
export interface HeadFields {
  readonly department: string;
  readonly project: string;
  /** The form has a field 项目名称, filled or not. */
  readonly asksProject: boolean;
  readonly asksDepartment: boolean;
}

const PROJECT = /^(?:项目|专项|政策|转移支付)(?:\(?(?:政策|专项|资金|项目)\)?)*名称$/;
/** From the surest to the least sure name of whose form it is. */
const DEPARTMENT: readonly RegExp[] = [
  /^(?:省级|市级|区级|县级|本级|一级)?(?:预算|填报|评价|填表|自评)?(?:部门|单位)(?:\/?(?:部门|单位))?(?:\(.*\))?(?:全称|名称)$/,
  /^(?:填报单位|填报部门|填表单位|编报单位|编制单位|自评单位|评价单位|预算单位|预算部门)$/,
  /^(?:市级|省级|区级|县级|地方|上级|业务)?主管(?:部门|单位)(?:及代码|名称|\(.*\))?$/,
  /^(?:项目)?(?:实施|执行|使用|承担|建设|资金使用)单位(?:名称|\(.*\))?$/,
  /^(?:部门|单位)$/,
];
const LABEL =
  /^.{1,14}(?:名称|单位|部门|日期|时间|电话|联系人|负责人|编码|代码|类别|属性|类型|处室|性质|年度|总分|得分)(?:\(.*\))?[::]?$/;
const NOT_FILLED = /^(?:\(?略\)?|[xX×*_/\-—]+|无|(?:人民币)?[十百千万亿]*元|分|%)$/;

/** Reads 单位名称, 主管部门, 项目名称 in the rows above a table: beside their labels, or after a colon. */
export function readHeadFields(view: View, from: number, to: number): HeadFields {
  let project = "";
  let asksProject = false;
  let asksDepartment = false;
  const departments: (string | undefined)[] = [];
  for (let row = from; row < to; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      const field = readField(view, row, column);
      if (!field) continue;
      if (PROJECT.test(field.label)) {
        asksProject = true;
        project ||= field.value;
        continue;
      }
      const rank = DEPARTMENT.findIndex((pattern) => pattern.test(field.label));
      if (rank < 0) continue;
      asksDepartment ||= rank === 0;
      if (field.value !== "") departments[rank] ??= field.value;
    }
  }
  return { department: departments.find((one) => one !== undefined) ?? "", project, asksProject, asksDepartment };
}

/** Whether a text is the label of a form's head, with which a new form begins. */
export function isFormField(text: string): boolean {
  const plain = withoutMarks(plainText(text).split(":")[0] ?? "");
  return PROJECT.test(plain) || DEPARTMENT.slice(0, 3).some((pattern) => pattern.test(plain));
}

function readField(view: View, row: number, column: number): { label: string; value: string } | null {
  const value = view.value(row, column);
  if (typeof value !== "string" || value === "" || value.length > 80) return null;
  const text = view.text(row, column);
  const plain = plainText(text);
  const colon = plain.indexOf(":");
  const label = withoutMarks(colon < 0 ? plain : plain.slice(0, colon));
  if (label.length > 20) return null;
  if (colon >= 0 && /[^:]/.test(plain.slice(colon))) {
    const written = text.replace(/^[^:：]*[:：]/, "").split(/\s{2,}|\t|填报日期|填报时间|单位[:：]/)[0] ?? "";
    return { label, value: filledIn(written) };
  }
  if (!PROJECT.test(label) && !DEPARTMENT.some((pattern) => pattern.test(label))) return null;
  return { label, value: filledIn(beside(view, row, column)) };
}

function withoutMarks(label: string): string {
  if (!/[(\d]/.test(label)) return label;
  return label.replace(/\((?:盖?公?章|签章|公章|盖章|必填)\)/g, "").replace(/^\d+[.、]/, "");
}

function beside(view: View, row: number, column: number): string {
  for (let next = column + 1; next < view.columnCount; next += 1) {
    const text = view.text(row, next);
    if (text === "") continue;
    return LABEL.test(plainText(text)) && !/局|委|厅|院|校|中心|办公室|政府/.test(text) ? "" : text;
  }
  return "";
}

function filledIn(text: string): string {
  const value = text.replace(/\s*\n\s*/g, "").trim();
  return NOT_FILLED.test(plainText(value)) ? "" : value;
}

const ORGANISATION =
  "(?:局|委|委员会|厅|院|校|中心|办公室|政府|办事处|委办|馆|站|所|总队|支队|大队|学校|大学|学院|幼儿园|医院|管委会|联合会|工会|妇联|团委|党校)";
/** 某县林业局2022年度…, or behind the title: …自评表 零陵区林业局, …自评表（黄石市图书馆，2023.6.28）. */
const BEFORE = new RegExp(
  `^([\\u4e00-\\u9fff××XxO○]{2,24}?${ORGANISATION})(?=\\(?20\\d{2}年|(?:部门|单位)?(?:整体|项目)支出)`,
);
const BEHIND = new RegExp(`表[(\\s]*([\\u4e00-\\u9fff]{3,24}${ORGANISATION})(?=$|[),、\\s])`);
/** 河道治理 of 2021年度河道治理项目支出绩效自评表; a kind of projects is no name. */
const NAMED =
  /(?:20\d{2}年(?:度|部门|预算)*\)?)([\u4e00-\u9fff“”"]{2,30}?)(项目|专项资金|专项|补助资金)(?:支出)?(?:绩效|自评)/;
const KIND =
  /^(?:省级|市级|区级|县级|本级|中央|中央财政|地方|部门|单位|财政|预算|部门预算|年初预算|重点|一般|专项|其他|县|区|市|省)*$/;

/** The unit and the project that a title names; "" where it names none. */
export function fieldsOfTitle(title: string): Pick<HeadFields, "department" | "project"> {
  const spaced = title.normalize("NFKC").replace(/\s+/g, " ").trim();
  const plain = spaced.replace(/ /g, "");
  const department = BEFORE.exec(plain)?.[1] ?? BEHIND.exec(spaced)?.[1] ?? "";
  const [, project = "", what = ""] = NAMED.exec(plain) ?? [];
  return { department, project: KIND.test(project) ? "" : project + what };
}
