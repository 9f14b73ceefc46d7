import type { InboxKitClient, Workspace } from "@mailfleet/inboxkit";
import type { ListOptions, Listing, Tenant, TenantCreation, Tenants } from "../../contract/index.js";
import { invalidArgument } from "../../kit/errors.js";
import { createListing, find } from "../../kit/listing.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { readNewUid, sourced } from "./replies.js";
import { PROVIDER } from "./words.js";

export function createTenants(client: InboxKitClient): Tenants<Workspace> & TenantCreation {
  return {
    list: (options) => listWorkspaces(client, options),
    // No source shows what the details of one workspace look like, nor what is answered for one that does not exist.
    get: async (id, options) => await find(listWorkspaces(client, options), (tenant) => tenant.id === id),
    create: async ({ name }, options) => {
      if (!name?.trim()) throw invalidArgument(PROVIDER, "The name of the workspace is empty.", "tenants.create");
      const reply = await client.createWorkspace({ body: { name } }, callOptions(options));
      return { id: readNewUid("createWorkspace", reply, "workspace") };
    },
  };
}

/** All of the team's, in one reply. */
function listWorkspaces(client: InboxKitClient, options: ListOptions = {}): Listing<Tenant<Workspace>> {
  return createListing(
    {
      first: true,
      readPage: async () => {
        const reply = await client.listWorkspaces({}, callOptions(options));
        return { rows: ReplyReader.of(PROVIDER, "listWorkspaces", reply).lazyRows("workspaces") };
      },
      read: (open) => {
        const row = open();
        return sourced({ id: row.text("uid"), name: row.maybeText("name") }, row.value);
      },
      key: ({ id }) => id,
    },
    options,
  );
}
