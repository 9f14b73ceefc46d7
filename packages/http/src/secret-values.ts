/** A shorter value would blank out ordinary words, and is no secret worth the name. */
const MIN_SECRET = 4;
const UTF8 = new TextEncoder();
/** How HTML names what it cannot have as it is. */
const ENTITIES: Readonly<Record<string, string>> = { '"': "quot", "'": "apos", "<": "lt", ">": "gt", "&": "amp" };
const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f" };

/**
 * Matches each value as it is and as texts carry it: in JSON, also in JSON within JSON, in a URL or a form, in HTML, and in base64. The longest
 * first. Undefined: there is nothing to match.
 */
export function valuePattern(values: ReadonlySet<string>): RegExp | undefined {
  const worthy = [...values].filter((value) => value.length >= MIN_SECRET).sort((a, b) => b.length - a.length);
  if (worthy.length === 0) return undefined;
  return new RegExp(worthy.flatMap((value) => [inAnyText(value), ...inBase64(value)]).join("|"), "g");
}

function inAnyText(value: string): string {
  return Array.from(value, (char) => (/[a-z0-9]/i.test(char) ? char : formsOf(char))).join("");
}

/** A backslash of JSON, which a URL or HTML may have encoded once more. */
const BACKSLASH = String.raw`(?:\\|%(?:25){0,4}5[cC]|&(?:amp;){0,4}#0{0,4}(?:92|[xX]5[cC]);)`;

/** All ways to write a character. Bounded, so that no text makes matching slow. */
function formsOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const escaped = char.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at));
  const unicode = units.map((unit) => `${BACKSLASH}{1,8}u${anyCase(unit.toString(16).padStart(4, "0"))}`);
  const percent = Array.from(UTF8.encode(char), (byte) => `%(?:25){0,4}${anyCase(byte.toString(16).padStart(2, "0"))}`);
  const entities = [
    `#0{0,4}${code}`,
    `#[xX]0{0,4}${anyCase(code.toString(16))}`,
    ...(ENTITIES[char] ? [ENTITIES[char]] : []),
  ];
  const bare = [
    escaped,
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
  const forms = new Set([base64, base64.replaceAll("+", "-").replaceAll("/", "_")]);
  return [...forms].map((form) => form.replace(/[+/-]/g, String.raw`\$&`));
}
