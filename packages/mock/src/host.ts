import { isIP } from "node:net";
import { hostname } from "node:os";

/**
 * Does a Host header name this mock? A web page can let a name of its own lead to this machine, but not an IP address.
 *
 * @param host what the mock listens on.
 */
export function isOwnHost(header: string, host: string): boolean {
  const name = header
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
  return isIP(name) !== 0 || ["localhost", host.toLowerCase(), hostname().toLowerCase()].includes(name);
}

/** Is it open to this machine alone? Whoever opens it to others lets them call it by names that nobody here knows. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
