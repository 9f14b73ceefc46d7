import { runCrashChild } from "@mailfleet/testing/crash-child";
import { sqliteJournal } from "../src/index.js";
import { openFile } from "./open.js";

await runCrashChild(process.argv.slice(2), (dir, passing) => {
  const db = openFile(`${dir}/journal.db`);
  return sqliteJournal({
    exec: (sql) => {
      passing(sql.split(" ")[0] ?? "");
      return db.exec(sql);
    },
    prepare: (sql) => {
      const statement = db.prepare(sql);
      return {
        get: (...values) => statement.get(...values),
        all: (...values) => statement.all(...values),
        run: (...values) => {
          passing("run");
          return statement.run(...values);
        },
      };
    },
  });
});
