type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules: Record<string, Intl.PluralRules> = {};

/** The right form for a count: English has two, Arabic six. */
export function plural(locale: string, count: number, forms: Forms): string {
	const rule = (rules[locale] ??= new Intl.PluralRules(locale));
	return forms[rule.select(count)] ?? forms.other;
}
