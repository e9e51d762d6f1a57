import { createHash, randomBytes, randomInt } from 'node:crypto';

/** What is kept of a secret: enough to know it again, not enough to use it. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url');

/** An id of ours. */
export const newId = () => randomBytes(16).toString('hex');

/** A secret for a cookie or an API. */
export const newToken = () => randomBytes(32).toString('base64url');

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A secret that is read from a wall or a link: capitals and digits, so that a QR stays coarse. 26 make 128 bits. */
export const newLinkToken = (length = 26) =>
	Array.from(randomBytes(length), (byte) => base32[byte % 32]).join('');

/** Nine digits for a numeric keypad, the same in every script. */
export const newCode = () => String(randomInt(1_000_000_000)).padStart(9, '0');
