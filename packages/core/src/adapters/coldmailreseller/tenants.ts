import type { ColdMailResellerClient, User } from "@mailfleet/coldmailreseller";
import type { Tenant, Tenants } from "../../contract/index.js";
import { invalidArgument, unexpectedResponse } from "../../kit/errors.js";
import { createListing } from "../../kit/listing.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { FIRST, type OpenRow, type PageCursor, readList } from "./domain-lists.js";
import { checkAnswered, isNoUser, sourced } from "./replies.js";
import { PAGE_SIZE, PROVIDER } from "./words.js";

export function createTenants(client: ColdMailResellerClient): Tenants<User> {
  return {
    list: (options = {}) =>
      createListing<Tenant<User>, OpenRow<User>, PageCursor>(
        {
          first: FIRST,
          readPage: async ({ page, ...before }) => {
            const reply = await client.retrieveAllUsers({ query: { page, limit: PAGE_SIZE } }, callOptions(options));
            return readList("retrieveAllUsers", reply, { page, ...before }, (held) => ({
              rows: held.lazyRows("users"),
              list: held.value.users,
              pagination: held.maybeRow("pagination"),
            }));
          },
          read: (open) => readUser(open()),
          key: ({ id }) => id,
        },
        options,
      ),
    get: async (id, options) => {
      checkId(id);
      const reply = await client
        .getUserDetails({ query: { userId: id } }, callOptions(options))
        .catch(refuseUnlessAbsent);
      if (!reply) return undefined;
      checkAnswered("getUserDetails", reply);
      const row = ReplyReader.of(PROVIDER, "getUserDetails", reply).maybeRow("data");
      if (!row) return undefined;
      const user = readUser(row);
      if (user.id === id) return user;
      throw unexpectedResponse(PROVIDER, "getUserDetails", `getUserDetails answers for ${user.id}, not for ${id}`);
    },
  };
}

export function refuseUnlessAbsent(error: unknown): undefined {
  if (!isNoUser(error)) throw error;
}

export function checkId(id: string): void {
  if (typeof id !== "string" || id.trim() === "") throw invalidArgument(PROVIDER, "The id of a user is missing.");
}

function readUser(row: ReplyReader<User>): Tenant<User> {
  const people = [row.maybeText("firstName"), row.maybeText("lastName")].filter((name) => name !== undefined);
  return sourced(
    {
      id: row.maybeText("userId") ?? row.text("id"),
      name: row.maybeText("company") ?? (people.join(" ") || undefined),
      email: row.maybeText("email"),
    },
    row.value,
  );
}
