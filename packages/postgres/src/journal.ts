import type { Journal } from "@mailfleet/core";
import { createJournal } from "@mailfleet/core/journal/store";
import { describePlace, type PostgresOptions, quoteSchema } from "./client.js";
import { openDocuments } from "./documents.js";
import { explain } from "./explain.js";
import { openHold, type Shelf } from "./hold.js";
import { Keeper } from "./keeper.js";
import { forgetPurchases, listPurchases, readHolder } from "./list.js";
import { migrate } from "./migrations.js";

export interface PostgresJournal extends Required<Journal> {
  /** Ends the connection. Purchases that are open are open to others then. */
  close(): Promise<void>;
}

/**
 * A journal in Postgres, for any number of machines. One connection for each journal: a session-level advisory lock keeps others out
 * of a purchase for as long as that connection lives, and every append goes over the same connection and carries a fencing number,
 * so whoever lost the lock has lost the ability to write. Nothing is leased and no clock is compared.
 *
 * A connection that is lost is opened again, and what became of an entry that was on its way is found out, never guessed. The
 * schema is made and brought up to date when it is first used. Needs Postgres 12 or newer.
 *
 * An entry is durable once the server says so: with replicas that may take over, set `synchronous_standby_names` there, or a
 * failover can lose the last entries, and with them what was bought.
 */
export function postgresJournal({ connect, schema: name }: PostgresOptions): PostgresJournal {
  const schema = quoteSchema(name);
  const keeper = new Keeper(connect, "mailfleet journal", (connection) => migrate(connection, schema));
  const shelf: Shelf = { keeper, schema, open: new Map() };
  const journal = createJournal({
    place: `The journal in ${describePlace(connect)} (schema ${schema})`,
    hold: (purchase) => openHold(shelf, purchase),
    list: (filter) => listPurchases(shelf, filter),
    holderOf: (wanted) => readHolder(shelf, wanted),
    forget: (settledBefore) => forgetPurchases(shelf, settledBefore),
    documents: openDocuments(shelf),
    explain,
  });
  return { ...journal, close: () => keeper.close() };
}
