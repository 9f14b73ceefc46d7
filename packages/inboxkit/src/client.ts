import { type ClientOptions, createClient } from "@mailfleet/http";
import { readFailure } from "./failure.js";
import type { InboxKitClient } from "./generated/client.js";
import { facts } from "./generated/operations.js";

export interface InboxKitOptions extends ClientOptions {
  /** From Settings > API. One key is one team and reaches every workspace of it. */
  apiKey: string;
  /** The workspace's uid (a UUID; `listWorkspaces` shows it). A call that needs one and finds none throws before sending. */
  workspaceId?: string;
}

/**
 * A typed client of the InboxKit API, one method per operation. Unofficial.
 *
 * @throws MailfleetError `invalid-argument` if an option is missing, empty or unknown.
 */
export function createInboxKitClient(options: InboxKitOptions): InboxKitClient {
  return createClient<InboxKitClient>(
    {
      provider: "inboxkit",
      facts,
      tenantOption: "workspaceId",
      auth: (apiKey) => ({ authorization: `Bearer ${apiKey}` }),
      readFailure,
    },
    { ...options },
  );
}
