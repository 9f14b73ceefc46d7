/** Those in which domains are registered; letters of others are told as such. */
const SCRIPTS = [
  ..."Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Devanagari Bengali Tamil Thai".split(" "),
  ..."Han Hiragana Katakana Hangul Cherokee Ethiopic".split(" "),
].map((name) => [name, new RegExp(`\\p{Script=${name}}`, "u")] as const);

/** A domain with letters beyond ASCII, as it looks, and the scripts that its letters are of. */
export interface InternationalName {
  /** Absent where the platform cannot tell it. */
  readonly shown?: string;
  readonly scripts: readonly string[];
}

/**
 * What a domain in punycode looks like: a letter of another script can make it look like somebody else's (`exаmple.com` with a Cyrillic а).
 * `undefined` for plain ASCII.
 */
export function readInternational(ascii: string): InternationalName | undefined {
  if (!/(?:^|\.)xn--/.test(ascii)) return undefined;
  const url = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:url");
  const shown = url?.domainToUnicode(ascii);
  if (!shown || shown === ascii) return { scripts: [] };
  // The other labels are what they seem.
  const labels = shown.split(".").filter((label) => /[^ -~]/.test(label));
  const letters = [...labels.join("")].filter((letter) => /\p{L}/u.test(letter));
  const scripts = SCRIPTS.filter(([, pattern]) => letters.some((letter) => pattern.test(letter))).map(([name]) => name);
  const others = letters.some((letter) => !SCRIPTS.some(([, pattern]) => pattern.test(letter)));
  return { shown, scripts: [...scripts, ...(others ? ["other"] : [])] };
}
