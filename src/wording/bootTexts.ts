import type { Locale } from "./locale";

const zhCN = {
  lateTitle: "还没有连上 Excel",
  late: "office.js 加载得比平常慢。请检查网络，再点「重试」；窗格会继续等待，连上后自动打开。",
  absentTitle: "office.js 没有加载",
  absent: "连不上 office.js 的地址。请检查网络或代理设置，再点「重试」。",
  outsideTitle: "请在 Excel 中打开",
  outside: "这个页面是 Excel 加载项的窗格，要在 Excel 2021 或更高版本、Microsoft 365 中使用。",
  frameTitle: "窗格没有载入",
  frame: "窗格的内容没有载入完整。请检查网络，再点「重试」。",
  retry: "重试",
};

/** What is said when the pane cannot begin. */
export const bootTexts: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    lateTitle: "Not connected to Excel yet",
    late: "office.js loads slower than usual. Check the network and choose Try again; the pane goes on waiting and opens by itself.",
    absentTitle: "office.js did not load",
    absent: "The address of office.js is out of reach. Check the network or proxy and choose Try again.",
    outsideTitle: "Open this in Excel",
    outside: "This page is the pane of an Excel add-in. It needs Excel 2021 or later, or Microsoft 365.",
    frameTitle: "The pane did not load",
    frame: "Part of the pane could not be fetched. Check the network and choose Try again.",
    retry: "Try again",
  },
};
