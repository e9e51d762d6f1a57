import type en from '../en/search.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** Looking for words in everything a team was told. */
export default {
	title: 'بحث',
	titleOf: (words: string) => `البحث عن ${apart(words)}`,
	label: 'كلمات أو أجزاء من كلمات',
	hint: 'يجب أن ترد كلها، بأي ترتيب. لا يهم التشكيل ولا حالة الأحرف.',
	narrow: 'تضييق البحث',
	any: 'الكل',
	filters: {
		kind: 'النوع',
		verb: 'ما يطلبه',
		side: 'من قاله',
		customer: 'العميل',
		charter: 'الميثاق',
		meeting: 'الاجتماع',
		moment: 'لحظة التواصل',
		from: 'من',
		to: 'حتى'
	},
	kinds: {
		comment: 'التعليقات',
		complaint: 'الشكاوى',
		clause: 'البنود',
		promise: 'الوعود',
		theme: 'المواضيع',
		meeting: 'الاجتماعات',
		customer: 'العملاء'
	},
	sides: {
		customer: 'العملاء',
		team: 'الفريق',
		facilitator: 'الميسّر'
	},
	found: (count: number, words: string) =>
		count === 0
			? `لا شيء فيه «${apart(words)}»`
			: plural('ar', count, {
					zero: `لا شيء فيه «${apart(words)}»`,
					one: `موضع واحد فيه «${apart(words)}»`,
					two: `موضعان فيهما «${apart(words)}»`,
					few: `${n(count)} مواضع فيها «${apart(words)}»`,
					many: `${n(count)} موضعًا فيه «${apart(words)}»`,
					other: `${n(count)} موضع فيه «${apart(words)}»`
				}),
	about: (count: number, moment: string) =>
		count === 0
			? `لا شيء بعد عن «${apart(moment)}»`
			: plural('ar', count, {
					zero: `لا شيء بعد عن «${apart(moment)}»`,
					one: `تعليق واحد عن «${apart(moment)}»`,
					two: `تعليقان عن «${apart(moment)}»`,
					few: `${n(count)} تعليقات عن «${apart(moment)}»`,
					many: `${n(count)} تعليقًا عن «${apart(moment)}»`,
					other: `${n(count)} تعليق عن «${apart(moment)}»`
				}),
	nothing: 'جرّب كلمات أقل، أو جزءًا من كلمة.',
	gone: 'محذوف',
	comment: (number: number) => `التعليق ${n(number)}`,
	all: (count: number) => `عرض الكل (${n(count)})`,
	allOf: (count: number, kind: string) => `${kind}: عرض الكل (${n(count)})`,
	everyKind: 'عرض كل الأنواع',
	pages: 'الصفحات',
	page: (page: number, pages: number) => `الصفحة ${n(page)} من ${n(pages)}`,
	previous: 'الصفحة السابقة',
	next: 'الصفحة التالية'
} satisfies typeof en;
