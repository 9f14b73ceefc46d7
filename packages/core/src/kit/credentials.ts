import type { Credentials, RevealedCredentials } from "../contract/index.js";

/** What Node's `console.log` asks an object for. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Credentials that do not print: a log line, JSON and a template show whose they are, and nothing else. */
export function createCredentials(secrets: RevealedCredentials): Credentials {
  const address = secrets.username;
  const shown = { value: (): string => `[Credentials of ${address}]` };
  // Not enumerable, so that a copy or a table of its members shows the address only.
  return Object.defineProperties({ address } as Credentials, {
    reveal: { value: () => secrets },
    toString: shown,
    toJSON: shown,
    [INSPECT]: shown,
  });
}
