import type en from '../en/front.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar', { maximumFractionDigits: 1 }).format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
type Forms = [zero: string, one: string, two: string, few: string, many: string, other: string];
const of = (count: number, [zero, one, two, few, many, other]: Forms) =>
	plural('ar', count, {
		zero,
		one,
		two,
		few: `${n(count)} ${few}`,
		many: `${n(count)} ${many}`,
		other: `${n(count)} ${other}`
	});
const hours = (count: number) =>
	count < 48
		? of(count, ['أقل من ساعة', 'ساعة واحدة', 'ساعتين', 'ساعات', 'ساعة', 'ساعة'])
		: of(Math.floor(count / 24), ['أقل من يوم', 'يومًا واحدًا', 'يومين', 'أيام', 'يومًا', 'يوم']);
const times = (count: number) => of(count, ['ولا مرة', 'مرة واحدة', 'مرتين', 'مرات', 'مرة', 'مرة']);
const people = (count: number) =>
	of(count, ['لا أحد', 'شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص']);
const issues = (count: number) =>
	of(count, ['لا قضايا', 'قضية واحدة', 'قضيتان', 'قضايا', 'قضية', 'قضية']);

export default {
	title: 'الصف الأول',
	ways: 'بجانب القائمة',
	complaints: 'الشكاوى',
	empty: 'لم يجلس أحد مع الصف الأول بعد. اسألوهم ما القضايا الأساسية.',
	add: 'بدء جلسة',
	open: 'مفتوحة',
	closed: 'منتهية',
	issues,
	ownerless: (count: number) => `${n(count)} بلا مسؤول`,
	spoke: (names: string) => `تحدث: ${apart(names)}.`,
	sat: (names: string) => `من القيادة: ${apart(names)}.`,
	leaders: 'من القيادة جلس معهم',
	times,
	close: 'إنهاء الجلسة',
	closeHelp: 'قضية بلا مسؤول تبقيها مفتوحة. القضية الصغيرة لا تحتاج إلى أحد: قولوا لماذا.',
	begin: {
		title: 'بدء جلسة',
		help: 'اجتماع بلا عملاء: من يسمعونهم كل يوم يذكرون القضايا الأساسية.',
		name: 'اسمها',
		day: 'اليوم',
		front: 'من هنا من الصف الأول',
		lead: 'من هنا من القيادة',
		perLine: 'اسم في كل سطر',
		button: 'بدء'
	},
	issue: {
		title: 'القضايا',
		none: 'لا قضايا بعد.',
		none2: 'لا شيء',
		add: 'ما الذي يمنع خدمة العملاء جيدًا؟',
		theme: 'الموضوع',
		moment: 'اللحظة',
		button: 'ذكرها',
		owner: 'من المسؤول عنها',
		owned: (name: string) => `المسؤول: ${apart(name)}`,
		nobody: 'لا أحد',
		due: 'حتى متى',
		minor: 'هي صغيرة، لأن',
		minorHelp: 'عندها لا يلزم أن يكون أحد مسؤولًا.',
		isMinor: 'قضية صغيرة',
		did: 'ما تم',
		changeOf: (words: string) => `تغيير: ${apart(words)}`
	},
	votes: {
		title: 'أيها أولًا؟',
		help: (most: number) => `اختاروا ${n(most)} على الأكثر. لا يرى أحد الأصوات قبل عدّها.`,
		voted: (count: number) => `صوّت حتى الآن: ${people(count)}.`,
		button: 'إعطاء أصواتي',
		countNow: 'عدّ الأصوات الآن',
		counted: (count: number) => `عُدّت الأصوات: ${people(count)}. القضايا بهذا الترتيب.`,
		count: (count: number) => of(count, ['لا أصوات', 'صوت واحد', 'صوتان', 'أصوات', 'صوتًا', 'صوت'])
	},
	call: {
		title: 'الاتصال للفهم',
		help: 'اتصلوا بعميل واسألوا ثلاثة أسئلة واستمعوا. ما يقوله يُحفظ بكلماته.',
		who: (owner: string, customer: string) => `${apart(owner)} يتصل بـ${apart(customer)}`,
		note: 'تسجيل ما قيل',
		save: 'حفظ الكلمات',
		issue: 'بشأن',
		customer: 'بمن يُتصل',
		owner: 'من يتصل',
		due: 'قبل',
		plan: 'التخطيط للمكالمة',
		questions: {
			what: 'ماذا حدث في المرة الأخيرة؟',
			cost: 'ماذا كلّفك ذلك؟',
			good: 'كيف يبدو الأمر الجيد؟'
		}
	},
	needs: {
		title: 'ما يحتاج إليه الصف الأول',
		link: (count: number) => (count ? `ما يحتاجون إليه (${n(count)} بلا جواب)` : 'ما يحتاجون إليه'),
		help: 'تدريب ودعم وأدوات، كي لا ينتظر عميل بينما يعاني أحدهم.',
		none: 'لم يطلب أحد شيئًا بعد.',
		add: 'تسجيل حاجة',
		kind: 'من أي نوع',
		kinds: { training: 'تدريب', support: 'دعم', tool: 'أداة' },
		what: 'ما المطلوب',
		whose: 'من يحتاج إليه',
		clause: 'التوقع الذي تخدمه',
		button: 'تسجيلها',
		waits: 'لم يجب أحد بعد.',
		there: 'جاهز في',
		training: 'التدريب',
		attended: (names: string) => `حضره ${apart(names)}`,
		answer: 'رد',
		answerOf: (words: string) => `رد: ${apart(words)}`,
		answerLabel: 'الجواب',
		due: 'جاهز في'
	},
	permissions: {
		title: 'من اضطر إلى السؤال',
		help: 'كل مرة اضطر فيها شخص إلى السؤال قبل أن يقرر من أجل عميل. ما يُسأل كثيرًا ويُسمح به غالبًا يستحق التفويض.',
		worth: 'قرارات تستحق التفويض',
		none: 'لم يُسأل شيء مرتين بعد.',
		sum: (count: number, yes: number, waited: number) =>
			`سُئل ${times(count)}، وسُمح به ${n(yes)}، وانتظر العملاء ${hours(waited)}`,
		delegate: 'اكتبوه كإرشاد، «يجوز له أن يقرر وحده حتى …»:',
		charter: 'إلى الميثاق',
		add: 'تسجيل أن شخصًا اضطر إلى السؤال',
		decision: 'ما الذي كان يجب تقريره',
		decisionHelp: 'الكلمات نفسها كل مرة كي تُحسب معًا.',
		asked: 'من سُئل',
		customer: 'العميل الذي انتظر',
		ago: 'سُئل قبل كم ساعة',
		answer: 'ماذا قيل',
		answers: { '': 'لا جواب بعد', yes: 'نعم', no: 'لا' },
		button: 'تسجيله',
		log: 'كلها',
		askedOf: (who: string, whom: string) => `${apart(who)} سأل ${apart(whom)}`,
		waited: (count: number) => `انتظر ${hours(count)}`,
		waits: (count: number) => `ينتظر منذ ${hours(count)}`
	},
	map: {
		title: 'جانبا كل لحظة',
		help: 'كيف يشعر العملاء حيث يلتقون بكم، وكيف هو الأمر لكم هناك، في الأشهر الثلاثة الأخيرة.',
		edit: 'تغيير اللحظات',
		empty: 'لا لحظات تواصل بعد.',
		today: (name: string) => `المناوب اليوم: ${apart(name)}`,
		nobody: 'لا مناوب',
		customers: 'العملاء',
		ours: 'نحن',
		bands: { low: 'منخفض', middle: 'متوسط', high: 'مرتفع' },
		median: (value: number, count: number) => `${n(value)} من 5 (العدد ${n(count)})`,
		band: (band: string, count: number) => `${band} (العدد ${n(count)})`,
		tooFew: (count: number) =>
			count
				? `${of(count, ['لا إجابات', 'إجابة واحدة', 'إجابتان', 'إجابات', 'إجابة', 'إجابة'])}، قليلة جدًا`
				: 'لا إجابات',
		line: (moment: string, theirs: string, ours: string) =>
			`${apart(moment)}: العملاء ${theirs}، نحن ${ours}`,
		complaints: (count: number) =>
			of(count, ['لا شكاوى', 'شكوى واحدة', 'شكويان', 'شكاوى', 'شكوى', 'شكوى']),
		comments: (count: number) =>
			`${of(count, ['لا تعليقات', 'تعليق واحد', 'تعليقان', 'تعليقات', 'تعليقًا', 'تعليق'])} في الاجتماعات`,
		issues: (count: number) => `${issues(count)} من الصف الأول`,
		few: 'دون ثلاث إجابات لا يُعرض شيء، ودون خمس يُعرض منخفض أو متوسط أو مرتفع فقط.',
		answer: 'كيف هو الأمر لك هناك؟',
		answered: 'أجبت عن هذا الشهر.',
		ask: (moment: string) => `كيف هو الأمر لك عند «${apart(moment)}»؟`,
		unsigned: '1 سيئ و5 جيد جدًا. يُحفظ جوابك دون اسمك.',
		sendOf: (moment: string) => `إرسال: ${apart(moment)}`
	},
	duty: {
		title: 'من المناوب',
		help: 'لكل لحظة مسؤول ونائب. ما يصل إليها يكون للمسؤول فورًا، وللنائب ما دام المسؤول غائبًا.',
		owner: 'المسؤول',
		deputy: 'النائب',
		nobody: 'لا أحد',
		of: (role: string, moment: string) => `${role}: ${apart(moment)}`,
		saveOf: (moment: string) => `حفظ: ${apart(moment)}`,
		away: 'من غائب',
		who: 'من',
		from: 'من يوم',
		to: 'إلى يوم',
		button: 'تسجيل الأيام'
	},
	problems: {
		day: 'يرجى اختيار يوم.',
		'too-long': 'هذا طويل جدًا.',
		count: 'يرجى كتابة عدد صحيح من الساعات.',
		'not-later': 'اليوم الأخير قبل الأول.',
		ownerless: 'قضية بلا مسؤول. عيّنوا لها مسؤولًا أو قولوا لماذا هي صغيرة.',
		empty: 'لا قضية بعد.',
		three: 'ثلاث على الأكثر من فضلكم.',
		counted: 'عُدّت الأصوات من قبل.'
	}
} satisfies typeof en;
