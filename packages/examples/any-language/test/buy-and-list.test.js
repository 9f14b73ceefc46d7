import { execFile, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../buy-and-list.sh", import.meta.url));
const entry = createRequire(import.meta.url).resolve("@mailfleet/simulator");
const cli = path.join(entry, "../../bin/mailfleet-simulator.js");

/** Starts the simulator as a command and reads where it is from what it prints. */
async function startCli(...args) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const stop = () => child.kill();
  return await new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += String(chunk);
      const url = /http:\/\/\S+\/v1\/api/.exec(output)?.[0];
      const tenant = /tenant (\S+)/.exec(output)?.[1];
      if (url !== undefined && tenant !== undefined) resolve({ url, tenant, stop });
    });
    child.once("exit", () => reject(new Error(`It ended before it was ready:\n${output}`)));
  });
}

test("a domain that curl buys is listed an hour later, and was bought once", async () => {
  const { url, tenant, stop } = await startCli("inboxkit", "--port", "0");
  try {
    const { stdout } = await promisify(execFile)("sh", [script, url, tenant]);
    const replies = stdout
      .split("\n")
      .filter((line) => /^[[{]/.test(line))
      .map((line) => JSON.parse(line));
    const [bought, before, , after, receipts] = replies;
    expect(bought).toMatchObject({ error: false, payment_type: "wallet", domains_count: 1 });
    expect(before.domains).toEqual([]);
    expect(after.domains).toMatchObject([{ name: "bought-by-curl.com", status: "active" }]);
    expect(receipts).toMatchObject([{ kind: "domain", name: "bought-by-curl.com" }]);
  } finally {
    stop();
  }
});
