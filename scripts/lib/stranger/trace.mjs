// A mistake whose stack trace should name our TypeScript; run with --enable-source-maps.
import { readFileSync } from "node:fs";
import { factoryOf } from "./order.mjs";

const { clients } = JSON.parse(readFileSync(new URL("modules.json", import.meta.url), "utf8"));
for (const name of clients) {
  try {
    factoryOf(await import(name), "Client")({});
    throw new Error(`${name} takes no key, and says nothing.`);
  } catch (error) {
    console.log(error.stack);
  }
}
