/** Not randomUUID: browsers offer that only over https and on localhost, and a room may have neither. */
export const newId = () =>
	Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
