import type en from '../en/complaints.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar', { maximumFractionDigits: 1 }).format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
const complaints = (count: number) =>
	plural('ar', count, {
		zero: 'لا شكاوى',
		one: 'شكوى واحدة',
		two: 'شكويان',
		few: `${n(count)} شكاوى`,
		many: `${n(count)} شكوى`,
		other: `${n(count)} شكوى`
	});
const themes = (count: number) =>
	plural('ar', count, {
		zero: 'لا مواضيع',
		one: 'موضوع واحد',
		two: 'موضوعين',
		few: `${n(count)} مواضيع`,
		many: `${n(count)} موضوعًا`,
		other: `${n(count)} موضوع`
	});
const days = (count: number) =>
	plural('ar', count, {
		zero: 'أقل من يوم',
		one: 'يوم واحد',
		two: 'يومين',
		few: `${n(count)} أيام`,
		many: `${n(count)} يومًا`,
		other: `${n(count)} يوم`
	});
const hours = (count: number) =>
	count < 48
		? plural('ar', count, {
				zero: 'أقل من ساعة',
				one: 'ساعة واحدة',
				two: 'ساعتين',
				few: `${n(count)} ساعات`,
				many: `${n(count)} ساعة`,
				other: `${n(count)} ساعة`
			})
		: days(Math.floor(count / 24));

