import type { Registrant } from "../contract/index.js";

/** Without these nobody registers anything. */
export const REQUIRED: readonly (keyof Registrant)[] = [
  "firstName",
  "lastName",
  "email",
  "addressLine1",
  "city",
  "state",
  "postalCode",
  "country",
];

/** ISO 3166-1 alpha-2, every code that is assigned to a country. */
const COUNTRIES: ReadonlySet<string> = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG " +
    "CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL " +
    "GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA " +
    "LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP " +
    "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV " +
    "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
  ).split(" "),
);

/** Is this the code of a country? Registries know no others, `UK` for one. */
export function isCountry(code: string): boolean {
  return COUNTRIES.has(code);
}

/** What a value has to look like, and how to write it. */
const FORMS: readonly {
  readonly field: keyof Registrant;
  readonly isRight: (value: string) => boolean;
  readonly write: string;
}[] = [
  {
    field: "email",
    isRight: (value) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value),
    write: `an e-mail address, as in "ada@example.com"`,
  },
  { field: "country", isRight: isCountry, write: `the two letters of ISO 3166-1, as in "DE"` },
  {
    // A country code does not begin with 0, and no number has more than fifteen digits.
    field: "phone",
    isRight: (value) => /^\+[1-9](?:[. ]?\d)*$/.test(value) && /^\d{7,15}$/.test(value.replace(/\D/g, "")),
    write: `a number with its country code, as in "+1.5551234567"`,
  },
];

/**
 * What is wrong with the registrant of a domain, before money moves: a provider may look at it only after it has charged.
 */
export function checkRegistrant(domain: string, registrant: Registrant): string[] {
  const missing = REQUIRED.filter((field) => !registrant[field]?.trim());
  const wrong = FORMS.filter(({ field, isRight }) => {
    const value = registrant[field];
    return value !== undefined && !missing.includes(field) && !isRight(value);
  });
  return [
    ...(missing.length === 0 ? [] : [`The registrant of ${domain} lacks ${missing.join(", ")}.`]),
    ...wrong.map(({ field, write }) => `${field} of the registrant of ${domain} must be ${write}.`),
  ];
}
