export const MINUTE_MS = 60_000;
export const HOUR_MS: number = 60 * MINUTE_MS;
export const DAY_MS: number = 24 * HOUR_MS;
export const MONTH_MS: number = 30 * DAY_MS;
export const YEAR_MS: number = 365 * DAY_MS;

export function toIso(time: number): string {
  return new Date(time).toISOString();
}

/** `2026-11-26` */
export function toDate(time: number): string {
  return toIso(time).slice(0, 10);
}
