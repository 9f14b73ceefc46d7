import { MailfleetError } from "@mailfleet/http";
import { postgresLimiter } from "../src/index.js";

// Sends as much as it may, and tells when it did. Its replies are 429 as often as it is told.

const [url = "", schema = "", limits = "", count = "", refusals = "0"] = process.argv.slice(2);
const { forKey } = postgresLimiter({ connect: url, schema });
const limiter = forKey("synthetic-key", JSON.parse(limits) as Parameters<typeof forKey>[1]);
let left = Number(refusals);

async function send(): Promise<void> {
  process.stdout.write(`${Date.now()}\n`);
  if (left-- <= 0) return;
  process.stdout.write("429\n");
  throw new MailfleetError({
    code: "rate-limited",
    provider: "acme",
    operation: "list",
    message: "synthetic",
    outcome: "not-applied",
    disposition: "retry-later",
    retryAfterMs: 1_500,
  });
}

await Promise.all(Array.from({ length: Number(count) }, () => limiter.run("default", send).catch(() => undefined)));
