import type en from '../en/promises.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
const days = (count: number) =>
	plural('ar', count, {
		zero: 'لا أيام',
		one: 'يوم واحد',
		two: 'يومان',
		few: `${n(count)} أيام`,
		many: `${n(count)} يومًا`,
		other: `${n(count)} يوم`
	});
const minutesOf = (count: number) =>
	plural('ar', count, {
		zero: 'أقل من دقيقة',
		one: 'دقيقة واحدة',
		two: 'دقيقتين',
		few: `${n(count)} دقائق`,
		many: `${n(count)} دقيقة`,
		other: `${n(count)} دقيقة`
	});
const promises = (count: number) =>
	plural('ar', count, {
		zero: 'لا وعود',
		one: 'وعد واحد',
		two: 'وعدان',
		few: `${n(count)} وعود`,
		many: `${n(count)} وعدًا`,
		other: `${n(count)} وعد`
	});
const messages = (count: number) =>
	plural('ar', count, {
		zero: 'لا رسائل',
		one: 'رسالة واحدة',
		two: 'رسالتان',
		few: `${n(count)} رسائل`,
		many: `${n(count)} رسالة`,
		other: `${n(count)} رسالة`
	});
const changes = (count: number) =>
	plural('ar', count, {
		zero: 'لا تغييرات',
		one: 'تغيير واحد',
		two: 'تغييران',
		few: `${n(count)} تغييرات`,
		many: `${n(count)} تغييرًا`,
		other: `${n(count)} تغيير`
	});

