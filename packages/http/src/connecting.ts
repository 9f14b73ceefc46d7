/** System calls that come before the first byte: looking the host up, and connecting to it. */
const BEFORE_SENDING = /^(?:connect|getaddrinfo|query\w*)$/;

/** What OpenSSL and Node call a certificate that was not accepted. */
const BAD_CERTIFICATE =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_\w+|CERT_\w+|UNABLE_TO_\w+|ERROR_IN_CERT_\w+|CRL_\w+|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERR_TLS_CERT_\w+)$/;

/**
 * Codes of a connection that never came about, for errors that do not name the system call, and of what fails while the two sides
 * still agree on how to encrypt. A broken record can come later, so it is not among these.
 */
const NO_CONNECTION =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_(?:CONNECT_TIMEOUT|PRX_TLS)|ERR_PROXY_\w+|ERR_TLS_(?!RENEGOTIATION|SESSION)\w+|ERR_SSL_[\w/]*(?:VERSION|PROTOCOL|HANDSHAKE|NAME|CIPHER|CURVE|KEY_TOO_SMALL|UNKNOWN_CA)\w*)$/;

/** Node and undici give these neither a code of their own nor a system call. */
const WORDS = /before secure TLS connection was established|^Proxy response \(\d+\) ?!== 200/;

const MAX_DEPTH = 8;

/** Why no connection came about, in words for the caller: nothing of the request can have left. Undefined for any other error. */
export function connectFailure(error: unknown): string | undefined {
  const codes: string[] = [];
  if (!neverLeft(error, codes, 0)) return undefined;
  const certificate = codes.find((code) => BAD_CERTIFICATE.test(code));
  if (certificate === undefined) return "could not be sent: no connection";
  return (
    `could not be sent: the server's certificate is not trusted (${certificate}). If a proxy re-signs the traffic, ` +
    "make its certificate known, in Node with NODE_EXTRA_CA_CERTS"
  );
}

/** A connection that tries several addresses fails with one error for each, and all of them must agree. */
function neverLeft(error: unknown, codes: string[], depth: number): boolean {
  if (typeof error !== "object" || error === null || depth > MAX_DEPTH) return false;
  if ("errors" in error && Array.isArray(error.errors) && error.errors.length > 0) {
    return error.errors.every((each) => neverLeft(each, codes, depth + 1));
  }
  if (textOf(error, "code") !== "") codes.push(textOf(error, "code"));
  return isOfConnecting(error) || ("cause" in error && neverLeft(error.cause, codes, depth + 1));
}

function isOfConnecting(error: object): boolean {
  const code = textOf(error, "code");
  return (
    BEFORE_SENDING.test(textOf(error, "syscall")) ||
    NO_CONNECTION.test(code) ||
    BAD_CERTIFICATE.test(code) ||
    WORDS.test(textOf(error, "message"))
  );
}

function textOf(error: object, key: string): string {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : "";
}
