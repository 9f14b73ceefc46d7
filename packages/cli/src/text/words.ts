import { formatMoney, type Money, parseMoney } from "@mailfleet/core";
import { UsageError } from "../exit.js";

export { formatMoney } from "@mailfleet/core";

/** `120USD`, `120 usd`, `$120`, `50 credits`. */
export function parseAmount(text: string, option: string): Money {
  const match = /^(\$?)\s*(\d[\d,]*(?:\.\d{1,2})?)\s*(usd|credits?)?$/i.exec(text.trim());
  const unit = match && unitOf(match[1] ?? "", match[3]?.toLowerCase());
  const money = unit && parseMoney((match?.[2] ?? "").replaceAll(",", ""), unit);
  if (money) return money;
  throw new UsageError(
    `${option}: "${text}" is not an amount. Write 120USD, or 120credits where the wallet counts credits.`,
  );
}

function unitOf(sign: string, word: string | undefined): Money["unit"] | undefined {
  if (sign === "$" && (word === undefined || word === "usd")) return "USD";
  if (word === "usd") return "USD";
  return word?.startsWith("credit") ? "credits" : undefined;
}

const STEPS: readonly (readonly [string, number])[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
];

/** `3 days`, `5 minutes`. */
export function writeSpan(ms: number): string {
  for (const [name, length] of STEPS) {
    const times = Math.round(Math.abs(ms) / length);
    // A day and a half is better said in hours.
    if (times >= 2 || (times === 1 && length < 86_400_000)) return count(times, name);
  }
  return "a moment";
}

/** `in 5 minutes`, `now`. */
export function writeWhen(time: string, now: number): string {
  const ms = Date.parse(time) - now;
  return ms <= 1_000 ? "now" : `in ${writeSpan(ms)}`;
}

export function writeDay(time: string | undefined): string | undefined {
  return time?.slice(0, 10);
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

export function writeTotals(amounts: readonly Money[]): string {
  return amounts.map(formatMoney).join(" and ");
}

/** The totals of amounts, one for each unit. */
export function totalsOf(amounts: readonly (Money | undefined)[]): Money[] {
  const totals = new Map<Money["unit"], number>();
  for (const amount of amounts) if (amount) totals.set(amount.unit, (totals.get(amount.unit) ?? 0) + amount.minor);
  return [...totals].map(([unit, minor]) => ({ unit, minor }));
}

/** A time as people write it: `2026-12-01`, `2026-12-01T12:00Z`, `24h`, `7d`. A day alone is its end for a limit, so it is taken as it begins. */
export function parseTime(text: string, option: string, now: number): string {
  const span = /^(\d{1,5})\s*(m|h|d)$/.exec(text.trim());
  const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
  const ms = span ? now + Number(span[1]) * units[span[2] as keyof typeof units] : Date.parse(text);
  if (!Number.isNaN(ms) && (span || /^\d{4}-\d\d-\d\d/.test(text))) return new Date(ms).toISOString();
  throw new UsageError(`${option}: "${text}" is not a time. Write 24h, 7d, 2026-12-01 or 2026-12-01T12:00Z.`);
}

/** The closest of some words, for a message. */
export function suggest(word: string, known: readonly string[]): string {
  const closest = known
    .map((each) => [each, distance(word.toLowerCase(), each.toLowerCase())] as const)
    .sort((a, b) => a[1] - b[1])[0];
  return closest && closest[1] <= Math.max(2, word.length / 3)
    ? ` Did you mean ${closest[0]}?`
    : ` Known: ${known.join(", ")}.`;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
