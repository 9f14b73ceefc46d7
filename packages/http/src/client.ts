import { callRedactor } from "./call.js";
import type { ClientContext } from "./call.js";
import { addHeaders, checkArgs, checkCallOptions, isRecord } from "./checks.js";
import type { Refuse } from "./checks.js";
import { createContext, refuseAs, settingsOf, watched } from "./context.js";
import type { ProviderDefinition } from "./definition.js";
import { watchDrift } from "./drift.js";
import { MailfleetError } from "./error.js";
import type { OperationFacts } from "./facts.js";
import { judgeReply } from "./failure.js";
import { toFormData } from "./form.js";
import type { CallArgs, CallOptions, ClientOptions, RawInit } from "./options.js";
import { plainQuery, writeJson } from "./plain.js";
import { fetchRaw } from "./raw.js";
import { sendCall } from "./send.js";
import { paramsOf, writeUrl } from "./url.js";

interface Operation {
  readonly name: string;
  readonly facts: OperationFacts;
  /** The names of its path parameters. */
  readonly params: readonly string[];
}

/**
 * A provider's client: one method per operation of its facts, `(args?, callOptions?) => Promise<success body>`, and
 * `fetch`, the escape hatch. Throws a MailfleetError of code `invalid-argument` when an option is missing, unknown or wrong.
 *
 * Every failure of a call is a MailfleetError. Reads and repeatable writes are retried; a spend is sent again only if the
 * failed attempt certainly never left this machine, any other write also if it was turned away with 429. No call buys twice.
 */
export function createClient<Client>(
  definition: ProviderDefinition,
  options: ClientOptions & Readonly<Record<string, unknown>>,
): Client {
  const context = createContext(definition, options);
  const client: Record<string, unknown> = {
    fetch: (path: string, init?: RawInit, callOptions?: CallOptions) => fetchRaw(context, path, init, callOptions),
  };
  for (const [name, facts] of Object.entries(definition.facts.operations)) {
    const operation = { name, facts, params: paramsOf(facts.path) };
    client[name] = (args?: CallArgs, callOptions?: CallOptions) => callOperation(context, operation, args, callOptions);
  }
  // The dispatch seam: the generated interface is written from the same facts as these methods.
  return client as Client;
}

async function callOperation(
  context: ClientContext,
  operation: Operation,
  given: CallArgs = {},
  options: CallOptions = {},
): Promise<unknown> {
  const { name, facts, params } = operation;
  const { provider } = context.definition;
  const refuse = refuseAs(provider, name, context.redactor);
  checkCallOptions(options, refuse);
  checkArgs(given, params, facts.body !== undefined, refuse);
  if (facts.effect !== "read" && facts.inferred) checkInferred(provider, name, options);
  const args = withTenant(context, facts, given, refuse);
  const url = urlOf(context, facts, args, refuse);
  const body =
    facts.body === "multipart"
      ? await writeForm(args.body, refuse)
      : args.body === undefined
        ? undefined
        : writeJson(args.body, refuse);
  const call = watched({
    client: context,
    operation: name,
    facts,
    method: facts.method,
    url,
    headers: writeHeaders(context, facts, args, options, refuse),
    body,
    given: args,
    judge: judgeReply,
    clouded: false,
    ...settingsOf(context, facts.effect, options),
  });
  const { status, value } = await sendCall(call);
  if (context.onDrift)
    watchDrift(context.onDrift, { provider, operation: name, status }, value, () => callRedactor(call, value));
  return value;
}

/** A guessed path may be another operation's: to read there is harmless, to change or buy something is not. */
function checkInferred(provider: string, operation: string, options: CallOptions): void {
  if (options.allowInferred) return;
  throw new MailfleetError({
    code: "unsupported",
    message: `${provider} ${operation}: its path is only inferred; to send it all the same, state { allowInferred: true }`,
    provider,
    operation,
    outcome: "not-applied",
  });
}

/** The arguments with the client's tenant where the operation wants it, unless the call names one itself. */
function withTenant(context: ClientContext, facts: OperationFacts, args: CallArgs, refuse: Refuse): CallArgs {
  const { tenant: place } = facts;
  if (!place || names(args[place.in], place)) return args;
  if (context.tenant === undefined) {
    if (!place.required) return args;
    const { tenantOption } = context.definition;
    return refuse(
      `needs a tenant: give the client the option ${String(tenantOption)}, or the call ${place.in}.${place.name}`,
    );
  }
  const part = args[place.in];
  if (part !== undefined && (!isRecord(part) || Array.isArray(part))) return args;
  return { ...args, [place.in]: { ...part, [place.name]: context.tenant } };
}

function names(part: unknown, place: NonNullable<OperationFacts["tenant"]>): boolean {
  if (!isRecord(part)) return false;
  if (place.in !== "header") return part[place.name] !== undefined;
  return Object.keys(part).some((key) => key.toLowerCase() === place.name.toLowerCase());
}

function urlOf(context: ClientContext, facts: OperationFacts, args: CallArgs, refuse: Refuse): string {
  const query = args.query && plainQuery(args.query, refuse);
  try {
    return writeUrl(context.baseUrl, facts.path, args.path, query);
  } catch {
    return refuse("a path or query parameter cannot be written into the URL");
  }
}

function writeHeaders(
  context: ClientContext,
  facts: OperationFacts,
  args: CallArgs,
  options: CallOptions,
  refuse: Refuse,
): Record<string, string> {
  const headers = { ...context.headers };
  if (facts.body === "json" && args.body !== undefined) headers["content-type"] = "application/json";
  if (args.header) addHeaders(headers, args.header, context.auth, refuse);
  if (options.headers) addHeaders(headers, options.headers, context.auth, refuse);
  return headers;
}

async function writeForm(body: unknown, refuse: Refuse): Promise<FormData | undefined> {
  if (body === undefined) return undefined;
  return await toFormData(isRecord(body) ? body : refuse("the body must be an object"), refuse);
}
