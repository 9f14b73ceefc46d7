import type { Organization, ScaledMailClient } from "@mailfleet/scaledmail";
import type { Listing, ListOptions, Tenant, Tenants } from "../../contract/index.js";
import { createListing, find } from "../../kit/listing.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { sourced } from "./replies.js";
import { PROVIDER } from "./words.js";

export function createTenants(client: ScaledMailClient): Tenants<Organization> {
  const list = (options: ListOptions = {}): Listing<Tenant<Organization>> =>
    createListing<Tenant<Organization>, () => ReplyReader<Organization>, "all">(
      {
        first: "all",
        readPage: async () => {
          const reply = await client.getOrganizations({}, callOptions(options));
          return { rows: ReplyReader.of(PROVIDER, "getOrganizations", reply).lazyRows("organizations") };
        },
        read: (open) => readTenant(open()),
        key: ({ id }) => id,
      },
      options,
    );
  return { list, get: async (id, options) => await find(list(options), (tenant) => tenant.id === id) };
}

function readTenant(row: ReplyReader<Organization>): Tenant<Organization> {
  return sourced({ id: row.text("id"), name: row.maybeText("name") }, row.value);
}
