import { type ClientOptions, createClient } from "@mailfleet/http";
import { readFailure } from "./failure.js";
import type { ScaledMailClient } from "./generated/client.js";
import { facts } from "./generated/operations.js";

export interface ScaledMailOptions extends ClientOptions {
  /** From app.scaledmail.com/settings. One key reaches every organization of the account. */
  apiKey: string;
  /** The organization's record id (`rec...`). A call that needs one and finds none throws before sending. */
  organizationId?: string;
}

/**
 * A typed client of the ScaledMail API, one method per operation. Unofficial.
 *
 * @throws MailfleetError `invalid-argument` if an option is missing, empty or unknown.
 */
export function createScaledMailClient(options: ScaledMailOptions): ScaledMailClient {
  return createClient<ScaledMailClient>(
    {
      provider: "scaledmail",
      facts,
      tenantOption: "organizationId",
      auth: (apiKey) => ({ authorization: `Bearer ${apiKey}` }),
      readFailure,
    },
    { ...options },
  );
}
