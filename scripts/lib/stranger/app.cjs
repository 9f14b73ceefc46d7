// A CommonJS application: `import()` works on every Node, `require` from 20.19 and 22.12 on.
const { readFileSync } = require("node:fs");
const path = require("node:path");

const { modules } = JSON.parse(readFileSync(path.join(__dirname, "modules.json"), "utf8"));

async function main() {
  let required = 0;
  for (const name of modules) {
    const imported = await import(name);
    const names = Object.keys(imported).length;
    if (Object.keys(require(name)).length < names) throw new Error(`require("${name}") gives less than import().`);
    required += 1;
  }
  await import("./smoke.mjs");
  console.log(`CommonJS: ${required} modules by require and by import()`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
