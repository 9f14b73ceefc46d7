import type { Mock, ProviderId, WrittenWebhook } from "@mailfleet/mock";
import type { SkinEvent } from "./skin.js";
import type { World } from "./world/world.js";

/** Who hears what the provider sends by itself. */
export interface WebhookReceiver {
  /** Where to post it. */
  readonly url?: string;
  /** May it be another machine, also where a tenant's own address leads to one? Default: `false`. */
  readonly allowRemote?: boolean;
  /** The key that the receiver verifies with. Default: `test-api-key`. */
  readonly apiKey?: string;
  /** Called with each delivery as it would be posted: signed, for a test without a server. */
  readonly receive?: (delivery: WrittenWebhook) => unknown;
  /** Called if nobody answered, or `receive` threw. Default: a warning of the process. */
  readonly onFailure?: (error: unknown) => void;
}

export interface Post<P extends ProviderId> {
  send(event: SkinEvent<P>): void;
  /** Resolves when everything that was sent has been answered, or has failed. */
  delivered(): Promise<void>;
}

/** Delivers events one after the other, as they happened. */
export function createPost<P extends ProviderId>(mock: Mock<P>, world: World, receiver: WebhookReceiver = {}): Post<P> {
  const { apiKey, receive, allowRemote = false, onFailure = (error) => process.emitWarning(String(error)) } = receiver;
  // A tenant that has cleared its address has an empty one.
  const urlOf = (tenant: string): string | undefined => world.tenant(tenant)?.webhookUrl || receiver.url;
  let last: Promise<void> = Promise.resolve();
  const deliver = async ({ event, payload, tenant }: SkinEvent<P>, timestamp: Date): Promise<void> => {
    const options = { overrides: payload, timestamp, ...(apiKey !== undefined && { apiKey }) };
    if (receive) await receive(await mock.writeWebhook(event, options));
    const url = urlOf(tenant);
    if (url !== undefined) await mock.sendWebhook(event, { ...options, url, allowRemote });
  };
  return {
    send: (event) => {
      const url = urlOf(event.tenant);
      if (!receive && url === undefined) return;
      const timestamp = new Date(world.clock.now());
      last = last.then(() => deliver(event, timestamp)).catch(onFailure);
    },
    delivered: async () => {
      // What is sent while we wait is waited for too.
      for (let seen: Promise<void> | undefined; seen !== last;) await (seen = last);
    },
  };
}
