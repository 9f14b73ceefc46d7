import { MailfleetError } from "@mailfleet/http";
import { fileJournal } from "../src/journal/file.js";

// Another program that opens a purchase, and either leaves at once or stays until it is killed or its input ends.

const [dir = "", what = ""] = process.argv.slice(2);
try {
  const session = await fileJournal(dir).open({ provider: "acme", tenant: "ten_1", key: "order-1" });
  process.stdout.write("open\n");
  if (what === "stay") process.stdin.resume().once("end", () => process.exit());
  else await session.close();
} catch (error) {
  process.stdout.write(`${MailfleetError.isInstance(error) ? error.code : String(error)}\n`);
}
