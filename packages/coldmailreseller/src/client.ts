import { type ClientOptions, createClient } from "@mailfleet/http";
import { readFailure } from "./failure.js";
import type { ColdMailResellerClient } from "./generated/client.js";
import { facts } from "./generated/operations.js";

export interface ColdMailResellerOptions extends ClientOptions {
  /** From the partner portal (Settings > Integrations). One key reaches every customer of the partner, and signs the webhooks. */
  apiKey: string;
  /** The customer ("user") that calls are about: an id, no credential. A call that needs one and finds none throws before sending. */
  userId?: string;
}

/**
 * A typed client of the Cold Mail Reseller API, one method per operation. Unofficial.
 *
 * @throws MailfleetError `invalid-argument` if an option is missing, empty or unknown.
 */
export function createColdMailResellerClient(options: ColdMailResellerOptions): ColdMailResellerClient {
  return createClient<ColdMailResellerClient>(
    {
      provider: "coldmailreseller",
      facts,
      tenantOption: "userId",
      auth: (apiKey) => ({ "cmr-x-api-key": apiKey }),
      readFailure,
    },
    { ...options },
  );
}
