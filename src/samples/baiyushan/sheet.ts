import type { SheetModel } from "../../summary/sheetModel";
import { formSheet } from "../formSheet";
import { baiyushanForm } from "./form";

/** The founding case's form as a sheet, the same in assets/samples/baiyushan-2020.xlsx and where the pane inserts it. */
export const baiyushanSheet = (name = "部门整体绩效自评表"): SheetModel => formSheet(name, [baiyushanForm]);
