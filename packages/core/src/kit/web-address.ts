import { invalidArgument } from "./errors.js";

/**
 * A whole web address, as it was given.
 *
 * @throws MailfleetError `invalid-argument` if it is not one of `http:` or `https:`.
 */
export function parseWebAddress(provider: string, url: string): string {
  if (typeof url === "string" && /^https?:\/\/\S+$/i.test(url) && URL.canParse(url)) return url;
  throw invalidArgument(provider, `"${url}" is not a whole web address. Give it as in "https://example.com".`);
}

/** Do two web addresses lead to the same place? Providers add the scheme and the last slash, or leave them out. */
export function isSameWebAddress(one: string | undefined, other: string | undefined): boolean {
  return plainForm(one) === plainForm(other);
}

function plainForm(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `https://${url}`;
  return URL.canParse(whole) ? new URL(whole).href : url;
}
