import { readFileSync } from "node:fs";
import type { WebhookSignature } from "@mailfleet/http";

/** The parts of a bundled spec that the mock reads itself; Prism reads the rest. */
export interface SpecDocument {
  readonly info: { readonly title: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly "x-effect"?: string }>>>>;
  readonly webhooks?: Readonly<Record<string, { readonly post: object }>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
  readonly "x-tenant"?: {
    readonly word?: string;
    readonly header?: string;
    readonly query?: string;
    readonly body?: string;
  };
  readonly "x-webhook-signature"?: WebhookSignature;
  /** What the provider answers where it has no such route. */
  readonly "x-unknown-route"?: SpecReply;
  /** What it answers to a request that breaks its rules. */
  readonly "x-invalid-request"?: InvalidRequest;
}

export interface SpecReply {
  readonly status: number;
  readonly body: unknown;
}

export interface InvalidRequest {
  readonly status: number;
  /** The member of the body that says what is wrong. */
  readonly message: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What it says, with `{field}` in the place of the field. */
  readonly words: { readonly required: string; readonly unknown: string; readonly other: string };
}

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

/** Reads a bundled spec from this package. */
export function readDocument(provider: string): SpecDocument {
  return JSON.parse(readFileSync(new URL(`../src/generated/${provider}.json`, import.meta.url), "utf8"));
}

/** The spec's server: where it is, and its path without a slash at the end. */
export function serverOf(document: SpecDocument): { readonly origin: string; readonly pathname: string } {
  const server = document.servers[0];
  if (!server) throw new Error(`The spec of ${document.info.title} names no server.`);
  const { origin, pathname } = new URL(server.url);
  return { origin, pathname: pathname.replace(/\/+$/, "") };
}

/** Names of every property, parameter and header that the spec marks as secret, and of those that carry credentials. */
export function secretNamesOf(document: SpecDocument): string[] {
  const names = new Set<string>();
  for (const scheme of Object.values(document.components.securitySchemes)) {
    if (scheme.type === "apiKey" && scheme.name) names.add(scheme.name);
  }
  const signature = document["x-webhook-signature"];
  if (signature) names.add(signature.header);
  collectSecretNames(document, "", names);
  return [...names];
}

function collectSecretNames(node: unknown, key: string, names: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  // On an operation it says that the whole reply is one.
  if ("x-secret" in node && node["x-secret"] === true && !("operationId" in node)) {
    names.add("in" in node && "name" in node && typeof node.name === "string" ? node.name : key);
  }
  for (const [name, child] of Object.entries(node)) collectSecretNames(child, name, names);
}
