import type { Clock, Redactor } from "@mailfleet/http";
import { type Answer, answer, type Incoming, problem, type Reply, writeReply } from "./answer.js";
import { decode, type Payload, readBody } from "./body.js";
import type { Fault } from "./fault-types.js";
import type { Faults } from "./faults.js";
import type { History, OpenRecord } from "./history.js";
import type { AnswerRequest, MockReply } from "./hooks.js";
import { replacement } from "./replacement.js";
import { parametersOf, route } from "./router.js";
import type { DescribedOperation, Service } from "./service.js";
import type { Steering } from "./steering.js";
import { suggest } from "./suggest.js";
import type { MockOptions } from "./types.js";
import type { Fact } from "./violations.js";

export interface Parts {
  readonly service: Service;
  readonly steering: Steering;
  readonly faults: Faults;
  readonly history: History;
  readonly clock: Clock;
  readonly options: Pick<MockOptions, "answer" | "onRequest" | "prepare" | "strict">;
}

/** A request whose head was read. */
export interface Arrived {
  readonly method: string;
  readonly pathname: string;
  /** The query, without its question mark. */
  readonly search: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Rejects if the client breaks off. */
  readPayload(): Promise<Payload>;
}

/** What becomes of a request. */
export type Delivery =
  | {
      readonly outcome: "answered";
      readonly reply: Reply;
      /** Only half of the body arrives, then the connection breaks. */
      readonly isCut: boolean;
    }
  /** The connection breaks. */
  | { readonly outcome: "reset" }
  /** The client, or the mock itself, went away. */
  | { readonly outcome: "abandoned"; readonly cause: unknown };

type Head = Omit<Incoming, "body" | "redacted" | "redactor">;

/**
 * Meets a request, whatever carried it here.
 *
 * @param left aborted when nobody waits for the reply any more.
 * @throws only for a defect, of the mock or of its `answer`.
 */
export async function meet(parts: Parts, arrived: Arrived, left: () => AbortSignal): Promise<Delivery> {
  const { service, history, options } = parts;
  const head = readHead(service, arrived);
  const operation = head.route.found === "operation" ? head.route.operation : undefined;
  const redactor = service.redactor.learn(head.query, head.headers);
  const { method } = head;
  const record = history.open({
    operationId: operation?.id,
    effect: operation?.effect,
    method,
    ...show(head, redactor),
  });
  const delivery = await deliver(parts, { head, operation, record, redactor }, arrived, left);
  options.onRequest?.(record);
  return delivery;
}

interface Met {
  readonly head: Head;
  readonly operation: DescribedOperation | undefined;
  readonly record: OpenRecord;
  /** Knows the secrets of the head. */
  readonly redactor: Redactor;
}

function show({ query, headers, pathname }: Head, redactor: Redactor): Pick<OpenRecord, "path" | "query" | "headers"> {
  return { path: redactor.text(pathname), ...redactor.value({ query, headers }) };
}

async function deliver(
  parts: Parts,
  { head, operation, record, redactor }: Met,
  arrived: Arrived,
  left: () => AbortSignal,
): Promise<Delivery> {
  const refusal = operation && refuse(parts, head);
  const fault = operation && !refusal ? parts.faults.take(operation) : undefined;
  record.fault = fault;
  if (fault?.kind === "reset" && fault.when === "before") return { outcome: "reset" };
  const received = await settle(arrived.readPayload());
  if ("cause" in received) return { outcome: "abandoned", ...received };
  const incoming = await receive(parts, { head, operation, record, redactor }, received.value);
  const answered = refusal ?? (await respond(parts, incoming, operation, fault));
  parts.history.violate(
    record,
    answered.facts.map((fact) => clean(fact, incoming.redactor)),
  );
  record.example = answered.example;
  if (fault?.kind === "reset") return { outcome: "reset" };
  if (fault?.kind === "hang") return { outcome: "abandoned", cause: await abortOf(left()) };
  if (fault?.kind === "delay") {
    const slept = await settle(parts.clock.sleep(fault.ms, left()));
    if ("cause" in slept) return { outcome: "abandoned", ...slept };
  }
  record.status = answered.status;
  return { outcome: "answered", reply: explain(answered, record), isCut: fault?.kind === "truncate" };
}

const MOST_WORDS = 1_000;

/** A refusal in the provider's words says little; who debugs reads the header. */
function explain<R extends Reply>(reply: R, { violations }: OpenRecord): R {
  if (violations.length === 0) return reply;
  const words = violations.map(({ reason }) => reason).join("; ");
  // A header has no other characters.
  const shown = words.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, MOST_WORDS);
  return { ...reply, headers: { ...reply.headers, "x-mailfleet-violations": shown } };
}

