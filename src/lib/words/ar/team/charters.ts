import type { Origin, Section } from '#lib/domain/charter/clause.ts';
import type en from '../../en/team/charters.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** Writing a charter and agreeing it. */
export default {
	charters: {
		title: 'المواثيق',
		make: 'إنشاء ميثاق',
		name: 'ميثاق مَن هذا؟',
		nameHint: 'فريقك أو خدمتك، مثلًا: خدمة العملاء',
		empty: 'سيكون ميثاقك هنا: لماذا أنتم موجودون، وماذا يتوقع العملاء منكم، وماذا لا يتوقعون.',
		clauses: (count: number) =>
			plural('ar', count, {
				zero: 'لا بنود',
				one: 'بند واحد',
				two: 'بندان',
				few: `${n(count)} بنود`,
				many: `${n(count)} بندًا`,
				other: `${n(count)} بند`
			}),
		meetings: (count: number) =>
			plural('ar', count, {
				zero: 'لا اجتماعات',
				one: 'اجتماع واحد',
				two: 'اجتماعان',
				few: `${n(count)} اجتماعات`,
				many: `${n(count)} اجتماعًا`,
				other: `${n(count)} اجتماع`
			}),
		rename: 'تغيير الاسم'
	},

	editor: {
		draftAfter: (version: number) =>
			version ? `مسودة بعد النسخة ${n(version)}` : 'مسودة لم يُتفق عليها بعد',
		agree: (version: number) => `اعتماد النسخة ${n(version)}`,
		nothingToAgree: 'لا تختلف المسودة في شيء عن النسخة المتفق عليها.',
		history: 'السجل',
		sectionsLabel: 'الأقسام',
		purposeQuestions: [
			'حياة مَن تصبح أفضل بفضلكم؟',
			'كيف تصبح أفضل؟',
			'ماذا سيفتقدون لو توقفتم غدًا؟'
		],
		wording: (wording: number, by: string) => `الصياغة ${n(wording)}، بقلم ${apart(by)}`,
		questions: {
			purpose: 'لماذا يوجد فريقكم، في نظر من يخدمهم؟',
			customers: 'من يدفع، ومن يقرر، ومن تؤلمكم خسارته أكثر من غيره؟',
			services: 'ماذا تقدمون لهم؟ خدمة واحدة في كل سطر.',
			expectations: 'على ماذا يستطيع العميل أن يعتمد، بكلماته هو؟',
			measures: 'كيف يرى الجميع إن كان الوعد قد تحقق؟',
			guidelines: 'كيف تتصرفون وأنتم تؤدون عملكم؟',
			needs: 'ماذا تحتاجون من العملاء لتفوا بكلمتكم؟',
			limits: 'ما الذي لا تفعلونه، حتى لا ينتظره أحد؟'
		} satisfies Record<Section, string>,
		examples: {
			purpose: [
				'نساعد المتصلين على متابعة يومهم.',
				'نُبقي آلاتكم عاملة لتستطيعوا البيع.',
				'نجيبكم عمّا تحتاجون إلى معرفته قبل أن يحين القرار.'
			],
			customers: [
				'المخابز التي تعمل ليلًا.',
				'مدارس مدينتنا، كبيرها وصغيرها.',
				'كل من يطلب أكثر من مرة في الشهر.'
			],
			services: [
				'نجيب هاتفيًا عن أسئلة فاتورتك.',
				'نُصلح في موقعكم، وفي الليل أيضًا.',
				'نرسل كشف حساب واحدًا في الشهر.'
			],
			expectations: [
				'يبقى معك شخص واحد حتى تُحل المشكلة.',
				'نرد على الهاتف خلال 60 ثانية.',
				'إن كنا سنتأخر أخبرناك قبل ظهر اليوم السابق.'
			],
			measures: [
				'نسبة المكالمات التي رُد عليها خلال 60 ثانية.',
				'عدد الأيام من المكالمة الأولى إلى أن يقول العميل: حُلّت.',
				'نسبة الفواتير التي لم تحتج إلى تصحيح.'
			],
			guidelines: [
				'نُبقي المتصل على الخط ونأتي نحن بالزميل.',
				'نقول ما لا نعرفه.',
				'نسأل قبل أن نعد.'
			],
			needs: [
				'اسم واحد نعاود الاتصال به، ومتى.',
				'صورة للوحة المثبتة على الآلة.',
				'تعديلات الطلب قبل الظهر.'
			],
			limits: [
				'لا نُصلح آلات الشركات الأخرى.',
				'لا نعمل في أول يناير.',
				'لا نمنح خصومات عبر الهاتف.'
			]
		} satisfies Record<Section, string[]>,
		use: 'استخدام',
		useThis: (text: string) => `استخدام: ${apart(text)}`,
		example: 'على سبيل المثال',
		text: (section: string, number: number) => `${section} ${n(number)}`,
		newClause: (section: string) => `بند جديد: ${section}`,
		add: {
			purpose: 'إضافة غاية',
			customers: 'إضافة فئة من العملاء',
			services: 'إضافة خدمة',
			expectations: 'إضافة توقع',
			measures: 'إضافة مقياس',
			guidelines: 'إضافة مبدأ',
			needs: 'إضافة احتياج',
			limits: 'إضافة حد'
		} satisfies Record<Section, string>,
		origin: 'من أين جاء',
		origins: {
			assumed: 'نفترضه',
			promised: 'وعدنا به',
			said: 'قاله عميل',
			confirmed: 'أكّده العملاء'
		} satisfies Record<Origin, string>,
		saidBy: (count: number) => `قيل ${n(count)} مرة`,
		confirmedBy: (count: number) => `وأكّده ${n(count)}`,
		measures: 'يقيس',
		measuresNone: 'لا شيء بعينه',
		up: 'نقل إلى أعلى',
		down: 'نقل إلى أسفل',
		why: 'لماذا',
		retire: 'إيقاف',
		undo: 'تراجع',
		retired: 'بنود موقوفة',
		bringBack: 'إعادة',
		retiredCount: (count: number) =>
			plural('ar', count, {
				zero: 'لا بنود موقوفة',
				one: 'بند موقوف واحد',
				two: 'بندان موقوفان',
				few: `${n(count)} بنود موقوفة`,
				many: `${n(count)} بندًا موقوفًا`,
				other: `${n(count)} بند موقوف`
			}),
		saving: 'جارٍ الحفظ',
		savedAt: (time: string) => `حُفظ ${apart(time)}`,
		keptHere: 'محفوظ على هذا الجهاز',
		someone: 'شخص ما',
		changedBy: (who: string, ago: string) => `آخر تغيير هنا من ${apart(who)}، ${ago}.`,
		justNow: 'قبل لحظات',
		yours: 'كلماتك',
		theirs: 'كلمات الآخر',
		keepYours: 'استخدام كلماتي',
		takeTheirs: 'استخدام كلمات الآخر',
		moved: (number: number) => `نُقل إلى الموضع ${n(number)}`,
		retiredNow: 'أُوقف البند. يمكنك إعادته من الأسفل.',
		many: (count: number) => {
			const clauses = plural('ar', count, {
				zero: 'لا بنود.',
				one: 'بند واحد.',
				two: 'بندان.',
				few: `${n(count)} بنود.`,
				many: `${n(count)} بندًا.`,
				other: `${n(count)} بند.`
			});
			return `${clauses} نادرًا ما يُقرأ أكثر من 25 بندًا إلى النهاية: أيها سيفتقده العميل؟`;
		},
		long: (count: number) => {
			const words = plural('ar', count, {
				zero: 'لا كلمات.',
				one: 'كلمة واحدة.',
				two: 'كلمتان.',
				few: `${n(count)} كلمات.`,
				many: `${n(count)} كلمة.`,
				other: `${n(count)} كلمة.`
			});
			return `${words} ما قلّ عن 25 كلمة يُحفظ في الذاكرة.`;
		},
		vague: (word: string) => `يفهم كل شخص «${word}» على نحو مختلف. قل ماذا بالضبط، أو في أي موعد.`,
		vagueWords: ['إلخ', 'في أقرب وقت', 'جودة'],
		keys: 'Enter لبند جديد، وAlt مع الأسهم لنقله، وCtrl+Z للتراجع، وCtrl+Enter للإنهاء.'
	},

	agree: {
		title: (version: number) => `اعتماد النسخة ${n(version)}`,
		intro: 'متى اعتُمدت النسخة لم تتغيّر أبدًا. هذا ما اختلف:',
		note: 'لماذا يتغيّر الميثاق؟',
		noteHint: 'جملة أو جملتان، تبقيان في السجل دائمًا.',
		who: 'من وافق؟',
		whoHint: 'الأسماء، بينها فواصل',
		button: (version: number) => `اعتماد النسخة ${n(version)}`,
		back: 'العودة إلى المسودة',
		restoreTitle: (version: number) => `استعادة النسخة ${n(version)}`,
		restoreIntro: (of: number, as: number) =>
			`تصبح النسخة ${n(of)} النسخة ${n(as)}. لا يضيع شيء مما اتُّفق عليه، وتقول المسودة ما تقوله النسخة ${n(of)}.`,
		restoreButton: (version: number) => `استعادتها لتكون النسخة ${n(version)}`,
		stale: 'اعتمد شخص نسخة في هذه الأثناء. انظر إلى الفروق مرة أخرى.'
	}
} satisfies typeof en;
