import type { Registrant, RegisterItem } from "../../contract/index.js";

const REQUIRED: readonly (keyof Registrant)[] = [
  "firstName",
  "lastName",
  "email",
  "addressLine1",
  "city",
  "state",
  "postalCode",
  "country",
];

/** What a value has to look like, and how to write it. */
const FORMS: readonly { readonly field: keyof Registrant; readonly form: RegExp; readonly write: string }[] = [
  { field: "email", form: /^[^\s@]+@[^\s@]+\.[^\s@.]+$/, write: `an e-mail address, as in "ada@example.com"` },
  { field: "country", form: /^[A-Z]{2}$/, write: `the two letters of ISO 3166-1, as in "DE"` },
  { field: "phone", form: /^\+[\d. ]*\d[\d. ]*$/, write: `a number with its country code, as in "+1.5551234567"` },
];

/** Checked here, before money moves: InboxKit is not known to look at them before it charges. */
export function checkRegistrant({ domain, registrant }: RegisterItem): string[] {
  if (!registrant) return [`InboxKit registers ${domain} in your name: add its registrant.`];
  const missing = REQUIRED.filter((field) => !registrant[field]?.trim());
  const wrong = FORMS.filter(({ field, form }) => {
    const value = registrant[field];
    return value !== undefined && !missing.includes(field) && !form.test(value);
  });
  return [
    ...(missing.length === 0 ? [] : [`The registrant of ${domain} lacks ${missing.join(", ")}.`]),
    ...wrong.map(({ field, write }) => `${field} of the registrant of ${domain} must be ${write}.`),
  ];
}
