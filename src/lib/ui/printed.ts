/** A shortcut in the words printed on the keys of the reader's keyboard. */
export const printed = (keys: string, caps: Record<string, string>) =>
	keys.replace(/[A-Za-z]{2,}/g, (key) => caps[key] ?? key);
