import type en from '../en/listen.ts';

const n = new Intl.NumberFormat('ar').format;

/** Listening between meetings: where one hears customers, which days matter to them, and what to know before a renewal. */
export default {
	stages: {
		title: 'أين نُصغي',
		help: 'كم مرة سُمع كل عميل في كل مرحلة: في الاجتماعات والمكالمات والشكاوى. الخانة الفارغة لعميل رئيسي سؤال لم يطرحه أحد.',
		customer: 'العميل',
		none: 'بلا مرحلة',
		empty: 'لم يُسمع شيء',
		key: 'عميل رئيسي',
		nobody: 'لا عملاء بعد.',
		asks: 'ما يُسأل هناك',
		edit: 'سمّوا المراحل كما تسمّونها',
		add: 'أضيفوا مرحلة',
		editHelp: 'الاسم الجديد يحفظ كل ما سُمع في المرحلة.',
		name: 'الاسم',
		questionsLabel: 'أسئلة، كل سؤال في سطر',
		off: 'لا نُصغي في هذه المرحلة',
		save: 'احفظوا هذه المرحلة',
		moments: 'لحظات التماس ومرحلة كل منها',
		which: 'المرحلة',
		questions: {
			development: ['ما الذي تحاول إنجازه؟', 'ما أكثر ما يأخذ وقتك اليوم؟'],
			marketing: ['كيف سمعت بنا؟', 'ما الذي كاد يمنعك؟'],
			sales: ['ما الذي جعلك توافق؟', 'بماذا وعدناك؟'],
			'after-sale': ['ما الذي جرى بخلاف ما توقعت؟', 'ما الذي لا تزال تفعله يدويًّا؟'],
			renewal: ['ما الذي ستفتقده من دوننا؟', 'ما الذي يجب أن يتغيّر في السنة القادمة؟']
		}
	},

	dates: {
		title: 'أيام تهمّهم',
		all: 'تقويم العملاء',
		help: 'ميزانيتهم وموسمهم وتدقيقهم. تظهر في ورقة التحضير، ويُخبَر صاحب الوعد حين يقع فيها.',
		none: 'لا يوم مدوَّن.',
		what: 'ما هو',
		whatHint: 'مثلًا: إعداد الميزانية، التدقيق، موسم الذروة',
		from: 'أول يوم',
		until: 'آخر يوم',
		yearly: 'كل سنة',
		add: 'دوّنوا اليوم',
		remove: (what) => `احذفوا «${what}»`,
		span: (from, until) => `من ${from} إلى ${until}`,
		meets: (name, what) => `يقع في: ${name}، ${what}`,
		before: (name, what) => `قبل ذلك: ${name}، ${what}`,
		entry: (name, what) => `${name} – ${what}`,
		starts: 'تغيير يصبح ساريًا'
	},

	person: {
		note: 'ما قالوه عن عملهم',
		hint: 'فقط ما قالوه بأنفسهم ويسرّهم أن يُذكر. يمكنهم قراءته وحذفه.',
		add: 'دوّنوه',
		remove: (words) => `احذفوا الملاحظة «${words}»`,
		own: 'ما نحفظه مما قلته عن عملك',
		ownHelp: 'لا نسأل أحدًا عن عيد ميلاده. ما لا تريد أن يبقى فاحذفه هنا، ويزول فورًا.',
		forget: 'احذفه'
	},

	renewal: {
		title: (name) => `قبل التجديد: ${name}`,
		link: 'ورقة التجديد',
		back: 'إلى العميل',
		reasons: 'لماذا يشترون ويبقون',
		noReasons: 'لم يسألهم أحد بعد لماذا هم معنا.',
		asked: 'ما طلبوه',
		nothing: 'لم يطلبوا شيئًا.',
		did: 'ما فعلناه',
		nothingDone: 'لا شيء بعد.',
		changed: (version) => `في الميثاق منذ النسخة ${n(version)}`,
		removed: 'أُزيل',
		kept: (day) => `وُفي به في ${day}`,
		open: 'ما هو مفتوح',
		nothingOpen: 'لا شيء مفتوح.',
		due: (day) => `موعده ${day}`,
		late: 'متأخر',
		dates: 'أيام تهمّهم',
		worth: 'القيمة في السنة',
		count: (count) => `العدد: ${n(count)}`
	},

	reason: {
		title: 'هل هو سبب للشراء أو للبقاء؟',
		help: 'حينها يظهر ما قاله العملاء عنه في ورقة التجديد: لماذا هم معنا.',
		kinds: { '': 'لا', buy: 'لماذا يشترون', stay: 'لماذا يبقون' },
		save: 'حفظ'
	}
} satisfies typeof en;
