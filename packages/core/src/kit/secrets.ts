/**
 * Copies data without the fields of these names, at any depth: for `raw`, which a program may print or keep. A provider's replies are
 * open, so that a list may carry tomorrow what today only a call for credentials does. Names are compared without regard to case,
 * `-` and `_`.
 */
export function createCleaner(secretFields: readonly string[]): <T>(data: T) => T {
  const secrets = new Set(secretFields.map(bareName));
  // The rows of a list have the same few names.
  const known = new Map<string, boolean>();
  const isSecret = (name: string): boolean => {
    let secret = known.get(name);
    if (secret === undefined) {
      secret = secrets.has(bareName(name));
      if (known.size < MAX_KNOWN) known.set(name, secret);
    }
    return secret;
  };
  return <T>(data: T) => (hasSecret(data, isSecret) ? (copyOf(data, isSecret) as T) : data);
}

const MAX_KNOWN = 1_000;

function hasSecret(data: unknown, isSecret: (name: string) => boolean): boolean {
  if (typeof data !== "object" || data === null) return false;
  if (Array.isArray(data)) return data.some((item) => hasSecret(item, isSecret));
  // Every row of every list comes through here, and most have none.
  for (const name of Object.keys(data)) if (isSecret(name) || hasSecret(Reflect.get(data, name), isSecret)) return true;
  return false;
}

function copyOf(data: unknown, isSecret: (name: string) => boolean): unknown {
  if (Array.isArray(data)) return data.map((item) => copyOf(item, isSecret));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !isSecret(name))
      .map(([name, value]) => [name, copyOf(value, isSecret)]),
  );
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}
