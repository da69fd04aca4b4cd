/** Debian's package for a library that the packed browser needs and a bare system lacks. */
const packages: readonly (readonly [RegExp, string])[] = [
  [/^lib(nss|smime|ssl)/, "libnss3"],
  [/^lib(nspr|plc|plds)/, "libnspr4"],
  [/^libexpat/, "libexpat1"],
];

/** Why a browser did not start, in one sentence that says what to do. @param cause what starting it ended with */
export function launchProblem(cause: string): string {
  const library = /error while loading shared libraries: (?:[^:\s]*\/)?([^:\s]+)/.exec(cause)?.[1];
  if (library === undefined) {
    const first = cause.split("\n").find((line) => line.trim() !== "") ?? "";
    return `没有浏览器可用：请安装 Chrome 或 Edge，或用环境变量 CHROMIUM 指定可执行文件。/ No browser: install Chrome or Edge, or name one in CHROMIUM. (${first})`;
  }
  const found = packages.find(([name]) => name.test(library))?.[1];
  const missing = [...new Set(["libnss3", "libnspr4", ...(found === undefined ? [] : [found])])].join(" ");
  return `浏览器缺少系统库 ${library}：请运行 apt-get install ${missing}。/ The browser lacks ${library}: run apt-get install ${missing}.`;
}
