import { parse } from "tldts-icann";
import { invalidArgument } from "./errors.js";

/**
 * A registrable domain name as lower-case ASCII. International names become punycode through the URL parser of the platform,
 * which follows the same standard as browsers.
 *
 * @throws MailfleetError `invalid-argument` if it is no domain that can be registered: an address, a URL, a sub-domain, a suffix.
 */
export function parseDomain(provider: string, name: string): string {
  const ascii = toAscii(name);
  if (!ascii || !isRegistrable(ascii)) {
    throw invalidArgument(
      provider,
      `"${name}" is not a domain name that can be registered. Give it as in "example.com".`,
    );
  }
  return ascii;
}

/** Owned by CentralNic and sold below by any registrar, as the private part of the public suffix list says (2026-11). */
const SOLD_BELOW = new Set([
  ..."ae.org africa.com br.com cn.com co.com com.de com.se de.com eu.com gb.net hu.net in.net jp.net jpn.com".split(
    " ",
  ),
  ..."mex.com ru.com sa.com se.net uk.com uk.net us.com za.bz za.com".split(" "),
]);

function isRegistrable(ascii: string): boolean {
  const { isIp, domain } = parse(ascii);
  if (isIp || !domain) return false;
  return SOLD_BELOW.has(domain) ? ascii.split(".").length === domain.split(".").length + 1 : domain === ascii;
}

/**
 * A domain name to look up, in the same form. Wider than what can be registered: providers list sub-domains, and names that were
 * bought under other rules, and what is listed can be asked for.
 *
 * @throws MailfleetError `invalid-argument` if it is not a domain name.
 */
export function parseListedDomain(provider: string, name: string): string {
  const ascii = toAscii(name);
  if (ascii !== undefined) return ascii;
  throw invalidArgument(provider, `"${name}" is not a domain name. Give it as in "example.com".`);
}

/** A domain name as a provider shows it, in the same form; left as it is, lower-cased, if it is none. */
export function readDomain(name: string): string {
  return toAscii(name) ?? name.toLowerCase();
}

/**
 * An e-mail address in lower case, split in two.
 *
 * @throws MailfleetError `invalid-argument` if it is no plain `local@domain`.
 */
export function parseAddress(
  provider: string,
  address: string,
): { address: string; localPart: string; domain: string } {
  const text = String(address);
  const at = text.lastIndexOf("@");
  const localPart = text.slice(0, Math.max(at, 0)).toLowerCase();
  const domain = toAscii(text.slice(at + 1));
  if (!domain || !isLocalPart(localPart)) {
    throw invalidArgument(provider, `"${address}" is not an e-mail address. Give it as in "ada@example.com".`);
  }
  return { address: `${localPart}@${domain}`, localPart, domain };
}

/**
 * An e-mail address to look up, in the same form. Wider than what can be ordered, as above.
 *
 * @throws MailfleetError `invalid-argument` if it is not a plain `local@domain`.
 */
export function parseListedAddress(provider: string, address: string): { address: string; domain: string } {
  const text = String(address);
  const at = text.lastIndexOf("@");
  const localPart = text.slice(0, Math.max(at, 0)).toLowerCase();
  const domain = toAscii(text.slice(at + 1));
  if (domain !== undefined && LISTED_LOCAL_PART.test(localPart)) return { address: `${localPart}@${domain}`, domain };
  throw invalidArgument(provider, `"${text}" is not an e-mail address. Give it as in "ada@example.com".`);
}

/** An e-mail address as a provider shows it, in the same form; `undefined` if there is nothing before its `@`. */
export function readAddress(text: string): { address: string; domain: string } | undefined {
  const at = text.lastIndexOf("@");
  if (at < 1) return undefined;
  const domain = readDomain(text.slice(at + 1));
  return { address: `${text.slice(0, at).toLowerCase()}@${domain}`, domain };
}

/** Atoms between dots, as RFC 5322 and RFC 6531 have them. */
const LISTED_LOCAL_PART = /^[^\s.@"(),:;<>[\]\\]+(?:\.[^\s.@"(),:;<>[\]\\]+)*$/;

/** Letters, digits, dots, hyphens, underscores and plus signs, at most 64, no dot at an end or beside another. */
export function isLocalPart(text: string): boolean {
  return /^(?!.*\.\.)[a-z0-9_+-](?:[a-z0-9._+-]{0,62}[a-z0-9_+-])?$/i.test(text);
}

/** Letters, digits and hyphens between dots, the last label no number: what the URL parser lets through is wider than what can be a domain. */
const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;

function toAscii(name: string): string | undefined {
  if (typeof name !== "string") return undefined;
  // Nearly every name is in its form already, and the parser takes longer than the rest of a row. Punycode has rules of its own.
  if (HOST_NAME.test(name) && !name.includes("xn--")) return name;
  if (/[\s/\\@:?#%[\]]/.test(name)) return undefined;
  try {
    const host = new URL(`http://${name}`).hostname.replace(/\.$/, "");
    return HOST_NAME.test(host) ? host : undefined;
  } catch {
    return undefined;
  }
}
