// Installs the packages where node_modules is missing or older than the lock file. Nothing but Node is needed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** npm writes node_modules/.package-lock.json last, so its age tells when an install was finished. */
function upToDate() {
  const stamp = join(root, "node_modules", ".package-lock.json");
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

export function ensureInstalled() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19) || major > 24) {
    console.error(`需要 Node 20.19 到 24，现在是 ${process.versions.node}。 / Node 20.19 to 24 is needed.`);
    process.exit(1);
  }
  if (upToDate()) return;
  console.error("正在安装依赖（npm ci），约需一两分钟…… / Installing packages…");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}
