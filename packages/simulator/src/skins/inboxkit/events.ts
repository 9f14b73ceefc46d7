import type { JsonObject } from "../../json.js";
import type { SkinEvent } from "../../skin.js";
import type { Change } from "../../world/state.js";
import { toIso } from "../../world/time.js";
import type { Domain, Export, Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { addressOf } from "./find.js";
import { consentTexts, requestKind, requestWord } from "./requests.js";
import { isDnsVerified, renewalDate, secretsOf, tldOf } from "./rows.js";
import { TEAM } from "./settings.js";
import { domainWord, mailboxWord, platformWord } from "./words.js";

type Event = SkinEvent<"inboxkit">;

/** InboxKit sends an event when the word for a status is another one. */
export function events(change: Change, world: World): readonly Event[] {
  if (change.before === undefined || change.removed) return [];
  switch (change.table) {
    case "domains":
      return domainWord(change.before) === domainWord(change.row)
        ? []
        : [domainEvent(world, change.row, change.before)];
    case "mailboxes":
      return mailboxWord(change.before) === mailboxWord(change.row) ? [] : [mailboxEvent(world, change.row)];
    case "exports":
      return requestWord(change.before) === requestWord(change.row) ? [] : requestEvents(world, change.row);
    default:
      return [];
  }
}

function domainEvent(world: World, domain: Domain, before: Domain): Event {
  return write(world, "domain.status_changed", domain.tenant, {
    domain: {
      uid: domain.id,
      name: domain.name,
      tld: tldOf(domain.name),
      status: domainWord(domain),
      previous_status: domainWord(before),
      dns_propagation_status: isDnsVerified(world, domain) ? "propagated" : "pending",
      nameservers: domain.nameservers,
      renewal_date: renewalDate(domain),
      renewal_status: domain.state === "grace" ? "failed" : "na",
      registration_years: domain.years,
    },
  });
}

function mailboxEvent(world: World, mailbox: Mailbox): Event {
  return write(world, "mailbox.status_changed", mailbox.tenant, {
    mailbox: {
      uid: mailbox.id,
      email: addressOf(mailbox),
      username: mailbox.localPart,
      first_name: mailbox.firstName,
      last_name: mailbox.lastName,
      profile_picture: mailbox.pictureUrl ?? "",
      platform: platformWord(mailbox.platform),
      status: mailboxWord(mailbox),
      domain_name: mailbox.domainName,
      ...secretsOf(mailbox),
    },
  });
}

function requestEvents(world: World, row: Export): readonly Event[] {
  const { id: uid, tenant, connection } = row;
  const status = requestWord(row);
  const domain = world.find("domains", row.mailbox);
  switch (requestKind(row)) {
    case "consent": {
      const request = { uid, status, consent_url: connection, ...consentTexts(row) };
      return [write(world, "consent_request.status_changed", tenant, { consent_request: request })];
    }
    case "client-id":
      // Of Google alone.
      return domain?.platform === undefined || domain.platform === "google"
        ? [
            write(world, "client_id_request.status_changed", tenant, {
              client_id_request: { uid, status, domain_name: domain?.name ?? "" },
            }),
          ]
        : [];
    default:
      return [];
  }
}

function write(world: World, event: Event["event"], tenant: string, entity: JsonObject): Event {
  const time = toIso(world.now());
  const metadata = { workspace_id: tenant, updated_at: time };
  return {
    event,
    tenant,
    payload: { timestamp: time, team_id: TEAM.uid, team_name: TEAM.name, data: { ...entity, metadata } },
  };
}
