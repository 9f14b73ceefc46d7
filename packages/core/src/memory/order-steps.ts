import type { JsonObject, MailboxesItem, OrderItem, Proof, RegisterItem, PrewarmedItem } from "../contract/index.js";
import type { CheckedRequest, DraftStep } from "../orders/index.js";
import { unknownOption } from "../kit/capabilities.js";
import { invalidArgument } from "../kit/errors.js";
import type { MemoryOrderOptions, Settings } from "./options.js";

interface Call {
  readonly id: string;
  readonly operation: string;
  readonly buys: readonly OrderItem[];
  readonly body: JsonObject;
  readonly proof: Pick<Proof, "domains" | "addresses">;
  readonly needs?: readonly string[];
}

/** First the domains, then what stands on them. */
export function writeSteps(request: CheckedRequest<MemoryOrderOptions>, key: string, settings: Settings): DraftStep[] {
  const { items, providerOptions } = request;
  const registers = items.filter((item) => item.kind === "register");
  const takes = items.filter((item) => item.kind === "prewarmed");
  const mailboxes = items.filter((item) => item.kind === "mailboxes");
  const ordered = new Set([...registers, ...takes].map((item) => item.domain));
  const calls: readonly Call[] = [
    {
      id: "register",
      operation: "registerDomains",
      buys: registers,
      body: { domains: registers.map(writeRegister) },
      proof: { domains: registers.map((item) => item.domain) },
    },
    {
      id: "prewarmed",
      operation: "takeDomains",
      buys: takes,
      body: { domains: takes.map(writeTake) },
      proof: { domains: takes.map((item) => item.domain) },
    },
    {
      id: "mailboxes",
      operation: "createMailboxes",
      buys: mailboxes,
      body: { mailboxes: mailboxes.flatMap(writeMailboxes), ...writeSendingTool(providerOptions) },
      proof: { addresses: mailboxes.flatMap(addressesOf) },
      needs: [...new Set(mailboxes.map((item) => item.domain))].filter((domain) => ordered.has(domain)),
    },
  ];
  return calls.filter((call) => call.buys.length > 0).map((call) => writeStep(call, items, key, settings));
}

function writeStep(call: Call, items: readonly OrderItem[], key: string, { tags }: Settings): DraftStep {
  const { id, operation, buys, body, proof, needs = [] } = call;
  const tag = tags ? { tag: `${key}/${id}` } : {};
  return {
    id,
    operation,
    effect: "spend",
    request: { body: { ...tag, ...body } },
    ...(needs.length > 0 && { needs: { domains: needs } }),
    proof: { ...proof, ...tag },
    items: buys.map((item) => items.indexOf(item)),
  };
}

function writeRegister({ domain, years = 1, forwardTo, autoRenew, registrant }: RegisterItem): JsonObject {
  return {
    domain,
    years,
    ...(forwardTo !== undefined && { forward_to: forwardTo }),
    ...(autoRenew !== undefined && { auto_renew: autoRenew }),
    ...(registrant && { registrant: { ...registrant } }),
  };
}

function writeTake({ domain, forwardTo }: PrewarmedItem): JsonObject {
  return { domain, ...(forwardTo !== undefined && { forward_to: forwardTo }) };
}

function writeMailboxes({ domain, platform, people, autoRenew }: MailboxesItem): JsonObject[] {
  return people.map((person) => ({
    local_part: person.localPart,
    domain,
    platform,
    first_name: person.firstName,
    last_name: person.lastName,
    ...(person.pictureUrl !== undefined && { picture_url: person.pictureUrl }),
    ...(autoRenew !== undefined && { auto_renew: autoRenew }),
  }));
}

/** @throws MailfleetError `invalid-argument`: what is misspelt would be left out in silence, and a bare password would be kept in the plan. */
function writeSendingTool(given: MemoryOrderOptions = {}): JsonObject {
  const unknown = unknownOption(given, ["sendingTool"]);
  if (unknown !== undefined) throw refuse(`providerOptions.${unknown} is unknown; there is sendingTool.`);
  const { sendingTool } = given;
  if (!sendingTool) return {};
  const { username, password } = sendingTool;
  if (typeof password?.$secret !== "string") throw refuse('sendingTool.password must be { "$secret": name }.');
  return { sending_tool: { username, password: { $secret: password.$secret } } };
}

function refuse(message: string): Error {
  return invalidArgument("memory", message, "orders.plan");
}

function addressesOf({ domain, people }: MailboxesItem): string[] {
  return people.map((person) => `${person.localPart}@${domain}`);
}
