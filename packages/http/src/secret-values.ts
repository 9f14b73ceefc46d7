import type { Span } from "./secret-texts.js";

/** A shorter value would blank out ordinary words, and is no secret worth the name. */
const MIN_SECRET = 4;
const UTF8 = new TextEncoder();
/** How HTML names what it cannot have as it is. */
const ENTITIES: Readonly<Record<string, string>> = { '"': "quot", "'": "apos", "<": "lt", ">": "gt", "&": "amp" };
const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f" };

/** A text to look for, around a run of letters and digits that no encoding changes. */
interface Needle {
  readonly anchor: string;
  /** What stands before it and after it, as it is written plainly. */
  readonly before: string;
  readonly after: string;
  patterns?: { readonly before: RegExp; readonly after: RegExp };
}

/** How much of an anchor is compared at every place of a text. */
const GRAM = 4;
/** The longest that one character is written: eight backslashes, each of them encoded again. */
const MOST_FOR_ONE = 150;

/**
 * Finds values in texts, as they are and as texts carry them: in JSON, also in JSON within JSON, in a URL or a form, in HTML, and in base64. A reply can hold
 * thousands of passwords, so a text is read once, however many there are.
 */
export function createFinder(values: ReadonlySet<string>): (text: string) => Span[] {
  const needles = [...values].filter((value) => value.length >= MIN_SECRET).flatMap(needlesOf);
  const byGram = new Map<number, Needle[]>();
  for (const needle of needles.filter(({ anchor }) => anchor.length >= GRAM)) {
    const gram = gramOf(needle.anchor);
    const alike = byGram.get(gram) ?? [];
    alike.push(needle);
    byGram.set(gram, alike);
  }
  const loose = needles.filter(({ anchor }) => anchor.length < GRAM).map(sourceOf);
  const anywhere = loose.length > 0 ? new RegExp(loose.join("|"), "g") : undefined;
  return (text) => {
    const found = anywhere
      ? Array.from(text.matchAll(anywhere), ({ 0: match, index }) => spanOf(index, match.length))
      : [];
    if (byGram.size === 0) return found;
    let gram = 0;
    for (let at = 0; at < text.length; at++) {
      gram = nextGram(gram, text.charCodeAt(at));
      for (const needle of byGram.get(gram) ?? []) {
        const span = spanAround(text, at - GRAM + 1, needle);
        if (span) found.push(span);
      }
    }
    return found;
  };
}

function spanOf(start: number, length: number): Span {
  return { start, end: start + length };
}

/** The whole of a value whose anchor may stand here. */
function spanAround(text: string, at: number, needle: Needle): Span | undefined {
  const { anchor, before, after } = needle;
  if (!text.startsWith(anchor, at)) return undefined;
  const end = at + anchor.length;
  if (text.startsWith(before, at - before.length) && text.startsWith(after, end))
    return { start: at - before.length, end: end + after.length };
  needle.patterns ??= {
    before: new RegExp(`(?:${inAnyText(before)})$`),
    after: new RegExp(`(?:${inAnyText(after)})`, "y"),
  };
  const { patterns } = needle;
  patterns.after.lastIndex = end;
  const behind = patterns.after.exec(text);
  const ahead = behind && patterns.before.exec(text.slice(Math.max(0, at - before.length * MOST_FOR_ONE), at));
  return ahead ? { start: at - ahead[0].length, end: end + behind[0].length } : undefined;
}

function sourceOf({ anchor, before, after }: Needle): string {
  return inAnyText(before + anchor + after);
}

function nextGram(gram: number, code: number): number {
  return (gram << 8) | (code & 0xff);
}

function gramOf(anchor: string): number {
  return Array.from(anchor.slice(0, GRAM)).reduce((gram, char) => nextGram(gram, char.charCodeAt(0)), 0);
}

function needlesOf(value: string): Needle[] {
  return [value, ...inBase64(value)].map((text) => {
    const runs: string[] = text.match(/[a-z0-9]+/gi) ?? [];
    const anchor = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "");
    const at = text.indexOf(anchor);
    return { anchor, before: text.slice(0, at), after: text.slice(at + anchor.length) };
  });
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

function inAnyText(value: string): string {
  return Array.from(value, (char) => (/[a-z0-9]/i.test(char) ? char : formsOf(char))).join("");
}

/** A backslash of JSON, which a URL or HTML may have encoded once more. */
const BACKSLASH = String.raw`(?:\\|%(?:25){0,4}5[cC]|&(?:amp;){0,4}#0{0,4}(?:92|[xX]5[cC]);)`;

/** All ways to write a character. Bounded, so that no text makes matching slow. */
function formsOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at));
  const unicode = units.map((unit) => `${BACKSLASH}{1,8}u${anyCase(unit.toString(16).padStart(4, "0"))}`);
  const percent = Array.from(UTF8.encode(char), (byte) => `%(?:25){0,4}${anyCase(byte.toString(16).padStart(2, "0"))}`);
  const entities = [
    `#0{0,4}${code}`,
    `#[xX]0{0,4}${anyCase(code.toString(16))}`,
    ...(ENTITIES[char] ? [ENTITIES[char]] : []),
  ];
  const bare = [
    escape(char),
    percent.join(""),
    `&(?:amp;){0,4}(?:${entities.join("|")});`,
    ...(char === " " ? [String.raw`\+`] : []),
  ];
  const forms = [
    `${BACKSLASH}{0,8}(?:${bare.join("|")})`,
    unicode.join(""),
    ...(SHORT_ESCAPES[char] ? [`${BACKSLASH}{1,8}${SHORT_ESCAPES[char]}`] : []),
  ];
  return `(?:${forms.join("|")})`;
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** Of a short value base64 could be an ordinary word. */
function inBase64(value: string): string[] {
  if (value.length < 8) return [];
  const base64 = btoa(String.fromCharCode(...UTF8.encode(value.slice(0, 4_096)))).replace(/=+$/, "");
  return [...new Set([base64, base64.replaceAll("+", "-").replaceAll("/", "_")])];
}
