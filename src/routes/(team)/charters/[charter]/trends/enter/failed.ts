export type Failed = {
	problems: Record<string, string>;
	kept: Record<string, string>;
} | null;

/** The sentence for what is wrong with a field. */
export function problemIn(failed: Failed, sentences: Record<string, string>) {
	return (field: string) => {
		const code = failed?.problems[field];
		return code ? (sentences[code] ?? sentences.unreadable) : undefined;
	};
}
