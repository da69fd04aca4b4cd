import type { Locale } from "./locale";

const zhCN = {
  intro: "报告问题时请附上这些信息。其中没有表格内容，也不会自动发送到任何地方。",
  copy: "复制",
  copied: "已复制。",
  notCopied: "没有复制成功，请选中下方文字后复制。",
  version: "加载项版本",
  host: "宿主",
  platform: "平台",
  hostVersion: "Excel 版本",
  language: "界面语言",
  theme: "主题",
  forms: "自评表",
  sheets: "工作表",
  profile: "评分规则",
  sets: "要求集",
  supported: "支持到 {version}",
  unsupported: "不支持",
  customFunctions: "自定义函数",
  available: "可用",
  missing: "不可用：汇总表写入数值，其他功能不受影响",
  browser: "浏览器内核",
};

/** Texts of the diagnostics. */
export const paneDiagnostics: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    intro:
      "Please add this when you report a problem. It holds nothing from your sheets and is sent nowhere by itself.",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "Could not copy: select the text below and copy it.",
    version: "Add-in version",
    host: "Host",
    platform: "Platform",
    hostVersion: "Excel version",
    language: "Display language",
    theme: "Theme",
    forms: "Forms",
    sheets: "Sheets",
    profile: "Scoring rules",
    sets: "Requirement sets",
    supported: "up to {version}",
    unsupported: "not supported",
    customFunctions: "Custom functions",
    available: "available",
    missing: "missing: the summary holds values, everything else works",
    browser: "Browser engine",
  },
};
