import type { Forms } from '../called.ts';

type Stems = { one: string; two: string; many: string; yours: string };

const before = ['', 'و', 'ل', 'ب', 'ال', 'وال', 'بال', 'لل', 'كال'];

/** With each of the letters that are written in front of a noun. */
const joined = (pairs: [string, string][]) =>
	Object.fromEntries(
		before.flatMap((letters) => pairs.map(([from, to]) => [letters + from, letters + to]))
	);

const forms = ({ one, two, many, yours }: Stems): Record<string, string> =>
	joined([
		['عميل', one],
		['عميلًا', `${one}ًا`],
		['عميلان', `${two}ان`],
		['عميلين', `${two}ين`],
		['عملاء', many],
		['عملاؤكم', yours],
		['عملائكم', yours],
		['عملاءكم', yours]
	]);

export default {
	colleague: forms({ one: 'زميل', two: 'زميل', many: 'زملاء', yours: 'زملاؤكم' }),
	patient: forms({ one: 'مريض', two: 'مريض', many: 'مرضى', yours: 'مرضاكم' }),
	citizen: forms({ one: 'ساكن', two: 'ساكن', many: 'سكان', yours: 'سكانكم' })
} satisfies Forms;
