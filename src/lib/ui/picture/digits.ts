/** 482773051 → 482 773 051 */
export const spaced = (code: string) =>
	code.replace(/\D/g, '').replace(/(\d{3})(?=\d)/g, '$1\u00a0');
