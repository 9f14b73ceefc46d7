import { type ProviderId, providers } from "./generated/names.js";
import { run, runLocally } from "./run.js";
import { serviceOf } from "./service.js";
import type { LocalMock, LocalMockOptions, Mock, MockOptions, Mocks } from "./types.js";

/**
 * Starts a mock of one provider and resolves when it answers. It listens on the loopback interface unless told otherwise, opens no other
 * connection and moves no money.
 *
 * @throws `TypeError` for an unknown provider or a bad option; `Error` if the port is taken.
 */
export async function startMock<P extends ProviderId>(provider: P, options: MockOptions<P> = {}): Promise<Mock<P>> {
  checkOptions("startMock", OPTIONS, options);
  return await run(provider, serviceOf(provider), options);
}

/**
 * Makes a mock of one provider in this process: hand its `fetch` to a client. It listens on no port, opens no connection and moves no money.
 * The first request that is checked against the spec takes longer, since the checker is loaded then.
 *
 * @throws `TypeError` for an unknown provider or a bad option.
 */
export function createMock<P extends ProviderId>(provider: P, options: LocalMockOptions<P> = {}): LocalMock<P> {
  checkOptions("createMock", LOCAL_OPTIONS, options);
  return runLocally(provider, serviceOf(provider), options);
}

/**
 * Starts a mock of every provider in this process, each on a free port.
 *
 * @throws as `startMock`; then none is left running.
 */
export async function startMocks(options: Omit<MockOptions, "port" | "answer"> = {}): Promise<Mocks> {
  const started = await Promise.allSettled(providers.map((provider) => startMock(provider, { ...options, port: 0 })));
  const all = started.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const close = async (): Promise<void> => {
    await Promise.all(all.map((mock) => mock.close()));
  };
  const failed = started.find((each) => each.status === "rejected");
  if (failed) {
    await close();
    throw failed.reason;
  }
  const reset = (): void => all.forEach((mock) => mock.reset());
  // The generated list holds every key of Mocks; the compiler cannot see that from an array.
  return { ...Object.fromEntries(all.map((mock) => [mock.provider, mock])), reset, close } as Mocks;
}

const LOCAL_OPTIONS: readonly string[] = [
  "history",
  "onRequest",
  "clock",
  "answer",
  "strict",
  "prepare",
  "controls",
] satisfies (keyof LocalMockOptions)[];
const OPTIONS: readonly string[] = ["port", "host", "keepAlive", ...LOCAL_OPTIONS];
/** For packages of ours, so no message names them. */
const INTERNAL = ["prepare", "controls"];

function checkOptions(caller: string, known: readonly string[], options: MockOptions<never>): void {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const shown = known.filter((each) => !INTERNAL.includes(each));
    throw new TypeError(`${caller} has no option "${name}". Known: ${shown.join(", ")}.`);
  }
  const { port = 0, history = 1 } = options;
  if (!Number.isSafeInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError(`port must be a whole number from 0 to 65535; it is ${port}.`);
  }
  if (!Number.isSafeInteger(history) || history < 1)
    throw new TypeError(`history must be a whole number from 1; it is ${history}.`);
}