/** Waits until nobody waits any more. */
function abortOf(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const end = (): void => resolve(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}

function settle<T>(work: Promise<T>): Promise<{ readonly value: T } | { readonly cause: unknown }> {
  return work.then(
    (value) => ({ value }),
    (cause: unknown) => ({ cause }),
  );
}

function readHead(service: Service, { method, pathname, search, headers }: Arrived): Head {
  const query: Record<string, string | string[]> = {};
  if (search !== "") {
    const params = new URLSearchParams(search);
    for (const key of new Set(params.keys())) {
      const values = params.getAll(key);
      query[key] = values.length === 1 ? values[0]! : values;
    }
  }
  const { authorization, ...others } = headers;
  // The scheme may be written either way (RFC 9110, 11.1); Prism knows one.
  const scheme = authorization?.replace(/^bearer(?= )/i, "Bearer");
  const read = scheme === undefined ? headers : { ...others, authorization: scheme };
  return { method, pathname, route: route(service, method, pathname), query, headers: read };
}

function refuse({ options }: Parts, { headers }: Head): Answer | undefined {
  try {
    options.prepare?.({ headers });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem(400, reason, [{ kind: "header", field: undefined, reason }]);
  }
}

/** What is said of a request repeats parts of it. */
function clean({ kind, field, reason }: Fact, redactor: Redactor): Fact {
  return { kind, field: field === undefined ? undefined : redactor.known(field), reason: redactor.known(reason) };
}

async function receive({ history }: Parts, { head, record, redactor }: Met, sent: Payload): Promise<Incoming> {
  const { payload, defect } = decode(sent, head.headers["content-encoding"]);
  const read = await readBody(payload, head.headers["content-type"] ?? "");
  const body = defect === undefined ? read : { ...read, defect };
  // What the body calls a secret may stand in the head as well.
  const knowing = redactor.learn(body.value);
  if (knowing !== redactor) Object.assign(record, show(head, knowing));
  history.keep(record, knowing.value(body.shown), payload.length);
  record.received = true;
  const form = head.route.found === "operation" && body.form && head.route.operation.form?.read(body.form);
  // Chunked bodies have no length, and without one Prism does not look at the media type.
  const headers =
    payload.length > 0 ? { ...head.headers, "content-length": String(Buffer.byteLength(payload)) } : head.headers;
  return { ...head, headers, body: form ? { ...body, value: form } : body, redacted: record, redactor: knowing };
}

async function respond(
  { service, steering, clock, options }: Parts,
  incoming: Incoming,
  operation: DescribedOperation | undefined,
  fault: Fault | undefined,
): Promise<Answer> {
  const nobody = (): Promise<undefined> => Promise.resolve(undefined);
  if (!operation) return answer(service, incoming, undefined, nobody);
  const instead = replacement(fault, operation, clock);
  const steered = instead ? undefined : steering.take(operation.id);
  const isCarriedOut = fault?.kind !== "status" || fault.applied === true;
  let ask = isCarriedOut ? () => askFor(options, operation, incoming) : nobody;
  if (options.strict === false && steered === undefined && incoming.headers["prefer"] === undefined) {
    const own = await ask();
    const unchecked = instead ?? (own && writeReply(own));
    if (unchecked) return { ...unchecked, facts: [] };
    ask = nobody;
  }
  const answered = await answer(service, incoming, steered, ask);
  return instead ? { ...instead, facts: answered.facts } : answered;
}

/** A hook that takes the operations of any provider: their names are known to be right here, and their types are lost. */
interface AnyHook {
  answer?(request: AnyRequest): ReturnType<NonNullable<MockOptions["answer"]>>;
}

interface AnyRequest extends Omit<AnswerRequest, "operationId"> {
  readonly operationId: string;
}

async function askFor(
  hook: AnyHook,
  operation: DescribedOperation,
  { route: found, query, headers, body }: Incoming,
): Promise<MockReply | undefined> {
  return await hook.answer?.({
    operationId: operation.id,
    effect: operation.effect,
    path: found.found === "operation" ? parametersOf(operation, found.segments) : {},
    query,
    headers,
    body: body.value,
    example: (name) => exampleOf(operation, name),
  });
}

function exampleOf({ id, replies }: DescribedOperation, name: string): { status: number; body: unknown } {
  const found = replies.find((each) => each.name === name);
  if (!found)
    throw new TypeError(
      `${id} has no example "${name}".${suggest(
        name,
        replies.map((each) => each.name),
      )}`,
    );
  return { status: found.status, body: structuredClone(found.body) };
}
