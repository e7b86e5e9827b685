// Installs the front-end packages, unless node_modules already holds what package-lock.json asks for: a build that
// changes nothing there must not wait for the registry.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";

const stamp = "node_modules/.regelgang-lock";
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const result = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.error || result.status !== 0) {
    console.error(`The front-end packages could not be installed (npm ci). Node 20 or newer is needed. ${result.error ?? ""}`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
