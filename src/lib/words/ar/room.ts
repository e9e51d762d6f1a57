import type en from '../en/room.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('ar');
const n = (count: number) => numbers.format(count);
const list = new Intl.ListFormat('ar', { type: 'conjunction' });
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
/** Times and days in the digits that are on every keypad. */
const clock = (zone: string) =>
	new Intl.DateTimeFormat('ar-u-nu-latn', {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZone: zone
	});
const calendar = (zone: string) =>
	new Intl.DateTimeFormat('ar-u-nu-latn', { dateStyle: 'full', timeZone: zone });

const comments = (count: number) =>
	plural('ar', count, {
		zero: 'لا تعليقات',
		one: 'تعليق واحد',
		two: 'تعليقان',
		few: `${n(count)} تعليقات`,
		many: `${n(count)} تعليقًا`,
		other: `${n(count)} تعليق`
	});
const becauseOf = (count: number) =>
	plural('ar', count, {
		zero: 'من دون تعليق',
		one: 'بسبب تعليق واحد',
		two: 'بسبب تعليقين',
		few: `بسبب ${n(count)} تعليقات`,
		many: `بسبب ${n(count)} تعليقًا`,
		other: `بسبب ${n(count)} تعليق`
	});

export default {
	/** 10:00, in the zone of the meeting. */
	time: (at: string, zone: string) => clock(zone).format(new Date(at)),
	/** الجمعة، 16 أبريل: a day that was promised, which has no hour. */
	shortDay: (day: string) =>
		new Intl.DateTimeFormat('ar-u-nu-latn', {
			weekday: 'short',
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC'
		}).format(new Date(day)),
	day: (at: string, zone: string) => calendar(zone).format(new Date(at)),

	/** What one clause of a section is called. */
	kinds: {
		customers: 'العملاء',
		expectations: 'التوقع',
		guidelines: 'المبدأ',
		limits: 'الحد',
		measures: 'المقياس',
		needs: 'ما نحتاج إليه منك',
		purpose: 'الغاية',
		services: 'الخدمة'
	},
	clause: (kind: string, at: number, all: number) => (all > 1 ? `${kind} ${n(at)}` : kind),
	ofAll: (all: number) => (all > 1 ? `من ${n(all)}` : ''),

	join: {
		agenda: (minutes: number) =>
			plural('ar', minutes, {
				zero: 'ما سنفعله',
				one: 'ما سنفعله في دقيقة واحدة',
				two: 'ما سنفعله في دقيقتين',
				few: `ما سنفعله في ${n(minutes)} دقائق`,
				many: `ما سنفعله في ${n(minutes)} دقيقة`,
				other: `ما سنفعله في ${n(minutes)} دقيقة`
			}),
		almost: 'أوشكت على الدخول',
		closed: 'انتهى هذا الاجتماع، ولم يعد رابطه يفتح شيئًا. من حضره يجده على الجهاز الذي استخدمه.',
		nameMissing: 'قل لنا بماذا نناديك. يكفي اسمك الأول.',
		notIn: 'هذا لا يفتح اجتماعًا',
		notYet: 'لم يُفتح هذا الاجتماع بعد. عد إلى هنا قبل بدايته بدقائق قليلة؛ الرابط نفسه سيعمل.',
		otherCode: 'أخطأت في كتابة الرمز؟',
		otherOrganisation: 'مؤسسة أخرى، أو لا مؤسسة',
		removed: 'أخرجك الميسّر من هذا الاجتماع. يُرجى التحدث إليه.',
		code: 'الرمز الظاهر على الشاشة',
		codeHint: 'تسعة أرقام، بمسافات أو من دونها',
		find: 'العثور على الاجتماع',
		hello: (team: string) => `${apart(team)}: نريد أن نسمع رأيك`,
		join: 'انضم إلى الاجتماع',
		name: 'اسمك',
		nameHint: 'يكفي اسمك الأول',
		names: {
			names: 'يرى الآخرون اسمك إلى جانب كلماتك، إلا إذا أخفيته.',
			none: 'لا يرى أحد الأسماء في هذا الاجتماع.',
			organisation: 'يرى الآخرون مؤسستك إلى جانب كلماتك، لا اسمك.'
		},
		organisation: 'مؤسستك',
		noAccount: 'لا حساب ولا تطبيق. لا نطلب إلا اسمك.',
		promise: 'صارحنا. سنعدّل ميثاقنا بناءً على ما تقوله.',
		title: 'انضم إلى الاجتماع',
		waiting: 'سيُسمح لك بالدخول بعد لحظات. يمكنك البقاء في هذه الصفحة.'
	},

	room: {
		agreedNow: (version: number) => `اعتُمدت النسخة ${n(version)}. هذا ما تغيّر:`,
		alt: 'Alt+G',
		closedTitle: 'انتهى هذا الاجتماع',
		closed: 'شكرًا على صراحتك. ما قلته محفوظ، وهنا ترى ما آل إليه.',
		draft: 'هذه مسودة. سنعدّلها بناءً على ما تقوله اليوم.',
		early: 'في هذه الأثناء: ما الذي يجعل هذا الاجتماع يستحق وقتك؟',
		empty: 'لا شيء منك هنا بعد. والصمت لا بأس به أيضًا.',
		everything: 'كل ما قلته',
		follow: 'متابعة تلقائية',
		followHint: 'تنتقل الصفحة مع انتقال الاجتماع، ولا تفعل ذلك أبدًا وأنت تكتب.',
		fromOthers: 'من الآخرين، على الشاشة',
		help: 'اكتب إلينا هنا في أي وقت. لا يضيع شيء مما تكتبه حين ينتقل الاجتماع.',
		in: (name: string) => `دخلت الاجتماع باسم ${apart(name)}.`,
		inNobody: 'دخلت الاجتماع.',
		meetingAt: (to: string) => `الاجتماع الآن عند ${apart(to)}.`,
		moved: (to: string) => `انتقل الاجتماع إلى ${apart(to)}.`,
		movedStrip: (to: string) => `انتقل الاجتماع إلى ${apart(to)}. أكمل هنا أولًا إن شئت.`,
		news: 'ما يجري الآن',
		ratings: 'ما أهمية هذا لك، وما جودة أدائنا فيه؟ قل لنا بكلماتك.',
		readCharter: 'قراءة الميثاق كله',
		removedTitle: 'لم تعد في هذا الاجتماع',
		same: 'وأنا كذلك',
		sameUndo: 'لا ينطبق عليّ',
		starts: (time: string) => `يبدأ الاجتماع في ${apart(time)}.`,
		unsent: (count: number) => `غير مُرسل (${n(count)})`,
		welcome: 'ماذا ترجو من هذا الاجتماع؟',
		willChange: 'ما الذي سيتغيّر',
		yours: 'ملاحظاتك هنا',
		yoursAll: 'ما آلت إليه كلماتك'
	},

	composer: {
		box: 'اكتب إلينا',
		clearPick: 'التعليق على البند كله',
		edit: 'تغيير كلماتك',
		leaveService: 'الكتابة عن شيء آخر',
		on: 'عن',
		pick: 'المس أي كلمات أعلاه لتعلّق عليها.',
		pickLaptop: 'حدّد أي كلمات أعلاه لتعلّق عليها.',
		pickByKey: 'اختيار كلمات بلوحة المفاتيح',
		picked: (words: string) => `المختار: «${apart(words)}»`,
		close: 'بماذا ينبغي أن نبدأ؟',
		pickHelp: 'تنقلك مفاتيح الأسهم من كلمة إلى كلمة، ويختار Enter، وينهي Esc.',
		touch: 'متى كان ذلك؟',
		anyTouch: 'لا لحظة بعينها',
		unsigned: 'إرسال بلا اسمي',
		unsignedHint: 'لا يستطيع أحد أن ينسبه إليك، ولذلك لا يمكنك تغييره أو سحبه بعد إرساله.',
		unsignedSmall: 'الضيوف أقل من خمسة، فقد يخمّن الناس أنه منك.',
		more: 'بلا اسمي، عاجل، وغير ذلك',
		urgentHint: 'يذهب فورًا إلى شخص واحد من الفريق، ولا يرى الآخرون أنه عاجل.',
		urgent: 'عاجل الآن',
		words: 'كلماتك'
	},

	saved: {
		again: 'أُعيد إلى خانة الكتابة',
		copied: 'نُسخ.',
		editing: 'كلماتك الجديدة',
		notSent: (why: string) => `لم يُرسل: ${why}`,
		parked: (owner: string) => (owner ? `لاحقًا. في عهدة ${apart(owner)}.` : 'لاحقًا.'),
		promised: (owner: string, day: string) =>
			day ? `وُعد به: ${apart(owner)}، حتى ${apart(day)}` : `وُعد به: ${apart(owner)}`,
		declined: (why: string) => `لم يؤخذ به، لأن: ${apart(why)}`,
		former: 'عن الصياغة السابقة:',
		unsigned: 'أُرسل بلا اسمك',
		used: 'أُخذ به في الصياغة الجديدة',
		comment: (number: number) => `حُفظ · التعليق ${n(number)}`,
		newShown: (count: number, where: string) =>
			plural('ar', count, {
				zero: `لا تعليقات جديدة عن ${apart(where)}.`,
				one: `تعليق جديد عن ${apart(where)}.`,
				two: `تعليقان جديدان عن ${apart(where)}.`,
				few: `${n(count)} تعليقات جديدة عن ${apart(where)}.`,
				many: `${n(count)} تعليقًا جديدًا عن ${apart(where)}.`,
				other: `${n(count)} تعليق جديد عن ${apart(where)}.`
			}),
		said: 'حُفظ.',
		soften: 'قلها بطريقة أخرى',
		takeBack: 'اسحبها',
		takenBack: 'سُحب.'
	},

	needs: {
		covered: 'كلماتنا مغطاة حاليًا، لتأتي كلماتك أولًا.',
		footGroups: (said: number, groups: number) =>
			[
				comments(said),
				plural('ar', groups, {
					zero: 'لا مجموعات',
					one: 'مجموعة واحدة',
					two: 'مجموعتان',
					few: `${n(groups)} مجموعات`,
					many: `${n(groups)} مجموعة`,
					other: `${n(groups)} مجموعة`
				})
			].join('، '),
		grace: '60 ثانية أخرى ثم نتابع القراءة. كلماتك باقية هنا ويمكن إرسالها في أي وقت.',
		groups: 'ما قاله عدد منكم',
		groupsShown: 'المجموعات',
		help: 'ما الذي تحتاجون إليه منا وليس في الميثاق؟',
		blank: 'ما الذي تحتاجون إليه منا وليس هنا؟',
		reasons: 'ولماذا اخترتنا، أو ما الذي يبقيك معنا؟',
		of: (from: number, to: number, all: number) =>
			from === to ? `${n(from)} من ${n(all)}` : `${n(from)}–${n(to)} من ${n(all)}`,
		quiet: 'يكتب كل واحد وحده أولًا. لا يرى الآخرون ما كتبه إلا بعد أن ننتهي جميعًا.',
		said: comments,
		same: (count: number) =>
			plural('ar', count, {
				zero: 'لا أحد غيره كذلك',
				one: 'وشخص آخر كذلك',
				two: 'وشخصان آخران كذلك',
				few: `و${n(count)} آخرون كذلك`,
				many: `و${n(count)} شخصًا آخر كذلك`,
				other: `و${n(count)} شخص آخر كذلك`
			}),
		title: 'ما تحتاج إليه',
		wall: 'ما تحتاجون إليه منا',
		written: (count: number) =>
			plural('ar', count, {
				zero: 'لم يُكتب أي تعليق بعد.',
				one: 'كُتب تعليق واحد. لا تراه القاعة بعد.',
				two: 'كُتب تعليقان. لا تراهما القاعة بعد.',
				few: `كُتبت ${n(count)} تعليقات. لا تراها القاعة بعد.`,
				many: `كُتب ${n(count)} تعليقًا. لا تراها القاعة بعد.`,
				other: `كُتب ${n(count)} تعليق. لا تراها القاعة بعد.`
			})
	},

	readBack: {
		asked: (words: string) => `سجّلناه هكذا: «${apart(words)}». هل هذا صحيح؟`,
		no: 'ليس تمامًا',
		noted: (words: string) => `سجّلناه هكذا: «${apart(words)}»، وقلت إنه صحيح.`,
		not: (words: string) => `سجّلناه هكذا: «${apart(words)}»، وقلت: ليس تمامًا.`,
		yes: 'نعم'
	},

	replies: {
		ask: 'سؤال',
		acknowledge: 'سمعناك',
		commit: 'وعد',
		decline: 'لا، لأن',
		explain: 'شرح',
		explained: 'حُسب شرحًا',
		intend: 'ننوي أن',
		mark: 'كان ذلك شرحًا',
		flag: 'هذا موجّه إلى شخص',
		flagged: 'شكرًا. لا يرى هذا إلا الميسّر.'
	},

	signals: {
		cutOff: 'قوطع كلامي',
		cutOffDone: 'علم الميسّر بذلك، وسيعود إليك.',
		cutOffHint: 'يُخبر الميسّر أنك لم تكمل كلامك.',
		heat: 'الأجواء تحتدم',
		heatDone: 'سُجّل، بلا اسمك.',
		heatHint: 'بلا اسمك، وللميسّر وحده. يُحسب ابتداءً من شخصين، ولا يعلم به أحد غيره.',
		title: 'كلمة على انفراد'
	},

	faces: {
		help: 'قل من أنت، إن شئت. يظهر ذلك إلى جانب اسمك على الشاشة.',
		iAm: (line: string) => `أنا من ${apart(line)}`,
		line: 'أنا من …',
		lineHint: 'مثلًا: يفتح المخبز في الرابعة فجرًا.',
		off: 'في هذا الاجتماع يظهر اسمك للفريق فقط، وكذلك ما تكتبه هنا.',
		photo: 'صورتك',
		photoHint: 'تُصغَّر على جهازك. لا يراها إلا من في هذا الاجتماع.',
		removePhoto: 'إزالة الصورة',
		saved: 'حُفظ. يمكنك تغييره في أي وقت.',
		since: 'منذ متى',
		sinceHint: 'مثلًا: عميل منذ 2019.',
		title: 'ما تعمله',
		titleHint: 'مثلًا: مالك، مسؤول مشتريات، سائق.',
		who: 'الحاضرون',
		yours: 'عرّف بنفسك'
	},

	rating: {
		back: 'رجوع',
		cannotSay: 'لا أستطيع الحكم',
		done: 'شكرًا. ما زال يمكنك تغيير كل جواب.',
		hidden:
			'لا يرى أحد الأرقام حتى يأخذ الجميع وقتهم في الإجابة. ويمكنك تغيير أرقامك حتى ذلك الحين.',
		importance: 'ما أهمية هذا لك؟',
		importanceEnds: ['غير مهم', 'لأجله أشتري منكم'],
		keys: 'المفاتيح: من 1 إلى 5، و0 لـ«لا أستطيع الحكم»، وEnter للتالي.',
		late: 'كُشفت الأرقام. ما تجيب به الآن يُحسب، ويُوسم بأنه متأخر.',
		next: 'التالي',
		open: 'ما قلتموه جميعًا',
		again: 'مراجعة أجوبتي',
		performance: 'ما جودة أدائنا فيه اليوم؟',
		performanceEnds: ['سيئة', 'لا يمكن أن تكون أفضل'],
		picked: (count: number) => `اخترت ${n(count)} من 3`,
		step: (at: number, all: number) => `التقييم ${n(at)} من ${n(all)}`,
		thanks: 'أجبت عن كل الأسئلة',
		topThree: 'أي ثلاثة أهم لك من غيرها؟',
		write: 'قلها بالكلمات'
	},

	gaps: {
		ahead: 'فوق المطلوب',
		even: 'لا فجوة',
		gap: (gap: number) => `الفجوة ${n(gap)}`,
		importance: 'الأهمية',
		n: (count: number) => `العدد ${n(count)}`,
		nn: (importance: number, performance: number) => `العدد ${n(importance)} و${n(performance)}`,
		performance: 'جودة أدائنا',
		said: (importance: string, performance: string) =>
			`الأهمية: ${importance} من 5. جودة أدائنا: ${performance} من 5.`,
		title: 'حيث يهم الأمر'
	},

	guesses: {
		both: 'أنتم ونحن',
		ours: 'تخميننا، المختوم قبل الاجتماع',
		title: (right: number) => `أصاب تخميننا ${n(right)} من 3`,
		yours: 'أهم الأمور لديكم'
	},

	changes: {
		because: (numbered: number[], more: number) => {
			const named = numbered.map(n);
			if (!named.length) return becauseOf(more);
			const others = plural('ar', more, {
				zero: '',
				one: 'تعليق آخر',
				two: 'تعليقين آخرين',
				few: `${n(more)} تعليقات أخرى`,
				many: `${n(more)} تعليقًا آخر`,
				other: `${n(more)} تعليق آخر`
			});
			const all = list.format(others ? [...named, others] : named);
			return plural('ar', numbered.length, {
				zero: becauseOf(more),
				one: `بسبب التعليق ${all}`,
				two: `بسبب التعليقين ${all}`,
				few: `بسبب التعليقات ${all}`,
				many: `بسبب التعليقات ${all}`,
				other: `بسبب التعليقات ${all}`
			});
		},
		none: 'لم تتغيّر أي صياغة اليوم. ما قلته محفوظ، وسيعلم كل منكم ما آل إليه.',
		title: 'ما الذي يتغيّر بفضل هذا اليوم'
	},

	pulse: {
		blank: 'أجب عن سؤال واحد على الأقل ثم أرسل.',
		agree: (high: number, all: number) => `يوافق ${n(high)} من ${n(all)}`,
		answered: (count: number, all: number) => `أجاب ${n(count)} من ${n(all)}`,
		bands: { high: 'نعم في الغالب', low: 'لا في الغالب', middle: 'بين هذا وذاك' },
		checkIn: 'سؤالان قصيران',
		customer: {
			forthright: 'دخل الناس في صلب الموضوع وأعطوا أمثلة.',
			frank: 'قلت ما أراه حقًا في طريقة خدمتهم لنا.',
			friendly: 'عوملنا باحترام، حتى عند الحديث عن المشكلات.',
			heard: 'أعرف ماذا سيحدث لما قلته، أو لماذا لن يحدث شيء.'
		},
		ends: ['لا أوافق', 'أوافق'],
		exit: 'قبل أن تذهب: كيف كان هذا الاجتماع؟',
		heldBack: 'ماذا كتمت؟',
		open: 'إجابة',
		send: 'إرسال بلا اسمي',
		sent: 'شكرًا. وصلت أجوبتك بلا اسمك. ما زال بإمكانك تغييرها هنا.',
		takeAway: 'بماذا تخرج من الاجتماع؟',
		fewer: 'أجاب أقل من خمسة منكم، لذلك لا يُعرض شيء هنا.',
		forced: 'هل كان في الاجتماع شيء متكلَّف؟',
		tell: 'ماذا ستقول لزميل عن هذا اليوم؟',
		unsigned:
			'أجوبتك لا تحمل اسمًا. وقبل ثلاثة أجوبة لا يُعرض شيء على أحد، وتصل الكلمات إلى الفريق بلا ترتيب.',
		wall: 'كيف كان هذا الاجتماع',
		worth: 'هل استحق هذا وقتك؟',
		worths: { no: 'لا', partly: 'جزئيًا', yes: 'نعم' }
	},

	simplify: {
		drop: 'لن أفتقده',
		else: 'شيء آخر',
		keep: 'يبقى كما هو',
		done: (done: number, all: number) => `أجبت عن ${n(done)} من ${n(all)}`,
		elseHint: 'هل من شيء آخر يمكننا تبسيطه أو إيقافه؟ اكتبه أدناه.',
		sayMore: 'الكتابة عن هذا',
		simpler: 'بسّطوه',
		title: 'هل في ما نفعله لكم شيء يمكن أن يكون أبسط، أو لا تحتاجون إليه؟'
	},

	revise: {
		accepted: 'قُبلت.',
		declined: (why: string) => `لم يؤخذ بها، لأن: ${apart(why)}`,
		isThatIt: 'هل هذا هو المقصود؟',
		result: (yes: number, nearly: number, no: number) =>
			`نعم ${n(yes)} · تقريبًا ${n(nearly)} · لا ${n(no)}`,
		yourAnswer: (answer: string) => `جوابك: ${answer}`,
		nearly: 'تقريبًا',
		nearlyHint: 'ما الذي لا يزال ناقصًا؟',
		no: 'لا',
		quiet: 'يعمل الفريق على صياغة جديدة.',
		thanks: 'شكرًا. يمكنك تغيير جوابك حتى ننتقل.',
		yes: 'نعم'
	},

	close: {
		last: 'شكرًا على صراحتك.',
		lastWord: 'كلمة أخيرة، إن شئت',
		lastWordUntil: (time: string) =>
			`حتى غدٍ، ${apart(time)}، يمكنك إضافة كلمة أخيرة وتغيير ما قلته أو سحبه.`,
		promises: 'ما نعد به'
	},

	screen: {
		pause: 'نتوقّف دقيقتين.',
		addYours: 'أضف رأيك:',
		because: becauseOf,
		closed: 'شكرًا على صراحتكم.',
		closedNext: 'كل من تكلّم سيعلم ما آل إليه كلامه.',
		draftSaid: 'هذه مسودة. سنعدّلها بناءً على ما تقولونه اليوم.',
		minutes: (count: number) => `${n(count)} د`,
		newVersion: (version: number) => `اعتُمدت النسخة ${n(version)} من الميثاق.`,
		notOpen: 'لم يُفتح هذا الاجتماع بعد.',
		own: (name: string) => `قرارنا الخاص: ${apart(name)}`,
		promisedBy: (owner: string, day: string) =>
			day ? `\u200f${apart(owner)}، حتى ${apart(day)}` : owner,
		proposal: (kind: string) => `${kind}: صياغة جديدة`,
		ratings: 'ما أهمية كل من هذه لكم، وما جودة أدائنا فيها؟',
		ratingsHow: 'الأسئلة على هاتفك أو حاسوبك. لا جواب خاطئ.',
		rework: 'نبحث عن الكلمات المناسبة. سترونها هنا.',
		taken: 'قُبلت',
		turnedDown: 'لم يؤخذ بها',
		agreed: 'معتمد',
		code: 'الرمز',
		draft: 'مسودة',
		here: 'الحاضرون:',
		headline: ['صارحونا.', 'سنعدّل ميثاقنا بناءً على ما تقولونه.'],
		link: 'عرض اجتماع على هذه الشاشة',
		linkHelp:
			'يعمل هذا مرة واحدة، على هذا الجهاز. كل من يرى الشاشة يرى ما يعرضه الميسّر، ولا شيء غيره.',
		lost: 'جارٍ إعادة الاتصال',
		noScreen: 'لا اجتماع لعرضه هنا',
		noScreenHelp: 'رابط الشاشة يعمل مرة واحدة ويمكن سحبه. اطلب من الميسّر رابطًا جديدًا.',
		showHere: 'عرض الاجتماع هنا',
		shutOut: 'لم تعد هذه الشاشة تعرض الاجتماع. اطلب من الميسّر رابطًا جديدًا.',
		meets: (team: string) => `لقاء ${apart(team)} مع العملاء`,
		page: (page: number, pages: number) => `${n(page)} من ${n(pages)}`,
		promises: 'ما نعد به',
		ratedBy: (done: number, all: number) => `أجاب ${n(done)} من ${n(all)}`,
		scan: 'امسح الرمز، أو اذهب إلى',
		startsAt: 'يبدأ في',
		title: (team: string) => `${apart(team)}: الشاشة`,
		type: 'واكتب',
		typeOnly: 'اذهب إلى'
	}
} satisfies typeof en;
