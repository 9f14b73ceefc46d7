import type { ProviderId } from "./generated/names.js";
import type { OperationName } from "./types.js";

/** A request that a mock's `answer` is asked for. Nothing in it is redacted. */
export interface AnswerRequest<P extends ProviderId = ProviderId> {
  readonly operationId: OperationName<P>;
  /** What the operation does, by the spec. `spend`: it can cost money. */
  readonly effect: "read" | "write" | "spend";
  /** The path's parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** A name that came several times holds a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; of a form, the JSON it stands for, with a few words in the place of each file; otherwise the text. */
  readonly body: unknown;
  /**
   * A copy of one of the spec's replies of this operation.
   *
   * @throws `TypeError` if the spec has none of that name.
   */
  example(name: string): { readonly status: number; readonly body: unknown };
}

export interface MockReply {
  /** 200 to 599. */
  readonly status: number;
  /** Sent as JSON; a text as it is where `headers` name another content type. Default: nothing. */
  readonly body?: unknown;
  /** Default: the content type of JSON, where there is a body. */
  readonly headers?: Readonly<Record<string, string>>;
}
