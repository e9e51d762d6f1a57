import type en from '../en/told.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;
const list = new Intl.ListFormat('ar', { type: 'conjunction' });
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
const commentForms: Forms = ['لا تعليقات', 'تعليق واحد', 'تعليقان', 'تعليقات', 'تعليقًا', 'تعليق'];
/** After a preposition: "of two comments". */
const someComments: Forms = ['لا تعليقات', 'تعليق واحد', 'تعليقين', 'تعليقات', 'تعليقًا', 'تعليق'];
const organisations: Forms = ['لا جهات', 'جهة واحدة', 'جهتين', 'جهات', 'جهة', 'جهة'];
const personForms: Forms = ['لا أحد', 'شخص واحد', 'شخصين', 'أشخاص', 'شخصًا', 'شخص'];
const comments = (count: number) => of(count, commentForms);
const people = (count: number) => of(count, personForms);

export default {
	letter: {
		dear: (name: string) => `تحية طيبة ${apart(name)}،`,
		page: 'ما قلتموه وما آل إليه، دون حساب:',
		quiet: 'ويمكنكم هناك أن تقولوا إنكم لا تريدون أن تُراسَلوا إلا في شؤونكم.',
		theme: (label: string) => `ما آل إليه الأمر: ${apart(label)}`,
		version: (title: string, version: number) =>
			`${apart(title)}، النسخة ${n(version)}: قلتم فغيّرنا`,
		thanks: (title: string) => `شكرًا لكم: ${apart(title)}`,
		yours: (numbers: number[]) =>
			`ومن بينها كلماتكم: ${plural('ar', numbers.length, { zero: 'التعليق', one: 'التعليق', two: 'التعليقان', few: 'التعليقات', many: 'التعليقات', other: 'التعليقات' })} ${list.format(numbers.map(n))}.`
	},

	line: {
		said: 'قلتم',
		changed: 'غيّرنا',
		before: 'وكان النص',
		dropped: 'حذفنا',
		declined: 'لم نفعل ذلك، لأن',
		ours: 'قرارنا نحن.',
		counted: (count: number, all: number) =>
			count === 0
				? 'سُحبت الكلمات التي وراء هذا.'
				: all > 0
					? `${comments(count)} من ${of(all, organisations)}`
					: comments(count)
	},

	own: {
		title: 'ما آلت إليه كلماتكم',
		dear: (name: string) => `إلى ${apart(name)}`,
		lead: (team: string) =>
			`هذه كلماتكم أنتم إلى ${apart(team)} وما جرى بسببها. لا توجد هنا كلمات أحد غيركم.`,
		none: 'لا توجد هنا كلمات لكم. إن لم توقّعوها فلا أحد يعرف أيها لكم: ما آلت إليه مكتوب في صفحة الاجتماع.',
		thanksFrom: (name: string) => `شكرًا، من ${apart(name)}`,
		number: (number: number) => `التعليق ${n(number)}`,
		gone: 'لقد سحبتم هذه الكلمات.',
		nothing: 'لم يقل أحد بعد ما سيكون من أمرها.',
		used: (version: number, day: string) => `تغيّرت النسخة ${n(version)} بسببها، ${apart(day)}`,
		usedSoon: 'ستدخل في النسخة القادمة.',
		promised: (owner: string, day: string) =>
			day ? `يجيب ${apart(owner)} قبل ${apart(day)}.` : `المسؤول عنها ${apart(owner)}.`,
		declined: 'لم نأخذ بها، لأن:',
		parked: (owner: string, day: string) =>
			day
				? `ليس الآن. يعود إليها ${apart(owner)} قبل ${apart(day)}.`
				: `ليس الآن. يُبقيها ${apart(owner)} في باله.`,
		noted: 'قرأناها ونُبقي الأمر كما هو.',
		written: (name: string, day: string) => `كتب ${apart(name)} في ${apart(day)}:`,
		meant: 'هذا ما قصدته',
		notQuite: 'ليس تمامًا',
		notQuiteWords: 'ما الناقص، أو ما المختلف؟',
		notQuiteHint: 'يقرؤها الفريق، ويعود الأمر مفتوحًا.',
		send: 'إرسال',
		saidMeant: 'قلتم: هذا ما قصدته.',
		saidNotQuite: 'قلتم: ليس تمامًا.',
		reply: (name: string, day: string) => `ردّ ${apart(name)} في ${apart(day)}:`,
		waits: 'وصل إلى الفريق ولم يردّ بعد.',
		change: 'قولوها بطريقة أخرى أو اسحبوها',
		soften: 'كلماتكم الجديدة',
		softenHint: 'تحل محل القديمة في كل مكان. وما تغيّر بسببها يبقى.',
		save: 'حفظ كلماتي الجديدة',
		withdraw: 'سحب هذه الكلمات',
		withdrawHint:
			'تُحذف كلماتكم. ويبقى مسجلًا أن شيئًا سُحب، وتوضع علامة على التغييرات التي تستند إليه.',
		promises: 'وعود تشهدون عليها',
		promisesHint: 'قُطعت بسبب كلماتكم، أو لكل من حضر. وعن كل منها يُسأل شخص واحد.',
		answersFor: (name: string) => `المسؤول ${apart(name)}`,
		due: (day: string) => `قبل ${apart(day)}`,
		states: { open: 'قائم', late: 'متأخر', kept: 'تم الوفاء به', broken: 'لم يُوفَ به' },
		keptOn: (day: string) => `تم الوفاء به في ${apart(day)}`,
		read: 'لقد قرأته',
		readHint: 'فيعلم الفريق أنه وصل إليكم.',
		readDone: (day: string) => `قلتم في ${apart(day)} إنكم قرأتموه.`,
		thanked: 'شكرًا. يراها الفريق.',
		changed: 'كلماتكم الجديدة هناك الآن.',
		withdrawn: 'لم تعد كلماتكم موجودة.',
		wants: 'متى يمكننا أن نكتب إليكم؟',
		wantsKinds: {
			none: 'في شؤوني المفتوحة فقط',
			slips: 'وأيضًا حين يتأخر شيء',
			monthly: 'وأيضًا مرة في الشهر بالجديد'
		},
		wantsSave: 'حفظ',
		wantsDone: 'حُفظ. وسنلتزم به.',
		quiet: 'لا تكتبوا إليّ إلا في شأن يخصني'
	},

	page: {
		title: 'إخبارهم بما آل إليه الأمر',
		lead: 'لكل منهم صفحة خاصة دون حساب: كلماته وما جرى بسببها.',
		thankBy: (day: string) => `موعد الشكر قبل ${apart(day)}، بعد الاجتماع بيومي عمل.`,
		people: 'من حضر',
		nobody: 'لم يحضر هذا الاجتماع أي عميل.',
		unsigned: (count: number) =>
			`${comments(count)} بلا توقيع. لا أحد يعرف لمن هي: ما آلت إليه مكتوب في صفحة الاجتماع.`,
		contact: 'من هذا؟',
		unknown: 'لا أحد نعرفه',
		link: 'حفظ',
		signed: (count: number) => comments(count),
		thanks: (name: string) => `كلمة شكر إلى ${apart(name)}`,
		thanksHint: 'بكلماتكم أنتم. تظهر في أعلى صفحته.',
		saveThanks: 'حفظ الشكر',
		makeLink: 'إنشاء رابط',
		linkFor: (name: string) => `صفحة ${apart(name)}`,
		linkHint: 'يظهر هذه المرة فقط. أعطوه لهذا الشخص وحده: فهو يفتح كلماته.',
		address: 'العنوان',
		revoke: 'إيقاف كل الروابط',
		linked: (day: string) => `رابط من ${apart(day)}`,
		mail: (count: number) => `إرسال الصفحة بالبريد إلى ${people(count)}`,
		mailHint: 'تُرسل إلى كل من له عنوان وكلمة شكر منكم، مرة واحدة لكل منهم.',
		noMail: 'هذا الخادم لا يرسل البريد. أنشئوا روابط وأرسلوها بأنفسكم.',
		sent: (count: number) =>
			count === 0 ? 'لم يبقَ أحد للكتابة إليه.' : `في الطريق إلى ${people(count)}.`,
		states: {
			delivered: 'وصل',
			'under-way': 'في الطريق',
			failed: 'لم يصل',
			none: 'لم يُخبَر بعد'
		},
		how: { mail: 'بالبريد', page: 'قُرئ على الصفحة', said: 'قيل وجهًا لوجه' },
		reopened: 'يقولون: ليس تمامًا',
		reopenedHint: 'عادت هذه الأمور مفتوحة حتى يردّ أحد.',
		theySaid: (name: string) => `يقول ${apart(name)} الآن`,
		reply: 'ردّكم',
		replyHint: 'يظهر على صفحته.',
		sendReply: 'ردّ',
		shaken: 'سُحب منذ ذلك الحين',
		shakenHint: 'تستند هذه التغييرات إلى كلمات سُحبت. وهي قائمة حتى تغيّروها.',
		shakenLine: (number: number, version: number) =>
			`سُحب التعليق ${n(number)}؛ وقد تغيّرت النسخة ${n(version)} بسببه.`,
		seeChange: 'عرض التغيير',
		saved: 'حُفظ.'
	},

	loop: {
		title: 'طريق العودة',
		states: { open: 'مفتوح', answered: 'أُجيب', told: 'أُخبروا', confirmed: 'مؤكد' },
		now: {
			open: 'لم يُجَب بعد عن كل ما قيل هنا.',
			answered: 'تقرر الأمر. ومن طرحوه لا يعلمون بعد.',
			told: 'كل من طرحه يعلم ما آل إليه.',
			confirmed: 'يقولون: هذا ما قصدته.'
		},
		answered: (count: number, all: number) => `أُجيب عن ${n(count)} من ${of(all, someComments)}`,
		told: (count: number, all: number) => `يعلم به ${n(count)} من ${people(all)}`,
		meant: (count: number) => `${n(count)} × هذا ما قصدته`,
		notQuite: (count: number) => `${n(count)} × ليس تمامًا`,
		decideBy: (day: string) => `يُقرَّر قبل ${apart(day)}.`,
		askAgain: (day: string) => `السؤال من جديد ابتداءً من ${apart(day)}.`,
		tell: 'إخبار من طرحوه',
		see: 'من أُخبر',
		pageTitle: (label: string) => `إخبارهم: ${apart(label)}`,
		lead: 'تكتبونه أنتم، ويُرسل مرة واحدة إلى كل من طرحه.',
		words: 'ما آل إليه الأمر',
		wordsHint: 'قولوا ما فعلتم أو لماذا لم تفعلوا. ولا تنقلوا كلمات أحد غيرهم.',
		preview: 'ويصلهم أيضًا رابط إلى صفحتهم.',
		send: (count: number) => `إرسال إلى ${people(count)}`,
		publish: 'وضعه على صفحات الاجتماعات',
		unsigned: (count: number) => `${comments(count)} بلا توقيع: الرسالة لأصحابها في صفحة الاجتماع.`,
		who: 'من طرحه',
		inPerson: 'أخبرته بنفسي',
		noAddress: 'لا عنوان: أخبروه أو أعطوه رابطًا.',
		links: 'روابط إلى صفحاتهم',
		written: 'ما كُتب',
		by: (name: string, day: string) => `${apart(name)}، ${apart(day)}`,
		problems: {
			unanswered: 'لم يُجَب بعد عن كل شيء هنا. أعطوا أولًا كل تعليق نتيجة.',
			'no-mail': 'هذا الخادم لا يرسل البريد. أخبروهم بأنفسكم أو أعطوهم روابط.',
			nobody: 'كل من يمكن الوصول إليه قد أُخبر.'
		}
	},

	version: {
		title: (version: number) => `قلتم فغيّرنا: النسخة ${n(version)}`,
		lead: 'ما تدين به هذه النسخة لعملائها، لكل من يعنيه الأمر. السطور من السجل، والكلمات كلماتكم.',
		opening: 'قبل السطور',
		openingHint: 'بضع جمل منكم، مثل كلمة شكر.',
		changes: 'قلتم فغيّرنا',
		declines: 'قلتم ولم نفعل، لأن',
		none: 'لا شيء يُقال هنا.',
		youSaid: 'قلتم',
		youSaidHint: 'بكلماتكم أنتم. وإن تُرك فارغًا ظهر عدد التعليقات.',
		weDid: 'ما يعنيه ذلك لهم',
		because: 'لم نفعل ذلك، لأن',
		leaveOut: 'حذف هذا السطر',
		rests: 'يستند إلى',
		gone: (count: number) => `سُحب منها منذ ذلك الحين: ${comments(count)}`,
		save: 'حفظ',
		savedBy: (name: string, day: string) => `حفظه ${apart(name)}، ${apart(day)}.`,
		stale: 'حفظ شخص آخر في هذه الأثناء. كلماتكم ما زالت هنا: قارنوا واحفظوا من جديد.',
		preview: 'عرضه كما سيرونه',
		print: 'طباعة',
		send: 'إرساله',
		sendHint: 'لا يرى العملاء كلمات غيرهم أبدًا، بل عددها فقط. ويصل إلى كل شخص مرة واحدة.',
		groups: {
			spoke: 'عملاء كلماتهم فيها',
			customers: 'عملاء آخرون يريدون الأخبار',
			suppliers: 'المورّدون',
			staff: 'العاملون'
		},
		ready: (count: number, all: number) => `بقي ${n(count)} من ${n(all)}`,
		quiet: (count: number) => `طلبوا ألا يُكتب إليهم: ${people(count)}.`,
		noAddress: (count: number) => `بلا عنوان: ${people(count)}.`,
		sendButton: 'إرسال إلى المجموعات المختارة',
		sent: (count: number) => `في الطريق إلى ${people(count)}.`,
		list: 'المورّدون والعاملون',
		listHint: 'أعضاء الفريق من العاملين أصلًا.',
		kind: 'المجموعة',
		kinds: { supplier: 'مورّد', staff: 'عامل' },
		name: 'الاسم',
		email: 'البريد الإلكتروني',
		add: 'إضافة',
		remove: 'إزالة',
		public: 'صفحة عامة',
		publicOff: 'مغلقة. لا يراها أحد من الخارج.',
		publicOn: 'مفتوحة. يقرؤها كل من لديه هذا العنوان.',
		publicAddress: 'عنوان الصفحة العامة',
		switchOn: 'جعلها عامة',
		switchOff: 'إزالة الصفحة',
		problems: {
			'no-mail': 'هذا الخادم لا يرسل البريد. اطبعوها أو اجعلوها عامة.',
			'not-written': 'احفظوها أولًا: لا يُرسل شيء لم ينظر فيه أحد.',
			nobody: 'لم يبقَ في هذه المجموعات من يُخبَر.',
			'nothing-chosen': 'اختاروا مجموعة واحدة على الأقل.'
		},
		agreed: (day: string) => `اتُّفق عليها في ${apart(day)}`
	},

	history: {
		tell: 'قلتم فغيّرنا',
		shaken: (count: number, all: number) =>
			count === all
				? 'كل الكلمات التي وراء هذا سُحبت لاحقًا.'
				: `سُحب لاحقًا ${n(count)} من ${of(all, someComments)} وراء هذا.`
	},

	problems: {
		empty: 'اكتبوا شيئًا من فضلكم.',
		'too-long': 'هذا طويل جدًا.',
		'not-an-email': 'هذا ليس عنوان بريد إلكتروني.',
		unreadable: 'تعذرت قراءة ذلك. حاولوا من جديد من فضلكم.'
	}
} satisfies typeof en;
