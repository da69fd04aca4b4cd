export type ExcelSteps =
  | { readonly kind: "here"; readonly start: readonly string[]; readonly stop: readonly string[] }
  | { readonly kind: "elsewhere"; readonly message: string };

/** Run through npx, not installed: its keytar needs libsecret where Linux has none. */
const DEBUGGING = ["--yes", "office-addin-debugging@7.0.0"];

const ELSEWHERE = `Linux 上没有桌面版 Excel，npm run excel 只在 Windows 和 Mac 上可用。这里可以：
  npm start                       在浏览器的工作台里试用加载项，不需要 Excel
  npm run build -- --base-url https://你的地址/   生成 dist/，放到该地址后，在 Excel 网页版“加载项 > 上传我的加载项”中选 dist/manifest.xml
Excel for desktop does not run on Linux. Use npm start (the workbench), or build for an https address and upload
dist/manifest.xml in Excel on the web.`;

/** What to run on a platform (as Node names it): npx arguments to load the add-in into Excel and to take it out. */
export function excelSteps(platform: string): ExcelSteps {
  if (platform !== "win32" && platform !== "darwin") return { kind: "elsewhere", message: ELSEWHERE };
  const direct = ["--app", "excel", "--debug-method", "direct", "--no-live-reload"];
  return {
    kind: "here",
    start: [...DEBUGGING, "start", "manifest.xml", "desktop", ...direct],
    stop: [...DEBUGGING, "stop", "manifest.xml"],
  };
}
