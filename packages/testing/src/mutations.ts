/** Numbers from a seed: the same ones each run. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const LONG = "x".repeat(5_000);
const DEEP: unknown = JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`);

/** Values that no spec expects in the place of another. */
const STRANGE: readonly ((value: unknown) => unknown)[] = [
  () => null,
  () => undefined,
  () => "",
  () => LONG,
  () => 0,
  () => -1,
  () => 1e308,
  () => 1.005,
  () => [],
  () => ({}),
  () => DEEP,
  () => "2026-13-45T99:99:99Z",
  () => "NaN",
  () => "\u0000\u202e",
  () => "__proto__",
  (value) => [value],
  (value) => ({ value }),
  (value) => String(value),
  (value) => (typeof value === "string" ? `${value} ` : value),
  (value) => (typeof value === "string" ? value.toUpperCase() : value),
  (value) => (Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])] : value),
  (value) => (Array.isArray(value) ? (value as unknown[]).slice(1) : value),
  (value) => (typeof value === "number" ? -value : value),
];

/** A copy of some JSON in which one to three things are otherwise. What says whether it is a failure is left alone. */
export function mutate(value: unknown, random: Random): unknown {
  let changed = structuredClone(value);
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) changed = change(changed, random);
  return changed;
}

function change(value: unknown, random: Random): unknown {
  const isHere = typeof value !== "object" || value === null || random() < 0.15;
  if (isHere) return pick(STRANGE, random)(value);
  const keys = Object.keys(value).filter((key) => key !== "error" && key !== "success");
  const key = keys.length > 0 ? pick(keys, random) : undefined;
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((each: unknown, at) => (String(at) === key ? change(each, random) : each));
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    name === key ? change(each, random) : (each as unknown),
  ]);
  return Object.fromEntries(random() < 0.1 ? entries.filter(([name]) => name !== key) : entries);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
