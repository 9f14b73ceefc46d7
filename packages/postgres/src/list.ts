import type { PurchaseFilter, PurchaseId, PurchaseRecord, Standing } from "@mailfleet/core";
import type { Row } from "./client.js";
import type { Shelf } from "./hold.js";

const PAGE = 500;

/** Page by page, so that nothing is kept open while somebody looks at what there is. */
export async function* listPurchases(
  { keeper, schema }: Shelf,
  { provider, tenant, key, status, dueBy }: PurchaseFilter,
): AsyncGenerator<PurchaseRecord> {
  const statement = `
    select id, provider, tenant, key, plan_hash, recorded_at, standing::text as standing from ${schema}.purchases
    where id > $1 and entries > 0 and ($2::text is null or provider = $2) and ($3::text is null or tenant = $3)
      and ($4::text[] is null or status = any($4)) and ($5::timestamptz is null or status is null or wake_at <= $5)
      and ($6::text is null or key = $6)
    order by id limit ${PAGE}`;
  let last = "0";
  for (;;) {
    const values = [last, provider ?? null, tenant ?? null, status ?? null, dueBy ?? null, key ?? null];
    const rows = await keeper.query(statement, values);
    for (const row of rows) yield toRecord(row);
    if (rows.length < PAGE) return;
    last = String(rows.at(-1)?.["id"]);
  }
}

function toRecord(row: Row): PurchaseRecord {
  const { standing } = row;
  return {
    ...toPurchase(row),
    planHash: String(row["plan_hash"]),
    recordedAt: String(row["recorded_at"]),
    ...(typeof standing === "string" && { standing: JSON.parse(standing) as Standing }),
  };
}

function toPurchase({ provider, tenant, key }: Row): PurchaseId {
  return { provider: String(provider), ...(tenant !== "" && { tenant: String(tenant) }), key: String(key) };
}

export async function readHolder({ keeper, schema }: Shelf, name: string): Promise<PurchaseId | undefined> {
  const statement = `
    select provider, tenant, key from ${schema}.names join ${schema}.purchases on id = purchase where name = $1`;
  const [row] = await keeper.query(statement, [name]);
  return row && toPurchase(row);
}

/** What is open keeps its lock, also against this: and what this very connection has open is left out by its id. */
export async function forgetPurchases({ keeper, schema, open }: Shelf, settledBefore: string): Promise<number> {
  const statement = `
    with old as materialized (
      select id, lock from ${schema}.purchases where settled_at <= $1 and id > $2 and not id = any($3::bigint[])
      order by id limit ${PAGE}
    ), gone as (
      delete from ${schema}.purchases using old
      where purchases.id = old.id and settled_at <= $1 and pg_try_advisory_xact_lock(old.lock) returning 1
    )
    select (select max(id) from old) as last, (select count(*) from gone) as gone`;
  let [last, count] = ["0", 0];
  for (;;) {
    const [row] = await keeper.query(statement, [settledBefore, last, [...open.values()]]);
    count += Number(row?.["gone"]);
    if (row?.["last"] === null || row?.["last"] === undefined) return count;
    last = String(row["last"]);
  }
}
