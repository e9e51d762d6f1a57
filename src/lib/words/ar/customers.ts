import type en from '../en/customers.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
type Noun = { none: string; one: string; two: string; few: string; many: string; other: string };
const of = (count: number, noun: Noun) =>
	plural('ar', count, {
		zero: noun.none,
		one: noun.one,
		two: noun.two,
		few: `${n(count)} ${noun.few}`,
		many: `${n(count)} ${noun.many}`,
		other: `${n(count)} ${noun.other}`
	});

const customers: Noun = {
	none: 'لا عملاء',
	one: 'عميل واحد',
	two: 'عميلان',
	few: 'عملاء',
	many: 'عميلًا',
	other: 'عميل'
};
const days: Noun = {
	none: '0 يوم',
	one: 'يوم واحد',
	two: 'يومين',
	few: 'أيام',
	many: 'يومًا',
	other: 'يوم'
};
const promises: Noun = {
	none: 'لا وعد متأخر',
	one: 'وعد واحد متأخر',
	two: 'وعدان متأخران',
	few: 'وعود متأخرة',
	many: 'وعدًا متأخرًا',
	other: 'وعد متأخر'
};
const things: Noun = {
	none: 'لا شيء مما قالوه',
	one: 'أمر واحد قالوه',
	two: 'أمران قالوهما',
	few: 'أمور قالوها',
	many: 'أمرًا قالوه',
	other: 'أمر قالوه'
};
const places: Noun = {
	none: 'دون تغيير',
	one: 'مرتبة واحدة',
	two: 'مرتبتين',
	few: 'مراتب',
	many: 'مرتبة',
	other: 'مرتبة'
};
const points: Noun = {
	none: 'لا نقاط',
	one: 'نقطة واحدة',
	two: 'نقطتان',
	few: 'نقاط',
	many: 'نقطة',
	other: 'نقطة'
};
const months: Noun = {
	none: '0 شهر',
	one: 'شهر واحد',
	two: 'شهرين',
	few: 'أشهر',
	many: 'شهرًا',
	other: 'شهر'
};
const people: Noun = {
	none: 'لا أشخاص جدد',
	one: 'شخص جديد',
	two: 'شخصان جديدان',
	few: 'أشخاص جدد',
	many: 'شخصًا جديدًا',
	other: 'شخص جديد'
};
const lines: Noun = {
	none: 'لا سطور',
	one: 'سطر واحد',
	two: 'سطران',
	few: 'سطور',
	many: 'سطرًا',
	other: 'سطر'
};
const expectations: Noun = {
	none: 'لا توقعات مقيَّمة',
	one: 'توقّع واحد مقيَّم',
	two: 'توقّعان مقيَّمان',
	few: 'توقعات مقيَّمة',
	many: 'توقّعًا مقيَّمًا',
	other: 'توقّع مقيَّم'
};

