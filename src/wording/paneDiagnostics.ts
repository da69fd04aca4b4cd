import { words } from "./text";

/** Texts of the diagnostics. */
export const paneDiagnostics = words({
  intro: {
    zh: "报告问题时请附上这些信息。其中没有表格内容，也不会自动发送到任何地方。",
    en: "Please add this when you report a problem. It holds nothing from your sheets and is sent nowhere by itself.",
  },
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制。", en: "Copied." },
  notCopied: { zh: "没有复制成功，请选中下方文字后复制。", en: "Could not copy: select the text below and copy it." },
  version: { zh: "加载项版本", en: "Add-in version" },
  host: { zh: "宿主", en: "Host" },
  platform: { zh: "平台", en: "Platform" },
  hostVersion: { zh: "Excel 版本", en: "Excel version" },
  language: { zh: "界面语言", en: "Display language" },
  theme: { zh: "主题", en: "Theme" },
  forms: { zh: "自评表", en: "Forms" },
  sheets: { zh: "工作表", en: "Sheets" },
  profile: { zh: "评分规则", en: "Scoring rules" },
  sets: { zh: "要求集", en: "Requirement sets" },
  supported: { zh: "支持到 {version}", en: "up to {version}" },
  unsupported: { zh: "不支持", en: "not supported" },
  customFunctions: { zh: "自定义函数", en: "Custom functions" },
  available: { zh: "可用", en: "available" },
  missing: {
    zh: "不可用：汇总表写入数值，其他功能不受影响",
    en: "missing: the summary holds values, everything else works",
  },
  browser: { zh: "浏览器内核", en: "Browser engine" },
});
