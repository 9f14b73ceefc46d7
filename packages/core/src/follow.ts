import type { ExportProgress, MailboxExport } from "./contract/index.js";
import { systemClock, type Clock } from "./kit/clock.js";
import { invalidArgument } from "./kit/errors.js";
import { notify } from "./kit/notify.js";

export interface FollowOptions {
  readonly signal?: AbortSignal | undefined;
  /** The pause between two looks, in milliseconds. Default: 60,000: exports take minutes to hours. */
  readonly everyMs?: number | undefined;
  /** Give up after this long, in milliseconds. Default: 24 hours. */
  readonly timeoutMs?: number | undefined;
  /** Called after every look with how far all of them are. */
  readonly onProgress?: ((exports: readonly MailboxExport[]) => unknown) | undefined;
  readonly clock?: Clock | undefined;
}

/**
 * Waits until no mailbox of an export is `pending` any more, or until the time is up, and says how far each is, in the order given. Those
 * that are decided are not asked for again. Only for a provider that tells the progress of an export.
 *
 * One that is `unknown` is not waited for: it was never handed over, or the provider has a word for it that this version does not know.
 * A look that fails rejects; following can start again.
 *
 * @throws MailfleetError `invalid-argument` if an option is not valid.
 */
export async function followExports<Raw>(
  exports: Pick<ExportProgress<Raw>, "status">,
  addresses: readonly string[],
  options: FollowOptions = {},
): Promise<readonly MailboxExport<Raw>[]> {
  const { signal, everyMs = 60_000, timeoutMs = 86_400_000, clock = systemClock } = options;
  if (!(everyMs > 0)) throw refused("options.everyMs must be above 0.");
  if (!(timeoutMs >= 0)) throw refused("options.timeoutMs must be from 0.");
  const deadline = clock.now() + timeoutMs;
  const latest = new Map<number, MailboxExport<Raw>>();
  let open = addresses.map((address, at) => ({ address, at }));
  while (open.length > 0) {
    const asked = open.map(({ address }) => address);
    const told = await exports.status(asked, { signal });
    for (const [n, { at }] of open.entries()) {
      const each = told[n];
      if (each) latest.set(at, each);
    }
    const all = listOf(addresses, latest);
    notify(options.onProgress, all);
    open = open.filter(({ at }) => latest.get(at)?.status === "pending");
    const left = deadline - clock.now();
    if (open.length === 0 || left <= 0) return all;
    await clock.sleep(Math.min(everyMs, left), signal);
  }
  return [];
}

function listOf<T>(addresses: readonly string[], latest: ReadonlyMap<number, T>): readonly T[] {
  return addresses.map((_, at) => latest.get(at)).filter((each) => each !== undefined);
}

function refused(problem: string): Error {
  return invalidArgument("mailfleet", `followExports: ${problem}`, "followExports");
}
