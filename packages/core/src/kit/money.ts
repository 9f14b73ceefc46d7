import type { Money } from "../contract/index.js";

/**
 * Reads an amount as a provider sends it, a JSON number or a decimal string, without ever going through binary fractions.
 * More than two decimals are rounded half away from zero.
 *
 * @returns `undefined` if it is no plain decimal number, or too large to be exact.
 */
export function parseMoney(amount: unknown, unit: Money["unit"]): Money | undefined {
  if (typeof amount !== "number" && typeof amount !== "string") return undefined;
  const match = /^([+-]?)(\d{1,13})(?:\.(\d+))?$/.exec(String(amount).trim());
  if (!match) return undefined;
  const [, sign, whole = "0", fraction = ""] = match;
  const hundredths = Number(whole) * 100 + Number(fraction.padEnd(2, "0").slice(0, 2));
  const minor = hundredths + (Number(fraction[2] ?? "0") >= 5 ? 1 : 0);
  return { unit, minor: sign === "-" && minor !== 0 ? -minor : minor };
}

/** @throws RangeError if the units differ: dollars and credits are never added up. */
export function addMoney(a: Money, b: Money): Money {
  if (a.unit !== b.unit) throw new RangeError(`cannot add ${b.unit} to ${a.unit}`);
  return { unit: a.unit, minor: a.minor + b.minor };
}

/** The total of some amounts; `undefined` if any is missing, if units differ, or if there are none: half a price is no price. */
export function sumMoney(amounts: readonly (Money | undefined)[]): Money | undefined {
  let total: Money | undefined;
  for (const amount of amounts) {
    if (!amount || (total && total.unit !== amount.unit)) return undefined;
    total = total ? addMoney(total, amount) : amount;
  }
  return total;
}

/** `12.50 USD`, `68.00 credits`. */
export function formatMoney(money: Money): string {
  const digits = String(Math.abs(money.minor)).padStart(3, "0");
  return `${money.minor < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)} ${money.unit}`;
}
