/**
 * A short text that is as good as always different for different texts: 106 bits. It protects nothing: use it only where whoever could
 * make two texts collide gains nothing by it. Unlike `sha256` it is there at once.
 */
export function fingerprint(text: string): string {
  return [0x9e3779b9, 0x85ebca6b].map((seed) => mix(text, seed)).join("");
}

/** cyrb53: two 32-bit states, mixed at the end. */
function mix(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, "0");
}
