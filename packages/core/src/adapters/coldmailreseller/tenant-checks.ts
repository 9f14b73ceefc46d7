import type { Registrant } from "../../contract/index.js";
import { invalidArgument } from "../../kit/errors.js";
import { parseListedAddress } from "../../kit/names.js";
import { isCountry, REQUIRED } from "../../kit/registrant.js";
import { PROVIDER } from "./words.js";

/** The country code ends at the dot: without one, no rule says where. */
const PHONE = /^\+(\d{1,3})\.([\d ()-]+)$/;

/** @throws MailfleetError `invalid-argument` for what a user cannot be created with. */
export function checkContact(name: string, contact: Registrant): void {
  if (isEmpty(name)) throw refuse("name is missing: it is the company of the new user.");
  if (typeof contact !== "object" || contact === null) throw refuse("contact is missing: it says who the new user is.");
  const missing = REQUIRED.find((field) => isEmpty(contact[field]));
  if (missing !== undefined) throw refuse(`contact.${missing} is missing.`);
  parseListedAddress(PROVIDER, contact.email);
  if (!isCountry(contact.country.toUpperCase()))
    throw refuse(`contact.country must be a country of ISO 3166-1, as in "US", not "${contact.country}".`);
  splitPhone(contact.phone);
}

/** Country code and number, as Cold Mail Reseller keeps them: both in digits. */
export function splitPhone(phone: string | undefined): { phoneCc: string; phone: string } {
  const [, phoneCc, number] = PHONE.exec(phone ?? "") ?? [];
  const digits = number?.replace(/\D/g, "") ?? "";
  if (phoneCc !== undefined && digits.length >= 4) return { phoneCc, phone: digits };
  throw refuse('contact.phone must have a dot after the country code, as in "+1.5551234567".');
}

function isEmpty(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

function refuse(message: string): Error {
  return invalidArgument(PROVIDER, message, "tenants.create");
}
