import {
  createFleet,
  type Fleet,
  type FleetFailure,
  type FleetGap,
  type FleetSource,
  MailfleetError,
  type Provider,
} from "@mailfleet/core";
import type { Failure, FleetData, Gap, Source } from "../output/types.js";
import type { Session } from "../session.js";

export async function fleetOf(session: Session): Promise<Fleet<Provider>> {
  return createFleet(await session.providers());
}

/** Something that was read, with where it comes from. */
export type Found<T> = T & Source;

interface Answer<T> {
  readonly results: readonly (FleetSource<Provider> & { readonly item: T })[];
  readonly failures: readonly FleetFailure<Provider>[];
  readonly incomplete: readonly FleetGap<Provider>[];
  readonly unsupported: readonly FleetSource<Provider>[];
}

/** What a fleet answers, as it is printed and handed over. */
export function toData<T extends object>({
  results,
  failures,
  incomplete,
  unsupported,
}: Answer<T>): FleetData<Found<T>> {
  return {
    items: results.map(({ item, ...source }) => ({ ...sourceOf(source), ...item })),
    failures: failures.map(({ error, ...source }) => ({ ...sourceOf(source), ...failureOf(error) })),
    incomplete: incomplete.map(({ problems, ...source }): Gap => ({ ...sourceOf(source), problems })),
    unsupported: unsupported.map(sourceOf),
  };
}

/** Asks each provider for something that a fleet has no verb for. `undefined`: it cannot say such a thing. */
export async function askEach<T extends object>(
  providers: readonly Provider[],
  ask: (provider: Provider) => Promise<readonly T[]> | undefined,
): Promise<FleetData<Found<T>>> {
  const all = await Promise.all(
    providers.map(async (via) => {
      const source = sourceOf({ provider: via.id, ...(via.tenant !== undefined && { tenant: via.tenant }) });
      try {
        return { source, items: await ask(via) };
      } catch (error) {
        return { source, failure: failureOf(error) };
      }
    }),
  );
  return {
    items: all.flatMap(({ source, items }) => (items ?? []).map((item) => ({ ...source, ...item }))),
    failures: all.flatMap(({ source, failure }) => (failure ? [{ ...source, ...failure }] : [])),
    incomplete: [],
    unsupported: all.flatMap(({ source, items, failure }) => (items || failure ? [] : [source])),
  };
}

function sourceOf({ provider, tenant }: Source): Source {
  return { provider, ...(tenant !== undefined && { tenant }) };
}

export function failureOf(error: unknown): Pick<Failure, "code" | "message"> {
  if (!MailfleetError.isInstance(error)) throw error;
  return { code: error.code, message: error.message };
}
