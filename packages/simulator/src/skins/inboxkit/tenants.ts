import type { MockReply } from "@mailfleet/mock";
import { textOf } from "../../json.js";
import { type Asked, pageOf } from "../../skin.js";
import type { Tenant } from "../../world/types.js";
import { refuse } from "./replies.js";
import { workspaceRow } from "./rows.js";
import type { Operations } from "./settings.js";

export const tenantOperations: Operations = {
  listWorkspaces: (asked) => {
    const { world } = asked;
    const { rows } = pageOf(world, world.all("tenants"), (tenant) => workspaceRow(world, tenant));
    return asked.example("two", { workspaces: rows });
  },
  // No source shows this reply. The workspace stands under its own name, as in the answer of its creation.
  getWorkspaceDetails: (asked) =>
    withTenant(asked, asked.query["uid"], (tenant) =>
      asked.example("found", { workspace: workspaceRow(asked.world, tenant) }),
    ),
  createWorkspace: (asked) => {
    const { world, body } = asked;
    const id = world.newId("tenants");
    const name = textOf(body["name"]);
    world.add("tenants", { id, name, createdAt: world.now(), ...readWebhook(body), more: {} });
    return asked.example("created", { uid: id });
  },
  updateWorkspace: (asked) => {
    const { world, body } = asked;
    return withTenant(asked, body["uid"], ({ id, name }) => {
      world.change("tenants", id, { name: textOf(body["name"], name), ...readWebhook(body) });
      return asked.example("updated");
    });
  },
  updateWorkspaceWebhook: (asked) =>
    withTenant(asked, asked.body["uid"], ({ id }) => {
      asked.world.change("tenants", id, readWebhook(asked.body));
      return asked.example("updated");
    }),
  deleteWorkspace: (asked) =>
    withTenant(asked, asked.query["uid"], ({ id }) => {
      asked.world.remove("tenants", id);
      return asked.example("deleted");
    }),
};

function withTenant(asked: Asked, uid: unknown, act: (tenant: Tenant) => MockReply): MockReply {
  const tenant = asked.world.tenant(uid);
  return tenant ? act(tenant) : refuse("Workspace not found");
}

function readWebhook({ webhook_url }: Asked["body"]): Pick<Tenant, "webhookUrl"> {
  return typeof webhook_url === "string" ? { webhookUrl: webhook_url } : {};
}
