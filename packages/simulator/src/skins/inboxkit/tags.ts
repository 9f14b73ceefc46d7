import { type JsonObject, textOf, textsOf } from "../../json.js";
import type { World } from "../../world/world.js";
import { findDomains, findMailboxes } from "./find.js";
import { objectIdOf, type Operations } from "./settings.js";
import { onShelf, shelve, unshelve } from "./shelves.js";

export const tagOperations: Operations = {
  // No source shows this reply. The tags stand under `data`, as the rows of its siblings do.
  getAllTags: (asked) =>
    asked.example("tags", { data: onShelf(asked.world, "tags", { tenant: asked.tenant }).map(labelOf) }),
  createANewTag: (asked) => {
    const { world, tenant, body } = asked;
    const id = objectIdOf(world.newId("action"));
    shelve(world, "tags", { id, tenant, name: textOf(body["name"]) });
    return asked.example("created", { id });
  },
  assignTagsToDomainsOrMailboxes: (asked) => {
    const { world, body } = asked;
    const wanted = textsOf(body["tag_ids"]);
    const tagged = (tags: readonly string[]): { readonly tags: readonly string[] } => ({
      tags: [...new Set([...tags, ...wanted])],
    });
    for (const { id, tags } of findDomains(asked, textsOf(body["domain_uids"])))
      world.change("domains", id, tagged(tags));
    for (const { id, tags } of findMailboxes(asked, textsOf(body["mailbox_uids"])))
      world.change("mailboxes", id, tagged(tags));
    return asked.example("assigned");
  },
  deleteATag: (asked) => {
    unshelve(asked.world, "tags", asked.path["id"] ?? "");
    return asked.example("deleted");
  },
};

/** The tags of these ids that have not been deleted. */
export function labelsOf(world: World, ids: readonly string[]): readonly JsonObject[] {
  return ids.length === 0
    ? []
    : onShelf(world, "tags")
        .filter(({ id }) => ids.includes(textOf(id)))
        .map(labelOf);
}

function labelOf({ id = "", name = "" }: JsonObject): JsonObject {
  return { id, name };
}
