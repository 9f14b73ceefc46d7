import { isIP, isIPv4 } from "node:net";
import { hostname } from "node:os";

/**
 * Does a Host header name this mock? A web page can let a name of its own lead to this machine, but not an IP address.
 *
 * @param host what the mock listens on.
 */
export function isOwnHost(header: string, host: string): boolean {
  const name = bare(header.replace(/:\d+$/, ""));
  return isIP(name) !== 0 || ["localhost", host.toLowerCase(), hostname().toLowerCase()].includes(name);
}

/** Does it lead to this machine, whatever a name server says? */
export function isLoopback(host: string): boolean {
  const name = bare(host);
  return name === "localhost" || name === "::1" || (isIPv4(name) && name.startsWith("127."));
}

/** Addresses of version 6 stand in brackets where a port may follow. */
function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}