export default {
	states: { open: 'قائم', late: 'متأخر', kept: 'تم الوفاء به', broken: 'لم يُوفَ به' },
	keptLate: (count: number) => `بعد اليوم الموعود بمدة: ${days(count)}`,
	owner: (name: string) => `المسؤول عنه: ${apart(name)}`,
	nobody: 'لا أحد مسؤول عنه',
	outside: (name: string) => `${apart(name)} ليس من الفريق: لا بد أن يتولاه أحد.`,
	moved: (day: string) => `أُبلغ العملاء بيوم جديد: ${day}`,
	sources: { sales: 'وعد من المبيعات', team: 'قُطع خارج الاجتماعات' },
	more: 'فتح',
	moreOf: (what: string) => `فتح: ${apart(what)}`,

	list: {
		nobody: (count: number) => `بلا مسؤول (${n(count)})`,
		open: (count: number) => `قائمة (${n(count)})`,
		over: (count: number) => `منتهية (${n(count)})`,
		drafts: (count: number) => `بانتظار أن ترسلها: ${messages(count)}`,
		noneOpen: 'لا وعد قائم.'
	},

	guard: {
		title: 'هل سيكون في موعده؟',
		ask: (day: string) => `موعده ${day}. يريد العملاء أن يعرفوا بالتأخير قبل ذلك اليوم، لا بعده.`,
		onTime: 'سيكون في موعده',
		mark: 'سيتأخر',
		slips: 'سيتأخر',
		newDay: 'اليوم الجديد إن عرفته',
		sure: (name: string) => `يقول ${apart(name)}: سيكون في موعده.`,
		slipping: (name: string) => `يقول ${apart(name)}: سيتأخر.`,
		slippingTo: (name: string, day: string) => `يقول ${apart(name)}: سيكون في ${day}.`,
		only: (name: string) => `السؤال موجّه إلى ${apart(name)}.`
	},

	handover: {
		title: 'من المسؤول عنه',
		help: 'من تولى وعدًا يبقى مسؤولًا عنه حتى يقبله غيره. ويرى العميل اسمًا واحدًا طوال الوقت.',
		to: 'تسليم إلى',
		ask: 'اسأل',
		waiting: (name: string) => `سُئل ${apart(name)} ولم يجب بعد.`,
		offered: (name: string) => `يطلب منك ${apart(name)} أن تتولى هذا.`,
		accept: 'أتولاه',
		refuse: 'لا أستطيع',
		takeBack: 'سحب السؤال',
		take: 'أنا المسؤول عنه'
	},

	broken: {
		title: 'لن يتم الوفاء به',
		help: 'قل السبب كما تقوله للعميل. ويبقى ذلك في القائمة.',
		why: 'السبب',
		button: 'القول إنه لن يتم الوفاء به',
		on: (day: string) => `تُرك في ${day}`
	},

	letters: {
		title: 'رسائل إلى العملاء',
		help: 'كُتبت مسودّاتها لك. لا يخرج شيء قبل أن ترسله بنفسك، واسمك تحته.',
		to: (name: string, customer: string) => `إلى ${apart(name)}، ${apart(customer)}`,
		subject: 'الموضوع',
		text: 'الرسالة',
		send: 'إرسال بالبريد',
		said: 'أخبرتهم بنفسي',
		drop: 'عدم الإخبار',
		silent: 'لا يُكتب إليهم',
		noAddress: 'لا يوجد عنوان: أخبرهم بنفسك رجاءً.',
		noMail: 'هذا الخادم لا يرسل بريدًا: أخبرهم بنفسك رجاءً.',
		because: {
			own: 'لأن الأمر يخص ما طلبه بنفسه',
			slips: 'لأنه يريد أن يعرف عند التأخير',
			monthly: 'لأنه يريد أن يعرف كل شهر',
			none: 'لا يريد أن يصله شيء بلا طلب',
			'only-slips': 'لا يريد أن يعرف إلا عند التأخير'
		},
		done: {
			draft: 'بانتظار الإرسال',
			mailed: (day: string) => `أُرسلت في ${day}`,
			said: (day: string) => `قيلت في ${day}`,
			dropped: 'لم تُرسل'
		},
		slipSubject: (what: string) => `هذا سيستغرق وقتًا أطول: ${apart(what)}`,
		slip: (name: string, what: string, due: string, moved: string | null, owner: string) =>
			`مرحبًا ${apart(name)}،\n\nوعدناكم: «${apart(what)}»، حتى ${due}.\n\n${
				moved
					? `لن نلحق ذلك اليوم. اليوم الجديد هو ${moved}.`
					: 'قد لا نلحق ذلك اليوم. سنخبركم باليوم الجديد حالما نعرفه.'
			}\n\nنأسف لذلك. نخبركم قبل الموعد لأنكم تعتمدون عليه.\n\nالمسؤول عنه: ${apart(owner)}.`,
		monthlySubject: (count: number) => `ما ندين لكم به: ${promises(count)}`,
		monthly: (name: string, rows: string[]) =>
			`مرحبًا ${apart(name)}،\n\nهذا ما وعدناكم به ولم ننجزه بعد:\n\n${rows.join('\n')}\n\nتصلكم هذه الرسالة مرة في الشهر لأنكم أردتم ذلك.`,
		row: (what: string, owner: string, day: string | null) =>
			day ? `- ${apart(what)} (${apart(owner)}، حتى ${day})` : `- ${apart(what)} (${apart(owner)})`
	},

	problems: {
		asked: 'سُئل أحد من قبل.',
		gone: 'لم يعد هذا موجودًا.',
		held: 'هناك من هو مسؤول عنه.',
		'no-address': 'لا عنوان لإرسالها إليه.',
		'no-mail': 'هذا الخادم لا يرسل بريدًا.',
		nobody: 'اختر عضوًا آخر من الفريق رجاءً.',
		'not-later': 'يجب أن يكون اليوم الجديد بعد اليوم الموعود.',
		'not-yours': 'لا يقول هذا إلا المسؤول عنه.',
		over: 'انتهى هذا الوعد.',
		stale: 'تغيّر شيء في هذه الأثناء. انظر من جديد رجاءً.'
	},

	mails: {
		offerSubject: (what: string) => `هل تتولى هذا؟ ${apart(what)}`,
		offer: (name: string, from: string, what: string, link: string) =>
			`مرحبًا ${apart(name)}،\n\nيطلب منك ${apart(from)} أن تتولى وعدًا: «${apart(what)}».\n\nوحتى تقبل يبقى لدى ${apart(from)}:\n${link}`,
		reminderSubject: (what: string) => `هل سيكون في موعده؟ ${apart(what)}`,
		window: (name: string, what: string, due: string, link: string) =>
			`مرحبًا ${apart(name)}،\n\nموعد «${apart(what)}» هو ${due}. هل سيكون في موعده أم سيتأخر؟ قل ذلك هنا رجاءً:\n${link}`,
		eve: (name: string, what: string, due: string, link: string) =>
			`مرحبًا ${apart(name)}،\n\nموعد «${apart(what)}» هو ${due}، ولم يقل أحد إنه سيكون في موعده. هناك رسالة جاهزة للعملاء؛ اقرأها وأرسلها اليوم رجاءً:\n${link}`,
		late: (name: string, what: string, due: string, link: string) =>
			`مرحبًا ${apart(name)}،\n\nكان موعد «${apart(what)}» هو ${due}. قل كيف هو الحال وأخبر العملاء رجاءً:\n${link}`,
		urgentSubject: (meeting: string) => `عاجل الآن: ${apart(meeting)}`,
		urgent: (name: string, from: string | null, words: string, link: string) =>
			`مرحبًا ${apart(name)}،\n\n${from ? `يقول ${apart(from)}` : 'يقول أحدهم'}:\n\n«${apart(words)}»\n\nلا يحتمل هذا الانتظار حتى نهاية الاجتماع:\n${link}`
	},

	again: {
		title: 'السؤال من جديد',
		help: 'بعد ثلاثة أشهر من التغيير يُقيَّم من جديد. عندها فقط تعرف هل أفاد.',
		of: (title: string, version: number) => `${apart(title)}، الإصدار ${n(version)}`,
		due: (day: string) => `السؤال من جديد في ${day}`,
		done: (day: string) => `سُئل من جديد في ${day}`,
		changed: changes,
		enter: 'إدخال التقييمات',
		move: 'نقل إلى هذا اليوم',
		mark: 'تم السؤال',
		day: 'اليوم',
		calendar: 'إلى تقويمي',
		entry: (title: string, version: number) =>
			`السؤال من جديد: ${apart(title)}، الإصدار ${n(version)}`,
		empty: 'بعد الإصدار القادم يكون هنا يوم تسأل فيه من جديد.'
	},

	joint: {
		title: 'ما يتوقعه كل منا من الآخر',
		help: 'جملة لكل أمر، يوقّعها الطرفان. وهنا أيضًا ما وعدت به المبيعات.',
		add: 'كتابة واحدة',
		customer: 'العميل',
		words: 'في جملة واحدة',
		save: 'كتابة',
		promised: (name: string | null) => (name ? `وعد به ${apart(name)}` : 'وعدت به المبيعات'),
		signed: (name: string, day: string) => `وقّعه ${apart(name)}، ${day}`,
		unsignedTeam: 'لم يوقّعه الفريق',
		unsignedTheirs: 'لم يوقّعه العميل',
		signTeam: 'التوقيع عن الفريق',
		signTheirs: 'وقّع العميل',
		who: 'من وقّع',
		day: 'في أي يوم',
		remove: 'إزالة',
		removeOf: (words: string) => `إزالة: ${apart(words)}`,
		both: 'وقّعه الطرفان',
		empty: 'لم يُكتب شيء بعد. ابدأ بما ساء في المرة الماضية.'
	},

	sales: {
		title: 'تولّي ما وعدت به المبيعات',
		help: 'ألصق جدولًا أو اختر ملفًا بالأعمدة customer و promise و due و promised by و owner. ويبقى السطر الذي بلا owner في القائمة حتى يتولاه أحد.',
		file: 'ملف CSV',
		text: 'أو ألصقه هنا',
		import: 'توليها',
		added: (count: number, ownerless: number) =>
			ownerless
				? `تم تولي: ${promises(count)}، ومنها بلا مسؤول: ${n(ownerless)}.`
				: `تم تولي: ${promises(count)}.`,
		wrong: (line: number, why: string) => `السطر ${n(line)}: ${why}`,
		whys: {
			'no-customer': 'لا يوجد هذا العميل',
			empty: 'لا وعد فيه',
			day: 'يجب أن يُكتب اليوم هكذا 2026-05-29',
			'no-member': 'هذا الشخص ليس من الفريق'
		},
		unreadable: 'لم يُقرأ هذا كجدول فيه العمودان customer و promise.'
	},

	give: {
		title: 'قطع وعد',
		what: 'بماذا تعد',
		due: 'حتى متى',
		button: 'أعد بهذا'
	},

	urgent: {
		title: 'عاجل الآن',
		help: 'ما جعله العملاء عاجلًا في اجتماع. يصل إلى هنا فورًا ولا تراه القاعة.',
		waits: (minutes: number) => (minutes < 1 ? 'وصل الآن' : `ينتظر منذ ${minutesOf(minutes)}`),
		took: (minutes: number) =>
			minutes < 1 ? 'أُجيب عنه خلال دقيقة' : `أُجيب عنه بعد ${minutesOf(minutes)}`,
		by: (name: string) => `من ${apart(name)}`,
		owner: (name: string) => `يذهب إلى ${apart(name)}`,
		comment: (number: number) => `التعليق ${n(number)}`,
		unsigned: 'بلا اسم',
		answered: 'أجبت',
		answeredOf: (words: string) => `أجبت: ${apart(words)}`,
		count: (count: number) => `عاجل: ${n(count)}`,
		empty: 'لا شيء عاجل.'
	},

	wants: {
		title: 'ما يريدون معرفته',
		help: 'يسري على كل رسالة ليست خطابًا شخصيًا. أما ما يخص الشخص نفسه فيصله دائمًا.',
		of: (name: string) => `ما يريد ${apart(name)} معرفته`,
		options: { none: 'لا شيء بلا طلب', slips: 'عند التأخير', monthly: 'كل شهر' },
		save: 'حفظ',
		usual: 'لم يُسأل بعد: عند التأخير',
		nobody: 'لا أحد معروف لدى هذا العميل.'
	},

	before: {
		title: 'وعود سابقة',
		help: 'ابدأ بهذا: ما وعدتهم به، وكيف هو الآن.',
		late: (day: string) => `كان موعده ${day}`,
		due: (day: string) => `حتى ${day}`,
		kept: (day: string) => `تم الوفاء به في ${day}`
	},

	settings: {
		title: 'الوعود وما لا يحتمل الانتظار',
		duty: 'العاجل يذهب إلى',
		days: 'السؤال قبل الموعد بهذا العدد من الأيام',
		save: 'حفظ',
		problem: 'اكتب عددًا صحيحًا من 1 إلى 60.'
	},

	home: {
		notQuite: (count: number) =>
			plural('ar', count, {
				zero: 'لا شيء ينتظر جوابًا.',
				one: '«ليس تمامًا» واحدة تنتظر جوابًا.',
				two: 'مرتا «ليس تمامًا» تنتظران جوابًا.',
				few: `${n(count)} «ليس تمامًا» تنتظر جوابًا.`,
				many: `${n(count)} «ليس تمامًا» تنتظر جوابًا.`,
				other: `${n(count)} «ليس تمامًا» تنتظر جوابًا.`
			}),
		unthanked: (count: number, by: string | null) =>
			`${plural('ar', count, { zero: 'شُكر الجميع', one: 'شخص واحد لم يُشكر بعد', two: 'شخصان لم يُشكرا بعد', few: `${n(count)} أشخاص لم يُشكروا بعد`, many: `${n(count)} شخصًا لم يُشكروا بعد`, other: `${n(count)} شخص لم يُشكروا بعد` })}${by ? `، حتى ${by}` : ''}.`,
		needs: 'يحتاج إلى إنسان',
		week: (count: number) => `موعدها هذا الأسبوع: ${n(count)}`,
		offered: (what: string) => `يُطلب منك أن تتولى: ${apart(what)}`,
		check: (what: string) => `هل سيكون في موعده؟ ${apart(what)}`,
		messages: (count: number) => `إلى العملاء، للقراءة والإرسال: ${messages(count)}`,
		nobody: (count: number) => `بلا مسؤول: ${promises(count)}`,
		over: (what) => `فات أوانه ولم يُنجز: ${what}`,
		late: (what) => `متأخر: ${what}`,
		mine: (what) => `عليكم: ${what}`,
		asking: (what) => `اسألوا كيف سار الأمر: ${what}`,
		again: (what: string) => `السؤال من جديد: ${apart(what)}`,
		urgent: (count: number) => `عاجل من اجتماع: ${n(count)}`,
		ready: (done: number, all: number) => `جاهز: ${n(done)} من ${n(all)}`,
		grows: (count: number, usual: number) =>
			`في ازدياد: الشكاوى ${n(count)}، والمعتاد ${n(Math.round(usual))}`,
		watch: 'قيد المتابعة',
		moved: (from: string, to: string) => `من ${from} إلى ${to}`,
		complaints: (count: number, before: number) =>
			`الشكاوى: ${n(count)} هذا الشهر (${n(before)} في الشهر السابق)`,
		quiet: 'لا شيء للمتابعة بعد.'
	}
} satisfies typeof en;
