import type en from '../en/invite.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;
const apart = (words: string) => `\u2068${words}\u2069`;
const people = (count: number) =>
	plural('ar', count, {
		zero: 'لا أحد',
		one: 'شخص واحد',
		two: 'شخصان',
		few: `${n(count)} أشخاص`,
		many: `${n(count)} شخصًا`,
		other: `${n(count)} شخص`
	});

export default {
	letter: {
		subject: (title, team) => `${apart(team)} يطلب منك اجتماعًا: ${apart(title)}`,
		opening: (team) =>
			`مرحبًا {name}،\n\nنطلب منك اجتماعًا رسميًا. سنعرض عليك مسودة ميثاقنا الذي يقول ما يمكنك أن تتوقعه منا، وسنراجعها بحسب ما تقوله لنا. تحدث بصراحة من فضلك: هذا أكثر ما نحتاج إليه.\n\n${apart(team)}`,
		closing: (sender) => `شكرًا على وقتك.\n\n${apart(sender)}`,
		when: 'متى',
		afterwards: 'ما الذي ينبغي أن يتغيّر بعده',
		agenda: (minutes) => `جدول الأعمال، ${n(minutes)} دقيقة`,
		row: (clock, stage, minutes) => `${apart(clock)}  ${stage} (${n(minutes)} د)`,
		charter: 'ميثاقنا كما هو الآن',
		charterHere: 'وهو مرفق أيضًا بهذه الرسالة كملف Word.',
		file: (version: number | null) =>
			version === null ? 'الميثاق، مسودة' : `الميثاق، الإصدار ${n(version)}`,
		answer: 'أجب هنا من فضلك: نعم، أو وقت آخر، أو لا',
		choose: 'اختر من فضلك الأوقات التي تناسبك',
		here: 'يُفتح بلا حساب.',
		in: (time, place) => `${apart(time)} بتوقيت ${apart(place)}`,
		changed: 'تغيير: ',
		changedNote: 'تغيّر شيء. هذا هو الوضع الآن:',
		off: 'أُلغي: ',
		offNote: (title) => `لن يُعقد «${apart(title)}».`,
		test: 'تجربة: '
	},

	page: {
		title: 'الدعوة',
		intro: 'نادرًا ما يطلب العملاء اجتماعًا كهذا. أنت من يطلبه: رسميًا، بسبب وجدول أعمال.',
		words: 'كلماتك',
		wordsHint:
			'تأتي قبل الوقائع وبعدها: الوقت والهدف وجدول الأعمال والميثاق ورابط الإجابة تُضاف من تلقاء نفسها. ويصير {name} اسم كل شخص.',
		language: 'اللغة',
		subject: 'الموضوع',
		opening: 'قبل الوقائع',
		closing: 'بعد الوقائع',
		saveWords: 'حفظ الكلمات',
		saved: 'حُفظ.',
		preview: 'ما سيصلهم',
		previewFor: (name, language, zone) => `${apart(name)} · ${apart(language)} · ${apart(zone)}`,
		see: 'عرض',
		seeFor: 'لمن؟',
		noPreview: 'أضف أولًا شخصًا إلى العميل.',
		test: 'أرسل إليّ تجربة',
		tested: (address) => `التجربة في الطريق إلى ${apart(address)}.`,
		who: 'من يُدعى',
		states: {
			none: 'لم يُدعَ بعد',
			asked: 'لا إجابة بعد',
			yes: 'قبِل',
			another: 'وقت آخر',
			no: 'اعتذر'
		},
		onTheWay: 'البريد في الطريق',
		failed: 'تعذّر تسليم البريد.',
		noAddress: 'لا عنوان بريد',
		counts: (asked, yes, no, silent) =>
			`دُعي ${n(asked)} · قبِل ${n(yes)} · اعتذر ${n(no)} · بلا إجابة ${n(silent)}`,
		sendChosen: 'إرسال الدعوات',
		sendHint: (sender) => `تخرج باسم ${apart(sender)}. لا يُرسل شيء قبل أن تضغط.`,
		sent: (count) => `في الطريق إلى ${people(count)}.`,
		choosePerson: (name) => `دعوة ${apart(name)}`,
		noMail: 'لا بريد لهذا الخادم. انسخ الرسالة، ونزّل موعد التقويم، وأرسلهما بنفسك.',
		byHand: 'رسالة للنسخ',
		byHandFor: (name) => `رسالة للنسخ: ${apart(name)}`,
		handTitle: (name) => `إلى ${apart(name)}`,
		handHint: 'تُعرض هذه المرة فقط، وفيها رابط لهذا الشخص وحده. ويُعدّ مدعوًا من الآن.',
		letterText: 'الرسالة',
		calendar: 'تنزيل موعد التقويم',
		cards: 'طباعة بطاقات أسماء مع رمز مربع',
		prefers: 'اللغة والمنطقة الزمنية',
		prefersOf: (name) => `لغة ${apart(name)} ومنطقته الزمنية`,
		zone: 'المنطقة الزمنية',
		usual: 'كالمعتاد',
		keep: 'إبقاء',
		night: (clock) => `الساعة هناك ${apart(clock)}: ليلًا.`,
		changed: 'تغيّرت الخطة منذ أُبلغوا.',
		tell: (count) => `إبلاغ ${people(count)}`,
		told: (count) => `التغيير في الطريق إلى ${people(count)}.`,
		toldByHand: 'بلا بريد، أنشئ الرسالة مرة أخرى لكل شخص.',
		slots: 'دعهم يختارون الوقت',
		slotsHint: 'اعرض حتى خمسة أوقات. يحدد كل شخص ما يناسبه بتوقيته، ثم تأخذ أنت واحدًا منها.',
		slot: (number) => `الوقت ${n(number)}`,
		offer: 'عرض هذه الأوقات',
		offered: 'الأوقات المعروضة',
		picks: (count) => `يناسب ${people(count)}`,
		take: 'أخذ هذا الوقت',
		takeHint: 'تأخذ الخطة الوقت فورًا. ولا يُبلَّغ أحد قبل أن تضغط.',
		takeBack: 'عدم عرض أي وقت',
		wishes: 'ما يجعل الساعة جديرة بها',
		wishesHint: 'يُسأل مع الدعوة. ويأتي إلى قاعة الانتظار تعليقًا لهم حين يدخلون.',
		off: 'إلغاء الاجتماع',
		offHint: 'تبقى الخطة مقروءة. ويُبلَّغ من دُعي باسمك وبسببك.',
		reason: 'لماذا؟',
		offSilent: 'بلا بريد عليك أن تبلغهم بنفسك.',
		isOff: (reason) => `أُلغي هذا الاجتماع: ${apart(reason)}`
	},

	paste: {
		title: 'لصق قائمة بالأشخاص',
		label: 'شخص في كل سطر',
		hint: 'الاسم والوظيفة والبريد الإلكتروني تفصل بينها فاصلة، أو الاسم <البريد>. من كان موجودًا لا يضاف مرتين.',
		customer: 'لدى أي عميل',
		button: 'إضافة هؤلاء الأشخاص',
		added: (count: number) =>
			plural('ar', count, {
				zero: 'لم يُضف أحد.',
				one: 'أضيف شخص واحد.',
				two: 'أضيف شخصان.',
				few: `أضيف ${n(count)} أشخاص.`,
				many: `أضيف ${n(count)} شخصًا.`,
				other: `أضيف ${n(count)} شخص.`
			}),
		known: (count: number) =>
			plural('ar', count, {
				zero: 'لم يكن أحد موجودًا.',
				one: 'كان واحد موجودًا.',
				two: 'كان اثنان موجودين.',
				few: `كان ${n(count)} موجودين.`,
				many: `كان ${n(count)} موجودين.`,
				other: `كان ${n(count)} موجودين.`
			}),
		unread: (count: number) =>
			plural('ar', count, {
				zero: 'قُرئت كل الأسطر.',
				one: 'تعذرت قراءة سطر واحد، وهو أدناه.',
				two: 'تعذرت قراءة سطرين، وهما أدناه.',
				few: `تعذرت قراءة ${n(count)} أسطر، وهي أدناه.`,
				many: `تعذرت قراءة ${n(count)} سطرًا، وهي أدناه.`,
				other: `تعذرت قراءة ${n(count)} سطر، وهي أدناه.`
			})
	},

	rsvp: {
		hello: (team) => `${apart(team)} يدعوك`,
		dear: (name) => `إلى ${apart(name)}`,
		when: 'متى',
		agenda: (minutes) => `جدول الأعمال، ${n(minutes)} دقيقة`,
		minutes: (count) => `${n(count)} د`,
		charter: 'ميثاقنا كما هو الآن',
		charterDraft: 'هذه مسودة. سنراجعها بحسب ما تقوله لنا.',
		question: 'هل ستأتي؟',
		yes: 'نعم، سآتي',
		another: 'وقت آخر',
		no: 'لا',
		reason: 'هل تخبرنا لماذا، أو متى يناسبك أكثر؟',
		answer: 'إرسال إجابتي',
		answered: {
			yes: 'قلت نعم. يسعدنا ذلك.',
			another: 'طلبت وقتًا آخر. سنكتب إليك.',
			no: 'قلت لا. شكرًا لأنك أخبرتنا.'
		},
		change: 'يمكنك تغيير إجابتك حتى يبدأ الاجتماع.',
		slots: 'أي هذه الأوقات يناسبك؟',
		slotsHint: 'حدد ما شئت منها. سنأخذ واحدًا ونكتب إليك.',
		none: 'لا شيء منها',
		sendSlots: 'إرسال أوقاتي',
		slotsKept: 'حُفظت. شكرًا لك.',
		wish: 'ما الذي يجعل هذا اللقاء جديرًا بوقتك؟',
		wishHint: 'سيكون أول تعليق لك حين تدخل، ويمكنك سحبه هناك.',
		sendWish: 'إرسال',
		wishKept: 'حُفظ. ما زال بإمكانك تغييره.',
		calendar: 'تنزيل موعد التقويم',
		zone: 'المنطقة الزمنية',
		show: 'عرض الأوقات هناك',
		off: 'أُلغي هذا الاجتماع',
		held: 'عُقد هذا الاجتماع',
		now: 'الاجتماع مفتوح الآن',
		join: 'الدخول إلى الاجتماع',
		later: 'في يومه تقودك هذه الصفحة إلى الاجتماع. بلا حساب وبلا تطبيق.'
	},

	problems: {
		empty: 'املأ هذا من فضلك.',
		'too-long': 'هذا أطول من اللازم.',
		unreadable: 'تعذّرت قراءة هذا. راجعه من فضلك.',
		zone: 'اختر منطقة زمنية من القائمة.',
		start: 'اختر يومًا ووقتًا.',
		choose: 'اختر إحدى الإجابات.',
		nobody: 'اختر شخصًا واحدًا على الأقل له عنوان بريد.',
		'no-objective': 'قل أولًا في جملة ما الذي ينبغي أن يتغيّر بعده. بلا هدف لا يُدعى أحد.',
		'no-agenda': 'لا بد أولًا من جدول أعمال بأوقات. بدونه لا يُدعى أحد.',
		'no-mail': 'لا بريد لهذا الخادم.',
		'no-person': 'هذا الشخص ليس من عملاء الاجتماع.',
		'not-planned': 'لم يعد هذا الاجتماع مخططًا.',
		'too-late': 'لم تعد الإجابة ممكنة هنا.'
	}
} satisfies typeof en;
