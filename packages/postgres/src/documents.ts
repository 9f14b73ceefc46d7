import type { Documents } from "@mailfleet/core";
import type { Shelf } from "./hold.js";

/** Texts by name. Each write is one statement, which the version lets through or not. */
export function openDocuments({ keeper, schema }: Shelf): Documents {
  return {
    read: async (name) => {
      const [row] = await keeper.query(`select content, version from ${schema}.documents where name = $1`, [name]);
      return row && { content: String(row["content"]), version: Number(row["version"]) };
    },
    write: async (name, content, version) => {
      const rows =
        version === 0
          ? await keeper.query(
              `insert into ${schema}.documents (name, version, content) values ($1, 1, $2) on conflict do nothing returning 1`,
              [name, content],
            )
          : await keeper.query(
              `update ${schema}.documents set version = version + 1, content = $2 where name = $1 and version = $3 returning 1`,
              [name, content, version],
            );
      return rows.length > 0;
    },
    list: async (prefix) => {
      const find = `select name from ${schema}.documents where starts_with(name, $1) order by name`;
      return (await keeper.query(find, [prefix])).map((row) => String(row["name"]));
    },
    remove: async (name) => {
      await keeper.query(`delete from ${schema}.documents where name = $1`, [name]);
    },
  };
}
