import type en from '../en/recoveries.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
const hours = (count: number) =>
	plural('ar', count, {
		zero: 'أقل من ساعة',
		one: 'ساعة واحدة',
		two: 'ساعتان',
		few: `${n(count)} ساعات`,
		many: `${n(count)} ساعة`,
		other: `${n(count)} ساعة`
	});
const days = (count: number) =>
	plural('ar', count, {
		zero: 'أقل من يوم',
		one: 'يوم واحد',
		two: 'يومان',
		few: `${n(count)} أيام`,
		many: `${n(count)} يومًا`,
		other: `${n(count)} يوم`
	});
const expectations = (count: number) =>
	plural('ar', count, {
		zero: 'لا توقعات',
		one: 'توقع واحد',
		two: 'توقعين',
		few: `${n(count)} توقعات`,
		many: `${n(count)} توقعًا`,
		other: `${n(count)} توقع`
	});

export default {
	title: 'ما يجب إصلاحه',
	of: (customer: string) => `الإصلاح مع ${apart(customer)}`,
	empty: 'لا شيء مفتوح. إن خذلتم عميلًا فافتحوا حالة: لا تُغلق إلا بموافقته.',
	add: 'فتح حالة',
	owner: (name: string) => `المسؤول: ${apart(name)}`,
	nobody: 'لا مسؤول عنها بعد',
	late: 'لم يتحدث أحد معهم في الوقت المحدد.',
	due: 'أول كلمة قبل',
	steps: {
		opened: 'لم يتحدث أحد معهم بعد',
		contacted: 'تم إخبارهم',
		righted: 'أُصلح ولم يؤكَّد',
		asked: 'في انتظار موافقتهم',
		closed: 'أُغلقت بموافقتهم'
	},
	causes: {
		war: 'بعد War',
		failed: 'بعد توقع لم يتحقق',
		complaint: 'بعد شكوى',
		hand: 'فُتحت يدويًا'
	},
	clocks: {
		contact: 'حتى أول كلمة',
		yes: 'حتى موافقتهم',
		time: (count: number) => (count < 48 ? hours(count) : days(Math.floor(count / 24))),
		runs: 'ما زالت تجري'
	},
	failing: {
		title: 'حيث تقول التقييمات إننا نقصّر',
		help: 'آخر ما قيّمه هؤلاء العملاء، بأكثر من درجة دون ما يحتاجون إليه.',
		below: (below: number, rated: number) => `${n(below)} من ${expectations(rated)} دون المطلوب`
	},
	open: {
		title: 'فتح حالة',
		help: 'شخص واحد مسؤول عنها، ويتحدث مع العميل خلال يومي عمل.',
		customer: 'العميل',
		choose: 'يرجى الاختيار',
		what: 'ما الخطأ، كما تقولونه لهم',
		clause: 'التوقع الذي لم يتحقق',
		none: 'لا شيء',
		owner: 'من المسؤول عنها',
		button: 'فتح الحالة'
	},
	hand: {
		to: 'تسليمها إلى',
		ask: 'سؤاله',
		waits: (name: string) => `سُئل ${apart(name)} ولم يجب بعد.`,
		take: 'أنا المسؤول عنها'
	},
	contact: {
		title: 'أول كلمة',
		label: 'كيف تحدثتم معهم',
		how: { call: 'بالهاتف', visit: 'وجهًا لوجه', mail: 'بالبريد' },
		button: 'تحدثنا معهم',
		done: 'تم إخبارهم.'
	},
	right: {
		title: 'الإصلاح',
		label: 'ما أُصلح',
		help: 'يقرؤون هذا عند سؤالهم.',
		again: 'قول المزيد',
		button: 'أُصلح الأمر'
	},
	ask: {
		title: 'موافقتهم',
		first: 'أصلحوا الأمر أولًا. ثم يُسألون، ولا يغلقها إلا قولهم نعم.',
		help: 'يصلهم رابط خاص بالبريد، أو تمررونه أنتم.',
		helpNoMail: 'هذا الخادم لا يرسل بريدًا: تحصلون على رابط لتمريره.',
		nobody: 'لا أحد معروف لدى هذا العميل. أضيفوا شخصًا أولًا.',
		whom: 'من يُسأل',
		button: 'طلب موافقتهم',
		link: 'رابطهم، يُعرض هذه المرة فقط',
		waits: 'لم يجب بعد',
		answers: { yes: 'نعم، أُصلح', no: 'لا، ليس بعد' },
		closed: 'أُغلقت بموافقتهم في'
	},
	problems: {
		choose: 'يرجى اختيار واحد.',
		stale: 'كان أحدهم أسرع. يرجى النظر مجددًا.',
		'not-yours': 'لا يسلّمها إلا المسؤول عنها.',
		nobody: 'يرجى اختيار شخص آخر.',
		'not-righted': 'أصلحوا الأمر أولًا.'
	}
} satisfies typeof en;