export default {
	list: {
		find: 'بحث',
		findHint: 'اسم أو شخص أو فئة',
		segment: 'الفئة',
		all: 'الكل',
		keyOnly: 'المهمّون فقط',
		show: 'عرض',
		count: (count, all) =>
			count === all ? of(all, customers) : `${n(count)} من ${of(all, customers)}`,
		nobody: 'لا أحد يطابق. جرّب حروفًا أقل أو كل الفئات.',
		reset: 'عرض الكل',
		star: 'مهمّ',
		columns: {
			place: 'المرتبة',
			name: 'الاسم',
			signal: 'ما نعرفه',
			met: 'آخر لقاء',
			gap: 'دون المتوقّع',
			people: 'الأشخاص'
		},
		below: (below, rated) => (below === 0 ? `لا شيء من ${n(rated)}` : `${n(below)} من ${n(rated)}`),
		notRated: 'بلا تقييم',
		never: 'لم نلتقِ بعد',
		ways: 'المزيد عن العملاء',
		takeIn: 'استيراد CSV',
		takeOut: 'تصدير CSV',
		stages: 'أين نُصغي',
		calendar: 'تقويمهم',
		coming: 'تغييرات قادمة',
		lost: 'العملاء المفقودون',
		flow: 'القادمون والراحلون',
		coverage: 'لم نلتقِ بهم منذ زمن',
		pages: 'الصفحات',
		page: (page: number, pages: number) => `الصفحة ${n(page)} من ${n(pages)}`,
		previous: 'الصفحة السابقة',
		next: 'الصفحة التالية',
		order:
			'المهمّون أولًا؛ ومنهم من لم يسمع منه أحد، ثم من ينتظرنا. نقطتان للوعد المتأخر، ونقطة لكل ما قالوه ولا يذكره الميثاق، وحتى ثلاث بحسب آخر لقاء، ونقطة لكل شهر من الصمت.'
	},

	signal: {
		how: 'كيف ينشأ هذا الترتيب',
		title: 'أين نحن معهم',
		heard: (count) => (count === 0 ? 'سمعنا منهم اليوم' : `سمعنا منهم قبل ${of(count, days)}`),
		quiet: (count) => `لم نسمع منهم منذ ${of(count, days)}`,
		never: 'لم نسمع منهم قط',
		late: (count) => of(count, promises),
		gaps: (count) =>
			count === 0 ? 'لا ينقص الميثاقَ شيء مما قالوه' : `${of(count, things)} وليس في الميثاق`,
		climate: (label) => `آخر لقاء: ${apart(label)}`,
		noClimate: 'لا يُعرف كيف كان آخر لقاء',
		states: { unknown: 'غير معروف', waiting: 'ينتظرنا', fine: 'على تواصل' },
		unknownHelp:
			'لم يدوّن أحد هنا كلمة منهم في ربع السنة الأخير. إن كان عليك أن تتساءل فقد فات الأوان.',
		place: (place, all) => `المرتبة ${n(place)} من ${n(all)}`,
		up: (count) => `أعلى من الشهر الماضي: ${of(count, places)}`,
		down: (count) => `أدنى من الشهر الماضي: ${of(count, places)}`,
		still: 'كالشهر الماضي',
		fresh: 'جديد هذا الشهر',
		points: (count) => of(count, points)
	},

	faces: 'كيف عرّفوا بأنفسهم',

	note: {
		title: 'هل تحدّثتم معهم؟',
		label: 'ماذا قالوا، في سطر واحد؟',
		kind: 'كيف',
		kinds: { call: 'مكالمة', visit: 'زيارة', mail: 'بريد', chance: 'مصادفة' },
		button: 'دوّن',
		remove: (words) => `حذف الملاحظة «${apart(words)}»`
	},

	key: { label: 'هذا عميل مهمّ', reason: 'لماذا هو مهمّ؟' },
	money: {
		revenue: 'الإيراد في السنة',
		revenueHint: 'عدد صحيح بعملتكم.',
		margin: 'الهامش بالمئة'
	},
	since: {
		label: 'عميل منذ',
		hint: 'الفراغ يعني يوم تدوينه هنا.'
	},
	edit: 'تغيير المكتوب هنا',

	time: {
		title: 'كل ما كان حتى الآن',
		empty: 'لم يحدث شيء بعد. المكالمة بداية.',
		older: 'أقدم',
		newest: 'العودة إلى الأحدث',
		meeting: {
			planned: 'لقاء مخطَّط',
			open: 'لقاء جارٍ',
			closed: 'لقاء',
			'called-off': 'لقاء أُلغي'
		},
		words: 'قالوا',
		promise: 'وعدنا',
		encounter: 'بين اللقاءات',
		complaint: 'قالوا بين الاجتماعات',
		step: 'فعلنا لأجلهم',
		lost: 'تركونا',
		back: 'عادوا إلينا',
		sources: {
			call: 'قيل بالهاتف',
			mail: 'قيل بالبريد',
			web: 'قيل عبر الاستمارة',
			person: 'قيل وجهًا لوجه',
			public: 'قيل علنًا',
			front: 'قيل لمن يخدمونهم'
		},
		contact: 'عرفنا شخصًا آخر',
		recovery: 'خذلناهم',
		recovered: 'أُغلقت بموافقتهم',
		notRecovered: 'لم ينتهِ الأمر بعد',
		rated: (below, rated) => `${of(rated, expectations)}، ودون المطلوب ${n(below)}`,
		in: 'في',
		by: (name) => `دوّنه ${apart(name)}`,
		due: 'موعده',
		kept: 'تمّ الوفاء به',
		late: 'متأخر',
		owner: (name) => `المسؤول: ${apart(name)}`
	},

	coverage: {
		title: 'مهمّون لم نلتقِ بهم منذ زمن',
		help: (count) =>
			`نلتقي رسميًّا بكل عميل مهمّ مرة على الأقل كل ${of(count, months)}. يخرج من هذه القائمة حين يُعقد اللقاء، لا حين يُخطَّط له.`,
		all: 'التقينا بجميع المهمّين في الوقت المناسب.',
		none: 'لا أحد مهمّ بعد. اكتب عن أحدهم لماذا هو مهمّ.',
		count: (missing, keys) => `${n(missing)} من ${n(keys)}`,
		columns: { name: 'الاسم', why: 'لماذا', met: 'آخر لقاء', next: 'المخطَّط' },
		notPlanned: 'لا شيء مخطَّط',
		plan: 'التخطيط للقاء',
		planWith: (name) => `التخطيط للقاء مع ${apart(name)}`
	},

	csv: {
		title: 'استيراد العملاء',
		help: 'سطر لكل شخص، أو لعميل بلا أشخاص. السطر الأول يسمّي الأعمدة؛ والمطلوب منها «name» فقط. يُعرف العميل من «ref»، وإلا فمن الاسم. الخلية الفارغة تترك ما هو موجود.',
		columns: 'الأعمدة',
		file: 'ملف CSV',
		paste: 'أو ألصق السطور هنا',
		look: 'انظر إليه أولًا',
		preview: 'هذا ما سيحدث',
		fresh: (count) => `الجدد: ${n(count)}`,
		changed: (count) => `المتغيّرون: ${n(count)}`,
		same: (count) => `كما هم: ${n(count)}`,
		people: (count) => of(count, people),
		wrong: (count) => `سطور لا يمكن أخذها: ${n(count)}`,
		wrongHelp: 'تبقى هذه السطور خارجًا؛ ويؤخذ غيرها.',
		line: (line) => `السطر ${n(line)}`,
		fates: { new: 'جديد', changed: 'متغيّر', same: 'كما هو' },
		more: (count) => `وبعدها ${of(count, lines)}`,
		take: 'استيراد السطور الصحيحة',
		nothing: 'لن يتغيّر شيء.',
		other: 'اختيار ملف آخر',
		done: 'تمّ الاستيراد',
		unreadable: {
			'no-name-column': 'لا يوجد عمود اسمه «name». يجب أن يسمّي السطر الأول الأعمدة.',
			'no-rows': 'ليس فيه سوى أسماء الأعمدة.',
			'too-large': 'هذا أكثر من 256 كيلوبايت. قسّمه من فضلك.',
			'too-many-rows': 'هذا أكثر من 2000 سطر. قسّمها من فضلك.',
			unreadable: 'تعذّرت قراءته: علامة اقتباس لا تنتهي.'
		}
	},

	called: {
		save: 'حفظ',
		title: 'ماذا تسمّون من تعملون لهم',
		label: 'هم',
		words: {
			customer: 'مشترون أو طالبو خدمة',
			colleague: 'زملاء',
			patient: 'مرضى',
			citizen: 'سكان'
		},
		unpaid: 'لا نبيعهم شيئًا: لا نسأل عن إيراد ولا هامش',
		every: 'عدد الأشهر التي نلتقي فيها بكل عميل مهمّ مرة على الأقل',
		help: 'يغيّر هذا كلمات الصفحات. ويبقى ما كُتب كما هو.',
		problem: 'اكتب عددًا صحيحًا من 1 إلى 60 من فضلك.'
	},

	problems: {
		'key-reason': 'العميل المهمّ يحتاج إلى سبب.',
		day: 'اكتبوا يومًا، مثل 2026-05-29.',
		number: 'اكتب عددًا صحيحًا من فضلك.',
		'yes-or-no': 'اكتب yes أو no من فضلك.',
		'too-long': 'هذا أطول مما ينبغي.',
		'not-an-email': 'لا يبدو هذا عنوان بريد.',
		empty: 'هذا ناقص.',
		unreadable: 'تعذّرت قراءته.'
	}
} satisfies typeof en;
