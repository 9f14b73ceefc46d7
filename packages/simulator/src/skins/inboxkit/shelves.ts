import type { JsonObject } from "../../json.js";
import type { World } from "../../world/world.js";

/** What is kept on the world's shelves for InboxKit alone: each row has an `id`. */
export type Shelf = "plan" | "top-up" | "sessions" | "forwarding" | "tags" | "warmups" | "zones";

/** The rows that fit, oldest first. */
export function onShelf(world: World, shelf: Shelf, wanted: JsonObject = {}): readonly JsonObject[] {
  const members = Object.entries(wanted);
  return world.shelf(shelf).filter((row) => members.every(([key, value]) => row[key] === value));
}

export function shelve(world: World, shelf: Shelf, row: JsonObject): JsonObject {
  world.shelf(shelf).push(row);
  return row;
}

/** Lays changes over the row of this id. */
export function reshelve(world: World, shelf: Shelf, id: string, changes: JsonObject): void {
  const rows = world.shelf(shelf);
  const at = rows.findIndex((row) => row["id"] === id);
  const row = rows[at];
  if (row) rows[at] = { ...row, ...changes };
}

export function unshelve(world: World, shelf: Shelf, id: string): void {
  const rows = world.shelf(shelf);
  const at = rows.findIndex((row) => row["id"] === id);
  if (at >= 0) rows.splice(at, 1);
}
