/**
 * The same data without the fields of these names, at any depth: for `raw`, which a program may print or keep. A provider's replies
 * are open, so that a list may carry tomorrow what today only a call for credentials does. Names are compared without regard to
 * case, `-` and `_`.
 */
export function withoutSecrets<T>(data: T, secretFields: readonly string[]): T {
  const secret = new Set(secretFields.map(bareName));
  return copyOf(data, (name) => secret.has(bareName(name))) as T;
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
