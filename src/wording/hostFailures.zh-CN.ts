/** What the host could not do, in words; `{detail}` is filled in. */
export const hostFailuresZhCN = {
  timeout: "Excel 没有在规定时间内响应。请稍候再试；如果正在编辑单元格，请先按 Enter 结束编辑。",
  "cell-edit-mode": "正在编辑单元格，请先按 Enter 结束编辑，然后再试一次。",
  protected: "工作表「{detail}」受保护，不能写入。请先撤销工作表保护。",
  "not-found": "要找的工作表或单元格已不存在。",
  "not-supported": "这个版本的 Excel 不支持此项操作。",
  "too-large": "工作簿的内容超过 Excel 一次能传送的数量。",
  "not-saved": "设置没有存进工作簿，请重试。",
  "nothing-to-undo": "没有可以撤销的写入。",
  unexpected: "Excel 报告了一个意外的错误：{detail}",
};

export type HostFailures = Readonly<Record<keyof typeof hostFailuresZhCN, string>>;
