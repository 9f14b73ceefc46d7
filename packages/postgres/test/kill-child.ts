import { runCrashChild } from "@mailfleet/testing/crash-child";
import { Client } from "pg";
import { type PgClient, postgresJournal } from "../src/index.js";

const [url = "", schema = "", ...rest] = process.argv.slice(2);

await runCrashChild(rest, (_, passing) =>
  postgresJournal({
    schema,
    connect: async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      // In pg, and not in its types.
      const { ref, unref } = client as PgClient;
      return {
        query: async (text, values = []) => {
          passing(`ask: ${text.trim().slice(0, 20)}`);
          const reply = await client.query(text, [...values]);
          passing(`told: ${text.trim().slice(0, 20)}`);
          return reply;
        },
        end: () => client.end(),
        on: (event, listener) => client.on(event as "end", listener),
        ref: () => ref?.call(client),
        unref: () => unref?.call(client),
      };
    },
  }),
);
