import type { ColdMailResellerClient, CreateUserRequest } from "@mailfleet/coldmailreseller";
import type { NewContactTenant, TenantCreation, TenantRemoval } from "../../contract/index.js";
import { unclearEffect } from "../../kit/changes.js";
import { conflict } from "../../kit/errors.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { checkAccepted, readLeftovers } from "./replies.js";
import { checkContact, splitPhone } from "./tenant-checks.js";
import { checkId, refuseUnlessAbsent } from "./tenants.js";
import { LANGUAGE, PROVIDER } from "./words.js";

export function createTenantChanges(client: ColdMailResellerClient): TenantCreation<NewContactTenant> & TenantRemoval {
  return {
    create: async (details, options) => {
      const reply = await client.createUser({ body: writeUser(details) }, callOptions(options));
      checkAccepted("createUser", reply);
      const row = ReplyReader.of(PROVIDER, "createUser", reply).maybeRow("data");
      const id = row?.maybeText("id") ?? row?.maybeText("userId");
      if (id === undefined)
        throw unclearEffect(PROVIDER, "createUser", "createUser does not tell the id of the new user");
      return { id };
    },
    remove: async (id, options) => {
      checkId(id);
      // What a refusal counts is the provider's answer at that moment, which no look beforehand can give.
      const reply = await client.deleteUser({ query: { userId: id } }, callOptions(options)).catch((error: unknown) => {
        const left = readLeftovers(error);
        if (left === undefined) return refuseUnlessAbsent(error);
        throw conflict(PROVIDER, `${id} still has ${left}.`, "deleteUser", { cause: error });
      });
      if (reply) checkAccepted("deleteUser", reply);
      return { changed: reply !== undefined };
    },
  };
}

function writeUser({ name, contact }: NewContactTenant): CreateUserRequest {
  checkContact(name, contact);
  const { addressLine1: addressLineOne, addressLine2: addressLineTwo } = contact;
  const { email, firstName, lastName, city, state, postalCode } = contact;
  const names = { company: name, firstName, lastName, email, languagePreference: LANGUAGE };
  const address = { addressLineOne, city, state, postalCode, country: contact.country.toUpperCase() };
  return { ...names, ...address, ...omitUndefined({ addressLineTwo }), ...splitPhone(contact.phone) };
}
