import type { MockReply } from "@mailfleet/mock";
import { textOf } from "../../json.js";
import type { Asked, Row } from "../../skin.js";
import { toIso } from "../../world/time.js";
import type { Export } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { addressOf, findAddress, findDomain, findMailboxes } from "./find.js";
import { answerPage, answerPart, refuse } from "./replies.js";
import type { Operations } from "./settings.js";

/**
 * What InboxKit is asked to click through: a consent screen for a mailbox, or an OAuth client for a domain. These are kept among the exports, as work
 * on something with a state, so that their changes are told.
 */
export type RequestKind = "consent" | "client-id";

export const requestOperations: Operations = {
  initiateConsentRequest: (asked) => {
    const { mailbox_uid, username, domain, consent_url } = asked.body;
    const mailbox =
      mailbox_uid === undefined
        ? findAddress(asked, `${textOf(username)}@${textOf(domain)}`)
        : findMailboxes(asked, [mailbox_uid])[0];
    if (!mailbox) return refuse("Mailbox not found");
    const uid = queueRequest(asked, "consent", mailbox.id, textOf(consent_url));
    return asked.example("queued", { data: { uid, status: "queued", mailbox_email: addressOf(mailbox) } });
  },
  getConsentRequestStatus: (asked) =>
    withRequest(asked, "consent", (row) => asked.example("completed", { data: consentRow(asked.world, row) })),
  listConsentRequests: (asked) =>
    answerPart(asked, {
      example: "one",
      items: requestsOf(asked, "consent"),
      rowOf: (row) => consentRow(asked.world, row),
    }),
  initiateClientIdRequest: (asked) => {
    const domain = findDomain(asked, asked.body["domain"]);
    if (!domain) return refuse("Domain not found");
    const uid = queueRequest(asked, "client-id", domain.id, textOf(asked.body["client_id"]));
    return asked.example("queued", { data: { uid, status: "queued", domain_name: domain.name } });
  },
  getClientIdRequestStatus: (asked) =>
    withRequest(asked, "client-id", (row) => asked.example("processing", { data: clientIdRow(asked.world, row) })),
  listClientIdRequests: (asked) =>
    answerPage(asked, {
      example: "page",
      items: requestsOf(asked, "client-id"),
      rowOf: (row) => clientIdRow(asked.world, row),
    }),
};

/** Of a row that is no export. */
export function requestKind({ more: { request } }: Export): RequestKind | undefined {
  return request === "consent" || request === "client-id" ? request : undefined;
}

export function isRequest(row: Export): boolean {
  return requestKind(row) !== undefined;
}

export function requestWord({ state, more }: Export): string {
  return state === "queued" ? textOf(more["status"]) : state === "done" ? "completed" : "failed";
}

function queueRequest({ world, tenant }: Asked, request: RequestKind, subject: string, connection: string): string {
  const { id } = world.add("exports", {
    id: world.newId("exports"),
    tenant,
    createdAt: world.now(),
    mailbox: subject,
    connection,
    state: "queued",
    more: { request, status: "queued" },
  });
  const { exportMs } = world.state.habits;
  world.later(exportMs / 2, "skin", `request:${id}`);
  world.later(exportMs, "skin", `request:${id}`);
  return id;
}

/** It is taken up, and then it is done if there is an active mailbox to log in with. */
export function advanceRequest(world: World, id: string): void {
  const row = world.find("exports", id);
  if (!row) return;
  if (row.more["status"] === "queued") {
    world.change("exports", id, { more: { ...row.more, status: "processing" } });
    return;
  }
  const mailboxes = [
    ...world.all("mailboxes", { id: row.mailbox }),
    ...world.all("mailboxes", { domain: row.mailbox }),
  ];
  const isDone = mailboxes.some(({ state }) => state === "active");
  world.change("exports", id, { state: isDone ? "done" : "failed", more: { ...row.more, finishedAt: world.now() } });
}

function requestsOf({ world, tenant }: Asked, kind: RequestKind): readonly Export[] {
  return world.all("exports", { tenant }).filter((row) => requestKind(row) === kind);
}

function withRequest(asked: Asked, kind: RequestKind, act: (row: Export) => MockReply): MockReply {
  const row = requestsOf(asked, kind).find(({ id }) => id === asked.path["uid"]);
  return row ? act(row) : refuse("Request not found");
}

const CONSENT_TEXTS: Readonly<Record<Export["state"], string | null>> = {
  queued: null,
  done: "Consent was given",
  failed: "Consent could not be given",
};

/** What a consent request says of itself, wherever it is shown. */
export function consentTexts({ state }: Export): {
  readonly status_text: string | null;
  readonly status_reason: string | null;
} {
  return {
    status_text: CONSENT_TEXTS[state],
    status_reason: state === "failed" ? "The consent screen refused the mailbox" : null,
  };
}

function consentRow(world: World, row: Export): Row {
  const mailbox = world.find("mailboxes", row.mailbox);
  return {
    uid: row.id,
    status: requestWord(row),
    ...consentTexts(row),
    completed_at: row.state === "done" ? toIso(Number(row.more["finishedAt"])) : null,
    mailbox: mailbox ? { uid: mailbox.id, email: addressOf(mailbox) } : null,
  };
}

function clientIdRow(world: World, row: Export): Row {
  return {
    uid: row.id,
    status: requestWord(row),
    domain_name: world.find("domains", row.mailbox)?.name ?? "",
    ...(row.state === "failed" && { error_message: "No admin mailbox found for domain" }),
  };
}
