import type { DnsRecord, Platform, Provider } from "@mailfleet/core";
import type { DnsCheck } from "../output/types.js";

/** What is asked of public DNS: `Resolver` of node:dns/promises fits. */
export interface PublicDns {
  resolveTxt(name: string): Promise<string[][]>;
  resolveMx(name: string): Promise<{ readonly exchange: string; readonly priority: number }[]>;
  resolveCname(name: string): Promise<string[]>;
}

interface Expected {
  /** How the names of its mail servers end. */
  readonly mx: readonly string[];
  readonly spf: string;
  readonly dkim: readonly string[];
}

/** What Google and Microsoft ask for in their own documentation. */
const PLATFORMS: Partial<Record<Platform, Expected>> = {
  google: { mx: ["google.com", "googlemail.com"], spf: "include:_spf.google.com", dkim: ["google"] },
  microsoft: {
    mx: ["mail.protection.outlook.com", "mx.microsoft"],
    spf: "include:spf.protection.outlook.com",
    dkim: ["selector1", "selector2"],
  },
  azure: {
    mx: ["mail.protection.outlook.com", "azurecomm.net", "mx.microsoft"],
    spf: "include:spf.protection.outlook.com",
    dkim: ["selector1", "selector2"],
  },
};

/**
 * Compares what public DNS answers for a domain with what mail needs, and with what the provider says it publishes. Reads only.
 *
 * @param platform what runs the domain's mailboxes, where that is known
 */
export async function checkDns(
  provider: Provider,
  domain: string,
  platform: Platform | undefined,
  dns: PublicDns,
): Promise<DnsCheck[]> {
  const published = provider.dns ? (await provider.dns.list(domain).snapshot()).items : [];
  const expected = platform && PLATFORMS[platform];
  const selectors = selectorsOf(published, expected);
  return await Promise.all([
    checkMx(domain, expected, dns),
    checkSpf(domain, expected, dns),
    ...selectors.map((selector) => checkDkim(`${selector}._domainkey.${domain}`, dns)),
    checkDmarc(domain, dns),
    ...published.filter(isComparable).map((record) => checkRecord(domain, record, dns)),
  ]);
}

function selectorsOf(published: readonly DnsRecord[], expected: Expected | undefined): string[] {
  const own = published.flatMap(({ host }) => /^(.+)\._domainkey$/.exec(host)?.[1] ?? []);
  return own.length > 0 ? [...new Set(own)] : [...(expected?.dkim ?? [])];
}

type Answer = { readonly found: string[] } | { readonly trouble: string };

/** No answer is not the same as an answer that there is nothing. */
async function ask(run: () => Promise<string[]>): Promise<Answer> {
  try {
    return { found: await run() };
  } catch (error) {
    const { code = "unknown" } = error as { code?: string };
    return code === "ENOTFOUND" || code === "ENODATA"
      ? { found: [] }
      : { trouble: `public DNS gave no answer (${code})` };
  }
}

async function texts(name: string, dns: PublicDns): Promise<Answer> {
  return await ask(async () => (await dns.resolveTxt(name)).map((parts) => parts.join("")));
}

type Verdict = Pick<DnsCheck, "status"> & { readonly message?: string };

function judge(what: DnsCheck["what"], name: string, answer: Answer, verdict: (found: string[]) => Verdict): DnsCheck {
  if ("trouble" in answer) return { what, name, status: "unknown", found: [], message: answer.trouble };
  return { what, name, found: answer.found, ...verdict(answer.found) };
}

const OK: Verdict = { status: "ok" };

function missing(message: string): Verdict {
  return { status: "missing", message };
}

function wrong(message: string): Verdict {
  return { status: "wrong", message };
}

async function checkMx(domain: string, expected: Expected | undefined, dns: PublicDns): Promise<DnsCheck> {
  const answer = await ask(async () => (await dns.resolveMx(domain)).map(({ exchange }) => bare(exchange)));
  return judge("MX", domain, answer, (found) => {
    if (found.length === 0) return missing("no mail server: replies cannot arrive");
    const isRight =
      !expected || found.some((each) => expected.mx.some((end) => each === end || each.endsWith(`.${end}`)));
    return isRight ? OK : wrong(`expected a server under ${expected.mx.join(" or ")}`);
  });
}

async function checkSpf(domain: string, expected: Expected | undefined, dns: PublicDns): Promise<DnsCheck> {
  return judge("SPF", domain, await texts(domain, dns), (found) => {
    const records = found.filter((text) => /^v=spf1(\s|$)/i.test(text));
    if (records.length === 0) return missing("no record that begins with v=spf1");
    if (records.length > 1) return wrong(`${records.length} SPF records; receivers take none of them. Keep one`);
    const terms = records[0]?.toLowerCase().split(/\s+/) ?? [];
    if (expected && !terms.includes(expected.spf)) return wrong(`expected ${expected.spf}`);
    return terms.includes("+all") || terms.includes("all") ? wrong("it lets everybody send (+all)") : OK;
  });
}

async function checkDkim(name: string, dns: PublicDns): Promise<DnsCheck> {
  const answer = await texts(name, dns);
  // A key may stand behind another name that has none yet.
  if ("found" in answer && answer.found.length === 0) {
    const alias = await ask(() => dns.resolveCname(name));
    if ("found" in alias && alias.found.length > 0)
      return judge("DKIM", name, alias, () => wrong(`it points to ${alias.found.join(", ")}, where there is no key`));
  }
  return judge("DKIM", name, answer, (found) => {
    const keys = found.filter((text) => /(^|;)\s*p=/i.test(text));
    if (keys.length === 0) return missing("no key");
    return keys.some((text) => /(^|;)\s*p=[^;\s]/i.test(text)) ? OK : wrong("the key was withdrawn (p= is empty)");
  });
}

async function checkDmarc(domain: string, dns: PublicDns): Promise<DnsCheck> {
  return judge("DMARC", `_dmarc.${domain}`, await texts(`_dmarc.${domain}`, dns), (found) => {
    const records = found.filter((text) => /^v=DMARC1\s*(;|$)/i.test(text));
    if (records.length === 0) return missing("no record that begins with v=DMARC1");
    if (records.length > 1) return wrong(`${records.length} DMARC records; receivers take none of them. Keep one`);
    return /;\s*p\s*=\s*(none|quarantine|reject)\b/i.test(records[0] ?? "") ? OK : wrong("it has no policy (p=)");
  });
}

function isComparable({ type, host }: DnsRecord): boolean {
  // The domain itself can have no CNAME in public DNS: providers flatten it.
  return type === "TXT" || type === "MX" || (type === "CNAME" && host !== "@");
}

async function checkRecord(domain: string, { type, host, value }: DnsRecord, dns: PublicDns): Promise<DnsCheck> {
  const name = host === "@" ? domain : `${host}.${domain}`;
  const answer =
    type === "TXT"
      ? await texts(name, dns)
      : await ask(async () =>
          type === "MX" ? (await dns.resolveMx(name)).map(({ exchange }) => exchange) : await dns.resolveCname(name),
        );
  const same = (text: string): string => (type === "TXT" ? text.replaceAll(/["\s]/g, "") : bare(text));
  return judge("record", name, answer, (found) => {
    if (found.some((each) => same(each) === same(value))) return OK;
    const message = `the provider has ${type} ${value}`;
    return found.length === 0 ? missing(message) : wrong(message);
  });
}

function bare(host: string): string {
  return host.toLowerCase().replace(/\.$/, "");
}
