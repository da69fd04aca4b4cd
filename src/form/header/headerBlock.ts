import { columnWord } from "./headerWords";
import { headerText } from "./headerText";
import type { View } from "../view";
import type { ColumnRole, Strength, Worded } from "../columns/vocabulary/vocabulary";

/** A header of one to three rows: what each column is headed by, and what that means. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadedColumn[];
  /** The table's last column, where a person's own columns stand beside it. */
  readonly end?: number;
}

export interface HeadedColumn {
  readonly column: number;
  /** How many columns the header is merged over. */
  readonly width: number;
  /** The lowest header text that says something, with its cell. */
  readonly text: string;
  readonly row: number;
  readonly role: ColumnRole | null;
  readonly strength: Strength | 0;
}

/** Reads the rows of a header together: the lowest text that means something decides, with what stands above it. */
export function readHeaderBlock(view: View, first: number, last: number): HeaderBlock {
  const columns: HeadedColumn[] = [];
  const inherited: string[] = [];
  for (let column = 0; column < view.columnCount; column += 1) {
    const headed = headedColumn(view, first, last, column, inherited);
    if (headed) columns.push(headed);
  }
  return { first, last, columns };
}

function headedColumn(view: View, first: number, last: number, column: number, above: string[]): HeadedColumn | null {
  let own: { text: string; row: number; word: Worded<ColumnRole> | null } | null = null;
  let parent = "";
  for (let row = first; row <= last; row += 1) {
    const text = view.text(row, column);
    if (text !== "") {
      const word = subWord(parent, text) ?? columnWord(text);
      if (word || !own?.word) own = { text, row, word };
      parent = text;
      above[row] = row < last ? text : "";
    } else if (row < last && reaches(view, row, column)) {
      parent = above[row] ?? "";
    } else {
      above[row] = "";
    }
  }
  if (!own) return null;
  const width = view.merge(own.row, column)?.columns ?? 1;
  return {
    column,
    width,
    text: own.text,
    row: own.row,
    role: own.word?.role ?? null,
    strength: own.word?.strength ?? 0,
  };
}

/** Whether a blank header cell belongs to the header on its left: merged with it, or nothing is known of merges. */
function reaches(view: View, row: number, column: number): boolean {
  for (let left = column - 1; left >= 0; left -= 1) {
    const merge = view.merge(row, left);
    if (view.text(row, left) === "") continue;
    return merge ? left + merge.columns > column : true;
  }
  return false;
}

/** 年初 or 调整 under 指标值, 复核 under 得分: words that mean something only under another header. */
function subWord(parent: string, text: string): Worded<ColumnRole> | null {
  if (parent === "") return null;
  const above = columnWord(parent)?.role;
  const child = headerText(text);
  if (above === "target" || above === "adjustedTarget") {
    if (/^(?:年初|期初|原|初始|年初设定|年初数|批复|预期|目标)值?$/.test(child)) return { role: "target", strength: 3 };
    if (/^(?:年中)?(?:调整|变更|修正)(?:后|数|值|情况)?$/.test(child)) return { role: "adjustedTarget", strength: 3 };
    if (/^(?:实际|完成|实际完成|全年)(?:值|数|情况)?$/.test(child)) return { role: "actual", strength: 3 };
    if (/^(?:数值|值|内容)$/.test(child)) return { role: "target", strength: 3 };
  }
  if (above === "claimed" && /^(?:单位|部门|自评|单位自评|部门自评)$/.test(child))
    return { role: "claimed", strength: 3 };
  if (above === "claimed" && /复核|审核|财政|主管/.test(child)) return { role: "reviewed", strength: 3 };
  if (above?.startsWith("level")) {
    if (/^(?:名称|指标|指标名称|内容)$/.test(child)) return { role: above, strength: 3 };
    if (/^(?:权重|分值|标准分|权数)$/.test(child)) {
      return { role: above === "level1" || above === "level2" ? "levelWeight" : "weight", strength: 3 };
    }
  }
  if (/^(?:目标|年初|计划|预期)值?$/.test(child)) return { role: "target", strength: 2 };
  if (above === undefined && /^(?:实际|完成|实际完成)(?:值|数)?$/.test(child)) return { role: "actual", strength: 2 };
  return null;
}
