// otpauth: maintained, MIT, synchronous, one dependency and no install script. totp-generator brings an older hash library, otplib six
// packages, and @epic-web/totp makes and checks codes for servers.
import { Secret, TOTP } from "otpauth";
import { invalidArgument } from "./errors.js";

export interface TotpOptions {
  /** The moment that the code is for. Default: now, by the machine's clock. */
  readonly at?: Date | undefined;
}

/**
 * The six digits that log in to a mailbox now, made of the seed in its credentials: `totpCode(login.totpSecret)`. A code lives for 30
 * seconds, counted from the full minute and its half.
 *
 * @param secret as the provider writes it: spaces, hyphens, lower case and `=` at the end do not matter
 * @throws MailfleetError `invalid-argument` if it is not such a seed. The message does not quote it.
 */
export function totpCode(secret: string, { at }: TotpOptions = {}): string {
  const timestamp = (at ?? new Date()).getTime();
  if (!(timestamp >= 0)) throw refused("options.at is not a time since 1970.");
  return new TOTP({ secret: readSeed(secret) }).generate({ timestamp });
}

function readSeed(secret: unknown): Secret {
  const letters = typeof secret === "string" ? secret.replaceAll(/[\s-]/g, "").replace(/=+$/, "").toUpperCase() : "";
  if (letters.length < MIN_LETTERS || !/^[A-Z2-7]+$/.test(letters))
    throw refused("the secret is not a TOTP seed: letters and the digits 2 to 7, 16 or more of them.");
  return Secret.fromBase32(letters);
}

/** 80 bits, the shortest that any service gives out. */
const MIN_LETTERS = 16;

function refused(problem: string): Error {
  return invalidArgument("mailfleet", `totpCode: ${problem}`, "totpCode");
}
