import type { Fault, FaultOptions } from "./fault-types.js";
import { hasFaultKind } from "./faults.js";
import { isOwnHost } from "./host.js";
import type { Service } from "./service.js";
import { suggest } from "./suggest.js";
import type { Controls, RecordedRequest, Violation, WebhookDelivery, WebhookOptions } from "./types.js";

/** Where a mock's own paths are, beside the provider's. */
export const CONTROL_PATH = "/_mailfleet/";

/** A mock of any provider: what it is told is checked when it is told, and the types of the names are lost. */
export interface Controlled {
  readonly requests: readonly RecordedRequest[];
  readonly violations: readonly Violation[];
  next(
    operation: string,
    answer: { readonly example: string; readonly overrides?: object; readonly times?: number | "always" },
  ): void;
  fault(target: string, fault: Fault, options: FaultOptions): void;
  sendWebhook(event: string, options: WebhookOptions): Promise<WebhookDelivery>;
  reset(): void;
}

export interface ControlRequest {
  readonly method: string;
  /** What follows the control path. */
  readonly name: string;
  readonly host: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

export interface ControlReply {
  readonly status: 200 | 400;
  readonly body: unknown;
}

export interface ControlOptions {
  readonly mock: Controlled;
  readonly service: Service;
  /** The name that the mock listens on. */
  readonly host: string;
  readonly controls: Controls;
}

/** Does what a test in another language asks for. Whatever keeps it from that is a 400 with one sentence. */
export async function control(options: ControlOptions, request: ControlRequest): Promise<ControlReply> {
  try {
    checkSender(options, request);
    const body = await readControl(options, request)(request.body === "" ? undefined : readJson(request.body));
    return { status: 200, body: body ?? {} };
  } catch (error) {
    return { status: 400, body: { error: error instanceof Error ? error.message : String(error) } };
  }
}

/** No web page may drive a mock: not under a name that it lets point here, nor by what it may send without being asked first. */
function checkSender({ host }: ControlOptions, { method, host: header = "", contentType = "" }: ControlRequest): void {
  if (!isOwnHost(header, host))
    throw new TypeError(
      `The Host header is ${JSON.stringify(header)}, which is not this mock's: use its IP address, or start it with that host.`,
    );
  if (method === "POST" && !/^application\/json\b/i.test(contentType))
    throw new TypeError(`The Content-Type of a POST must be application/json; it is ${JSON.stringify(contentType)}.`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError("The body is not JSON.", { cause });
  }
}

type Members = Readonly<Record<string, unknown>>;

interface Action {
  /** What its body may have. */
  readonly members: readonly string[];
  run(mock: Controlled, body: Members): unknown;
}

const READS: Readonly<Record<string, (options: ControlOptions) => unknown>> = {
  requests: ({ mock }) => mock.requests,
  violations: ({ mock }) => mock.violations,
  operations: ({ service }) =>
    [...service.operations.values()].map(({ id: operationId, method, path, effect, examples }) => ({
      operationId,
      method,
      path,
      effect,
      examples: Object.fromEntries(examples),
    })),
};

const ACTIONS: Readonly<Record<string, Action>> = {
  next: {
    members: ["operation", "example", "overrides", "times"],
    run: (mock, body) =>
      mock.next(textOf(body, "operation"), {
        example: textOf(body, "example"),
        ...optional(body, "overrides", objectOf),
        ...timesOf(body),
      }),
  },
  fault: {
    members: ["operation", "fault", "times", "rate", "seed"],
    run: (mock, body) =>
      mock.fault(textOf(body, "operation"), faultOf(body), {
        ...timesOf(body),
        ...optional(body, "rate", numberOf),
        ...optional(body, "seed", numberOf),
      }),
  },
  webhook: {
    members: ["event", "url", "overrides", "apiKey", "timestamp", "timeoutMs"],
    run: (mock, body) =>
      mock.sendWebhook(textOf(body, "event"), {
        url: textOf(body, "url"),
        ...optional(body, "overrides", objectOf),
        ...optional(body, "apiKey", textOf),
        ...optional(body, "timestamp", timeOf),
        ...optional(body, "timeoutMs", numberOf),
      }),
  },
  reset: { members: [], run: (mock) => mock.reset() },
};

function readControl(options: ControlOptions, { method, name }: ControlRequest): (body: unknown) => unknown {
  const { mock, controls } = options;
  const own = Object.hasOwn(controls, name) ? controls[name] : undefined;
  if (own && (method === "GET" || method === "POST")) return own;
  const read = Object.hasOwn(READS, name) ? READS[name] : undefined;
  if (read && method === "GET") return () => read(options);
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action && method === "POST") return (body) => action.run(mock, checkMembers(name, action, body ?? {}));
  const known = [...Object.keys(READS), ...Object.keys(ACTIONS), ...Object.keys(controls)];
  if (!known.includes(name)) throw new TypeError(`There is no ${CONTROL_PATH}${name}.${suggest(name, known)}`);
  throw new TypeError(`${CONTROL_PATH}${name} takes ${own ? "GET or POST" : read ? "GET" : "POST"}, not ${method}.`);
}

function checkMembers(name: string, { members }: Action, body: unknown): Members {
  if (!isObject(body)) throw new TypeError(`The body of ${name} must be a JSON object.`);
  for (const key of Object.keys(body)) {
    if (members.includes(key)) continue;
    throw new TypeError(`${name} takes no "${key}".${suggest(key, members)}`);
  }
  return body;
}

function optional<K extends string, T>(
  body: Members,
  key: K,
  read: (body: Members, key: string) => T,
): { readonly [each in K]?: T } {
  // The compiler widens a computed key to any text.
  return body[key] === undefined ? {} : ({ [key]: read(body, key) } as { readonly [each in K]: T });
}

function timesOf({ times }: Members): { readonly times?: number | "always" } {
  if (times === undefined) return {};
  if (times === "always" || typeof times === "number") return { times };
  throw wrong("times", 'a whole number from 1, or "always"', times);
}

function faultOf({ fault }: Members): Fault {
  if (isObject(fault) && hasFaultKind(fault)) return fault;
  throw wrong("fault", 'an object with a kind, such as {"kind":"reset","when":"after"}', fault);
}

function textOf(body: Members, key: string): string {
  const value = body[key];
  if (typeof value === "string") return value;
  throw wrong(key, "a text", value);
}

function numberOf(body: Members, key: string): number {
  const value = body[key];
  if (typeof value === "number") return value;
  throw wrong(key, "a number", value);
}

function objectOf(body: Members, key: string): Members {
  const value = body[key];
  if (isObject(value)) return value;
  throw wrong(key, "an object", value);
}

function timeOf(body: Members, key: string): Date {
  const time = new Date(textOf(body, key));
  if (!Number.isNaN(time.getTime())) return time;
  throw wrong(key, "a time, such as 2026-01-01T00:00:00Z", body[key]);
}

function wrong(key: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${key} must be ${expected}; it is ${value === undefined ? "missing" : JSON.stringify(value)}.`);
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
