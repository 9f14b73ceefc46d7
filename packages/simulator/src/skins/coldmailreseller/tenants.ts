import { type JsonObject, objectOf, textOf } from "../../json.js";
import type { Skin } from "../../skin.js";
import type { World } from "../../world/world.js";
import { isThere, listReply, withData } from "./replies.js";
import { userRow } from "./rows.js";
import { CONTACT } from "./settings.js";

const FIELDS = [...Object.keys(CONTACT), "addressLineTwo", "addressLineThree"];

export const tenantOperations: Skin<"coldmailreseller">["operations"] = {
  retrieveAllUsers: (asked) =>
    listReply(asked, "users", "users", { items: asked.world.all("tenants"), rowOf: userRow }),
  getUserDetails: (asked) => {
    const user = asked.world.tenant(asked.tenant);
    return user && withData(asked, "user", userRow(user));
  },
  createUser: (asked) => {
    const { world, body } = asked;
    const id = world.newId("tenants");
    world.add("tenants", { id, name: textOf(body["company"]), createdAt: world.now(), more: contactIn(body) });
    return asked.example("created", { data: { id } });
  },
  updateUserDetails: (asked) => {
    const { world, body, tenant } = asked;
    const { name = "", more = {} } = world.tenant(tenant) ?? {};
    world.change("tenants", tenant, { name: textOf(body["company"], name), more: { ...more, ...contactIn(body) } });
    return asked.example("updated");
  },
  deleteUser: (asked) => {
    const { world, tenant } = asked;
    const data = countLeft(world, tenant);
    if (data.mailboxCount + data.domainCount > 0) return asked.example("userNotEmpty", { data });
    for (const table of ["subscriptions", "orders", "connections"] as const)
      for (const { id } of world.all(table, { tenant })) world.remove(table, id);
    world.remove("tenants", tenant);
    return asked.example("deleted");
  },
};

function contactIn(body: unknown): JsonObject {
  const given = objectOf(body);
  return Object.fromEntries(
    FIELDS.flatMap((field) => (typeof given[field] === "string" ? [[field, given[field]]] : [])),
  );
}

/** What has expired is not counted: nobody could remove it. */
function countLeft(world: World, tenant: string): { readonly mailboxCount: number; readonly domainCount: number } {
  const domains = world
    .all("domains", { tenant })
    .filter(({ state }) => !["gone", "failed", "expired"].includes(state));
  const mailboxes = world.all("mailboxes", { tenant }).filter((each) => isThere(each) && each.state !== "suspended");
  return { mailboxCount: mailboxes.length, domainCount: domains.length };
}
