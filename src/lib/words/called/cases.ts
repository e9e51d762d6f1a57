/** The same forms at the beginning of a sentence. */
export const withCapitals = (forms: Record<string, string>): Record<string, string> => ({
	...forms,
	...Object.fromEntries(
		Object.entries(forms).map(([from, to]) => [capital(from), capital(to)] as const)
	)
});

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
