import type { RefusalFacts } from "./facts.js";

/** Which of the refusals that come before any effect a reply is; undefined if it is none of them. */
export function findRefusal(
  refusals: readonly RefusalFacts[] | undefined,
  status: number,
  body: unknown,
): RefusalFacts | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  return refusals?.find(
    (each) =>
      each.status === status &&
      Object.entries(each.body).every(([key, wanted]) =>
        fits(Object.hasOwn(body, key) && Reflect.get(body, key), wanted),
      ),
  );
}

/** The whole text has to fit: the same words inside a longer message may tell of something that happened. */
function fits(value: unknown, wanted: string | number | boolean): boolean {
  if (typeof wanted !== "string") return value === wanted;
  return typeof value === "string" && new RegExp(`^\\s*(?:${wanted})\\s*$`, "i").test(value);
}