export default {
	title: 'الشكاوى',
	one: 'شكوى',
	empty: 'لم يسجّل أحد شكوى بعد. الأولى تستغرق عشرين ثانية.',
	add: 'تسجيل شكوى',
	nothing: 'لم يُقل شيء كهذا.',
	reset: 'عرض الكل',
	unknown: 'شخص ما',
	nobody: 'لا أحد يتولاها بعد',
	ownedBy: (name: string) => `يتولاها ${apart(name)}`,
	notedBy: (name: string) => `سجّلها ${apart(name)}`,
	count: (count: number, all: number) =>
		count === all ? complaints(all) : `${n(count)} من ${complaints(all)}`,
	told: 'قيلت أول مرة في',
	pages: 'الصفحات',
	newer: 'الأحدث',
	older: 'الأقدم',
	alarm: (count: number, month: string, usual: number) =>
		`${complaints(count)} في ${apart(month)}، والمعتاد ${n(usual)}. قد يُبعد هذا العملاء.`,
	ways: {
		label: 'بجانب القائمة',
		recoveries: 'ما يجب إصلاحه',
		front: 'الصف الأول',
		moments: 'لحظات التواصل',
		file: 'كملف (CSV)'
	},
	stands: { open: 'بلا رد بعد', answered: 'تم الرد', done: 'تمت' },
	sources: {
		call: 'بالهاتف',
		mail: 'بالبريد',
		web: 'عبر نموذج الويب',
		person: 'وجهًا لوجه',
		public: 'علنًا',
		front: 'من الصف الأول'
	},
	kinds: {
		plain: 'شكوى',
		'no-news': 'لا أخبار منا',
		repeated: 'اضطر إلى التكرار',
		reason: 'سبب للشراء أو البقاء'
	},
	severities: { 1: 'كلمة', 2: 'عبء', 3: 'سبب للرحيل' },
	filter: {
		find: 'هل قالوا لنا ذلك؟',
		state: 'أين وصلت',
		all: 'الكل',
		states: {
			waiting: 'لم تتم',
			open: 'بلا رد بعد',
			answered: 'تم الرد ولم تتم',
			done: 'تمت'
		},
		show: 'عرض',
		more: 'منذ متى، وكيف وصلت',
		from: 'من شهر',
		to: 'إلى شهر'
	},
	capture: {
		title: 'ماذا قالوا؟',
		words: 'بكلماتهم',
		who: 'من قالها',
		whoHint: 'عميل، أو أي اسم',
		tap: 'أو المسوا اسمًا',
		moment: 'أين حدث ذلك',
		noMoment: 'لم يُذكر',
		severity: 'كم يثقل ذلك',
		more: 'كيف ومتى وصلت',
		source: 'كيف وصلت',
		kind: 'ما هي',
		saidOn: 'اليوم الذي قيلت فيه',
		place: 'المكان أو الشخص المعني',
		reach: 'إلى أين نرد عليهم',
		save: 'تسجيل'
	},
	belongs: 'إلى ماذا تنتمي',
	owner: 'من يتولاها',
	giveLabel: 'حفظ من يتولاها',
	theme: {
		label: 'الموضوع',
		none: 'لا شيء بعد',
		maybe: 'هل هي من هذه؟',
		save: 'حفظ الموضوع',
		open: 'فتح الموضوع'
	},
	clause: {
		label: 'البند الذي تمسه',
		none: 'لا شيء',
		save: 'حفظ البند',
		open: 'فتح الميثاق'
	},
	answer: {
		title: 'ما فعلناه',
		waits: (count: number) => `لم يرد أحد منذ ${hours(count)}.`,
		within: (count: number) => `أول رد خلال ${hours(count)}.`,
		label: 'ما رددنا به',
		button: 'تم الرد',
		did: 'ما تم:',
		didLabel: 'ما فعلناه بشأنها',
		done: 'تمت',
		recover: 'خذلناهم: إصلاح ذلك',
		recovery: 'يجري إصلاح ذلك'
	},
	peel: {
		title: 'التعمّق',
		help: 'اسألوا في المقابل. ما يجيبون به يبقى تحت كلماتهم.',
		questions: {
			what: 'ماذا حدث؟',
			when: 'متى كنت بحاجة إلى معرفته؟',
			then: 'ماذا كنت ستفعل عندها؟',
			cost: 'ماذا كلّفك ذلك؟',
			good: 'كيف يبدو الأمر الجيد؟'
		},
		button: 'حفظ الجواب',
		toParent: 'جواب عن هذه الشكوى'
	},
	same: {
		title: 'قيلت من قبل؟',
		help: 'الكلمات متشابهة. إن كانت الشيء نفسه فقولوا ذلك: تبقى الاثنتان وتُحسب مرة.',
		button: 'الشيء نفسه',
		is: 'الشيء نفسه مثل',
		again: 'قيلت مجددًا في',
		not: 'ليست الشيء نفسه',
		marked: 'قيلت من قبل'
	},
	trends: {
		title: 'شهرًا بشهر',
		empty: 'لا موضوع لأي شكوى بعد. أعطوها موضوعًا فتظهر الأشهر هنا.',
		split: 'بحسب مكان قولها',
		every: 'كلها معًا',
		words: 'الكلمات وراءها',
		surprise: {
			title: 'ما فاجأنا',
			help: 'مواضيع اجتماع لم تذكرها شكوى ولا قضية من الصف الأول من قبل. كثرتها تعني أننا بعيدون جدًا.',
			none: 'لا مواضيع لأي اجتماع بعد.',
			of: (fresh: number, of: number) => `${n(fresh)} من ${themes(of)} لأول مرة`
		}
	},
	inbound: {
		title: 'المداخل',
		lead: 'يمكن أن تصل الشكاوى من تلقاء نفسها. كل منها يتولاها شخص فورًا، ولا يُدمج شيء دون إنسان.',
		form: 'نموذج للعملاء',
		formHelp: 'من لديه العنوان يستطيع أن يقول ما الخطأ، دون حساب.',
		mail: 'رسائل محوّلة',
		mailHelp: 'يرسل خادم بريدكم كل رسالة كاملة إلى هذا العنوان بطريقة POST بصيغة message/rfc822.',
		address: 'العنوان',
		open: 'فتح هذا المدخل',
		openOf: (what: string) => `فتح هذا المدخل: ${apart(what)}`,
		close: 'إغلاقه',
		closeOf: (what: string) => `إغلاقه: ${apart(what)}`,
		paste: 'لصق رسالة',
		pasteLabel: 'الرسالة مع رأسها',
		pasteHelp: 'كما يعرضها برنامج بريدكم كمصدر أو عند تحويلها.',
		pasteButton: 'إدخالها',
		file: 'من ملف',
		columns: 'الكلمات (words) وحدها ضرورية. الأعمدة:',
		choose: 'ملف (CSV)',
		orPaste: 'أو الصقوه هنا',
		take: 'إدخالها',
		added: (added: number, known: number) =>
			`أُدخلت ${complaints(added)}، وكان هنا من قبل ${n(known)}.`,
		wrong: 'تُركت هذه الأسطر:',
		line: (line: number) => `السطر ${n(line)}:`
	},
	problems: {
		empty: 'يرجى ملء هذا.',
		'too-long': 'هذا طويل جدًا.',
		day: 'يرجى اختيار يوم.',
		mail: 'لا رسالة هنا يمكن قراءتها.',
		source: 'مكان القول ليس من الكلمات المعروفة.',
		kind: 'النوع ليس من الكلمات المعروفة.',
		severity: 'يجب أن يكون الثقل 1 أو 2 أو 3.',
		'too-large': 'الملف كبير جدًا.',
		'too-many-rows': 'في الملف أسطر كثيرة جدًا.',
		'no-rows': 'لا أسطر فيه.',
		'no-words-column': 'لا عمود باسم «words».',
		unreadable: 'تعذرت قراءة هذا.'
	}
} satisfies typeof en;
