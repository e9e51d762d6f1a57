import type en from '../../en/console/board.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('ar');
const n = (count: number) => numbers.format(count);
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** Needs: the blank wall, groups, reading back, paper and the parking lot. */
export default {
	board: {
		cover: 'تغطية بنودنا',
		coverHelp: 'يكتبون ما يحتاجون إليه قبل أن يروا ما لدينا. ويُوسم ما يكتبونه.',
		coverOff: 'إظهار بنودنا من جديد',
		covered: 'بنودنا مغطاة. ما يُكتب الآن يُوسم «قبل رؤية بنودنا».',
		groups: (count: number) =>
			plural('ar', count, {
				zero: 'لا مجموعات',
				one: 'مجموعة واحدة',
				two: 'مجموعتان',
				few: `${n(count)} مجموعات`,
				many: `${n(count)} مجموعة`,
				other: `${n(count)} مجموعة`
			}),
		groupsEmpty: 'لا مجموعات بعد. اختر تعليقات تقول الشيء نفسه، ثم اجمعها.',
		grouped: 'ما ينتمي بعضه إلى بعض',
		loose: 'لم يُجمع بعد',
		looseEmpty: 'كل تعليق هنا في مجموعة.',
		agree: (count: number) =>
			plural('ar', count, {
				zero: 'لا أحد غيره كذلك',
				one: 'وشخص آخر كذلك',
				two: 'وشخصان آخران كذلك',
				few: `و${n(count)} آخرون كذلك`,
				many: `و${n(count)} شخصًا آخر كذلك`,
				other: `و${n(count)} شخص آخر كذلك`
			}),
		by: (name: string) => `جمعها: ${apart(name)}`,
		edit: 'تغيير الاسم أو التفريق',
		name: 'اسم المجموعة',
		open: 'فتحها للحاضرين',
		propose: 'تحويلها إلى اقتراح',
		rename: 'تغيير الاسم',
		show: 'عرض المجموعة',
		shown: 'على الشاشة',
		split: 'تفريق المجموعة',
		splitHelp: 'تعود كل تعليقاتها منفردة. والتراجع يعيد المجموعة.',
		takeOut: 'إخراج',
		takeOutOf: (number: number) => `إخراج التعليق ${n(number)} من المجموعة`,
		title: (number: number, name: string) => `المجموعة ${n(number)}: ${apart(name)}`
	},

	grouping: {
		button: 'نقل إلى مجموعة…',
		cancel: 'تركها في مكانها',
		create: 'إنشاء هذه المجموعة',
		into: (count: number) =>
			plural('ar', count, {
				zero: 'نقل التعليقات إلى مجموعة',
				one: 'نقل تعليق واحد إلى مجموعة',
				two: 'نقل تعليقين إلى مجموعة',
				few: `نقل ${n(count)} تعليقات إلى مجموعة`,
				many: `نقل ${n(count)} تعليقًا إلى مجموعة`,
				other: `نقل ${n(count)} تعليق إلى مجموعة`
			}),
		hint: 'اكتب اسمًا جديدًا، أو جزءًا من اسم موجود.',
		move: (name: string) => `نقل إلى «${apart(name)}»`,
		name: 'المجموعة',
		suggested: 'مقترح من الكلمات المشتركة بينها. غيّره كما تشاء.',
		there: 'المجموعات الموجودة'
	},

	parking: {
		by: (owner: string) => `في عهدة ${apart(owner)}`,
		empty: 'لا شيء مؤجل. ما تجيب عنه بـ«لاحقًا» يظهر هنا مع المسؤول عنه.',
		title: 'المؤجَّل'
	},

	paper: {
		add: 'إضافة هذه الورقة',
		clause: 'أي بند',
		none: 'ليس في الميثاق',
		nobody: 'لا اسم على الورقة',
		open: 'من الورق',
		said: (number: number) => `حُفظ: التعليق ${n(number)}.`,
		title: 'إدخال ورقة مكتوبة باليد',
		who: 'ورقة من',
		words: 'كلماته كما كتبها'
	},

	readBack: {
		give: 'إعادتها على صاحبها',
		hint: 'يراها صاحب التعليق ويقول هل أصبت المعنى.',
		label: 'باختصار، بكلماتك',
		not: 'يقول صاحبه: ليس تمامًا',
		open: 'أُعيدت عليه، بانتظار جوابه',
		right: 'أكّدها صاحبها',
		said: (words: string) => `باختصار: «${apart(words)}»`,
		signedOnly: 'لا أحد يستطيع تأكيد تعليق بلا اسم. أعد قراءته بصوت عالٍ.'
	},

	notes: {
		last: 'كلمة أخيرة',
		paper: 'من الورق',
		unprompted: 'قبل رؤية بنودنا'
	}
} satisfies typeof en;
