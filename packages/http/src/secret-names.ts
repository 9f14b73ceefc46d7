/** Tells whether what stands under a name is a secret. */
export type IsSecret = (name: string) => boolean;

/** Secret wherever they stand in a name: `smtp_password`, `new_password_again`, `x-api-key`. */
const ANYWHERE =
  /pass(?:word|wd|phrase|code|wort)|secret|credential|authorization|(?:api|access|private|signing|encryption)key|(?:access|refresh|auth)token/;
/** Secret at the end of a name: in the middle they make ordinary ones, as in `token_count`. */
const AT_THE_END = /(?:tokens?|cookies?|pwd|t?otp|jwt|session)$/;
/** Secret as the last word of a name: at its end they make ordinary ones, as in `bypass` and `shipping`. */
const LAST_WORD = /^(?:pass|pin|auth|bearer|mfa|seed|dsn)$/;
/** As the last word of a name they say that it is about a secret, and none itself: `credential_id`, `passwordChangedAt`. */
const ABOUT =
  /^(?:ids?|names?|type|kind|count|at|date|status|state|hint|length|policy|required|enabled|expires|expiry|in)$/;
/** Names that a spec gives and that are shorter than this are secret only as they are: `url`, `uuid`. */
const MIN_ENDING = 6;
const MAX_REMEMBERED = 10_000;

/**
 * The names under which credentials travel are always secret, and so are these, also at the end of a longer name, without regard
 * to case, `-` and `_`. Of a path (`user.password`, `form[login]`) each part counts.
 */
export function secretNames(given: readonly string[]): IsSecret {
  const own = given.map(bareName);
  const exact = new Set(own);
  const endings = own.filter((name) => name.length >= MIN_ENDING);
  const judge = (part: string): boolean => {
    const bare = bareName(part);
    // The placeholder of a secret says its name.
    if (bare === "" || bare === "$secret") return false;
    if (exact.has(bare) || bare.endsWith("sessionid")) return true;
    const last = lastWord(part);
    if (ABOUT.test(last)) return false;
    return (
      ANYWHERE.test(bare) ||
      AT_THE_END.test(bare) ||
      LAST_WORD.test(last) ||
      endings.some((each) => bare.endsWith(each))
    );
  };
  const known = new Map<string, boolean>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const isSecret = name.split(/[.[\]]/).some(judge);
    if (known.size < MAX_REMEMBERED) known.set(name, isSecret);
    return isSecret;
  };
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, "");
}

function lastWord(name: string): string {
  const cased = /[a-z]/.test(name) ? name : name.toLowerCase();
  return (/(?:[A-Z][a-z]*|[a-z]+)$/.exec(cased)?.[0] ?? "").toLowerCase();
}
