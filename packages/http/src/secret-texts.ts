import type { IsSecret } from "./secret-names.js";

/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const QUOTE = String.raw`(?:\\{0,8}["']|&(?:amp;)?(?:quot|apos|#34|#39|#x22|#x27);|%(?:25)?2[27])`;
// Starts only where a word starts, so that a long run of letters is read once.
const PAIR = new RegExp(String.raw`(?<![\w$.-])([\w$.-]+)${QUOTE}?(?:\]|%5D)?\s*(=>|[=:]|%(?:25)?3[AD])\s*`, "gi");
/** A name and its value side by side in a list: `["password", "..."]`. */
const NEIGHBOURS = new RegExp(String.raw`${QUOTE}([\w$.-]+)${QUOTE}\s*(?:,|%2C)\s*(?=${QUOTE})`, "gi");
const TAG = /<([\w$.:-]+)(?:\s[^<>]{0,500})?>([^<]*)<\//g;
/** A part of a form whose text was not read as one. */
const FORM_PART = /\bname="([^"\r\n]{1,200})"[^\r\n]{0,500}\r?\n(?:[^\r\n]{1,500}\r?\n){0,10}\r?\n([^\r\n]*)/g;
/** `the password is hunter2x`: a word that is none follows. */
const WORDS =
  /\b(password|passwd|pwd|passphrase|secret|token|api[ _-]?key)\s+(?:is\s+|was\s+)?(?=\S*\d)([^\s"'<>,;)]{6,})/gi;
const SCHEME = /\b(?:bearer|basic)\s+([\w.~+/=-]{8,})/gi;
const USER_INFO = /\/\/([^\s/@]+)@/g;
const MARKS = /[\s:=<,%/]/;
const OPENING_QUOTE = new RegExp(QUOTE, "iy");

/** Where secrets stand in a text: behind a secret name in JSON, `key=value`, a header, a URL, XML or a form, and after a scheme. In order, without overlaps. */
export function findSecrets(text: string, isSecret: IsSecret): Span[] {
  // Most texts are words or ids, and cannot hold a name beside a value.
  if (!MARKS.test(text)) return [];
  const spans: Span[] = [];
  for (const pattern of [PAIR, NEIGHBOURS]) findPairs(spans, text, pattern, isSecret);
  for (const pattern of [TAG, FORM_PART]) findGroups(spans, text, pattern, isSecret);
  for (const pattern of [WORDS, SCHEME, USER_INFO]) findGroups(spans, text, pattern);
  return merge(spans);
}

/** In order, those that overlap as one, without those that are empty. */
export function merge(spans: readonly Span[]): Span[] {
  if (spans.length === 0) return [];
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) merged.push(span);
  }
  return merged;
}

/** What the last group of each match covers, where its first is a secret name or needs to be none. */
function findGroups(into: Span[], text: string, pattern: RegExp, isSecret?: IsSecret): void {
  // The patterns are shared: a copy for every text costs more than the search of a short one.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (isSecret && !isSecret(match[1] ?? "")) continue;
    const value = match.at(-1) ?? "";
    const start = match.index + match[0].lastIndexOf(value);
    into.push({ start, end: start + value.length });
  }
}

function findPairs(into: Span[], text: string, pattern: RegExp, isSecret: IsSecret): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!isSecret(match[1] ?? "")) continue;
    const start = pattern.lastIndex;
    const end = endOfValue(text, start, match[2] === "=");
    pattern.lastIndex = Math.max(end, start);
    into.push({ start, end });
  }
}

/** Where the value that starts here ends. In doubt it ends late: a word too many is lost, never a secret shown. */
function endOfValue(s: string, start: number, inQuery: boolean): number {
  OPENING_QUOTE.lastIndex = start;
  const opening = OPENING_QUOTE.exec(s)?.[0];
  if (opening !== undefined) {
    let end = start;
    do end = s.indexOf(opening, end + opening.length);
    while (end > 0 && s[end - 1] === "\\");
    return end < 0 ? s.length : end + opening.length;
  }
  if (s[start] === "{" || s[start] === "[") return s.length;
  // Whether passwords are wanted is no password.
  if (/^(?:true|false)(?=[\s,&"'})\];]|$)/.test(s.slice(start, start + 7))) return start;
  const rest = s.slice(start).search(inQuery ? /[&#\s"'<>]/ : /[\r\n]/);
  return rest < 0 ? s.length : start + rest;
}
