import type en from '../en/console.ts';
import { plural } from '../plural.ts';
import ballots from './console/ballots.ts';
import board from './console/board.ts';
import table from './console/table.ts';

const numbers = new Intl.NumberFormat('ar');
const n = (count: number) => numbers.format(count);
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

export default {
	...ballots,
	...board,
	...table,

	title: (meeting: string) => `لوحة التحكم: ${apart(meeting)}`,
	private: 'أنت وحدك ترى هذه الشاشة',
	with: (team: string, customers: string) =>
		customers ? `لقاء ${apart(team)} مع ${apart(customers)}` : team,

	agenda: {
		extend: 'دقيقتان إضافيتان',
		here: 'على الشاشة الآن',
		minutes: (count: number) => `${n(count)} د`,
		spent: (spent: number, planned: number) => `${n(spent)} من ${n(planned)} د`,
		title: 'جدول الأعمال',
		visited: 'مررنا بها'
	},

	bar: {
		back: 'رجوع',
		blank: 'إخفاء الشاشة',
		code: 'رمز الانضمام',
		codeOff: 'إخفاء الرمز',
		ended: 'انتهى الاجتماع. ما زال بإمكانك الإجابة عن التعليقات والوفاء بالوعود واعتماد نسخة.',
		last: 'هذه نهاية جدول الأعمال',
		mistake: (key: string) =>
			`انتقلت بالخطأ؟ المفتاح ${apart(key)} يعيد الجميع. لا يفقد أحد ما كتبه.`,
		name: 'نقل الاجتماع',
		next: (to: string) => `التالي: ${apart(to)}`,
		nextIs: {
			page: (page: number) => `الصفحة ${n(page)}`,
			proposal: (number: number, place: string) => `الصياغة ${n(number)}، ${place}`,
			start: 'بدء الاجتماع'
		},
		unblank: 'إظهار الشاشة من جديد'
	},

	close: {
		agree: 'اعتماد نسخة جديدة',
		button: 'إنهاء الاجتماع',
		help: 'لا يضيع شيء. يمكن للضيوف إضافة كلمات أخيرة خلال 24 ساعة، وما زال بإمكانك الإجابة والوعد والاعتماد.',
		on: 'إلى صفحة الاجتماع: التقرير والمحضر وما يقال للناس',
		title: 'الختام',
		unasked: 'لم يُسأل أحد عمّا يمكن تبسيطه أو حذفه',
		unaskedHint: 'اذهب إليه الآن، أو اكتب لماذا لا. يُثبت السبب في المحضر.',
		unaskedWhy: 'لماذا لم يُسأل؟',
		askNow: 'السؤال الآن'
	},

	comments: {
		about: (words: string) => `عن الصياغة السابقة: «${apart(words)}»`,
		all: (count: number) => `الكل ${n(count)}`,
		choose: (number: number) => `اختيار التعليق ${n(number)}`,
		chooseIt: 'اختيار',
		chosen: (count: number) =>
			plural('ar', count, {
				zero: 'لم يُختر أي تعليق',
				one: 'اختير تعليق واحد',
				two: 'اختير تعليقان',
				few: `اختيرت ${n(count)} تعليقات`,
				many: `اختير ${n(count)} تعليقًا`,
				other: `اختير ${n(count)} تعليق`
			}),
		empty: 'لا تعليقات بعد.',
		emptyAsk: 'اسأل: ماذا حدث آخر مرة احتجتم إلينا فيها؟',
		emptyNeeds: 'اسأل: ماذا تفعلون بأنفسكم لأننا لا نفعله؟ عمّ بحثتم ولم تجدوه؟ من يفعله أفضل منا؟',
		allAnswered: 'لا شيء ينتظر جوابًا.',
		emptyFilter: 'لا تعليقات من هذا النوع هنا.',
		filter: 'إظهار هذه فقط',
		from: (clause: string) => `عن ${apart(clause)}`,
		hidden: 'إخفاء التفاصيل',
		held: 'كُتب في صمت',
		list: (where: string) => `التعليقات: ${apart(where)}`,
		lobby: 'من قاعة الانتظار',
		more: 'إجابة',
		newSince: (count: number) => `${n(count)} منذ آخر نظرة`,
		number: (count: number) => `التعليق ${n(count)}`,
		onScreen: 'على الشاشة',
		propose: 'اقتراح صياغة',
		show: 'عرض',
		showNew: 'قراءة الجديد',
		unchoose: 'إلغاء الاختيار',
		unsigned: 'بلا اسم',
		verb: 'نوع التعليق',
		whole: 'البند كله'
	},

	guests: {
		add: 'إضافة',
		addByHand: 'إضافة شخص بلا جهاز',
		added: 'بلا جهاز',
		away: 'غائب',
		count: 'الحاضرون',
		customer: 'المؤسسة',
		here: 'حاضر',
		letIn: 'إدخال',
		name: 'الاسم',
		none: 'لم ينضم أحد بعد. اعرض رمز الانضمام.',
		remove: 'إخراج',
		removeAsk: (name: string) =>
			`إخراج ${apart(name)}؟ يبقى كل ما قيل. ويظل الانضمام من جديد ممكنًا بالرمز المعروض على الشاشة.`,
		removeSure: 'إخراج من القاعة',
		rename: 'تغيير الاسم',
		team: 'الفريق',
		writeFor: (name: string) => `كتابة ما يقوله ${apart(name)} عمّا تنظر إليه`,
		waiting: (count: number) =>
			plural('ar', count, {
				zero: 'لا أحد ينتظر الإدخال',
				one: 'شخص واحد ينتظر الإدخال',
				two: 'شخصان ينتظران الإدخال',
				few: `${n(count)} أشخاص ينتظرون الإدخال`,
				many: `${n(count)} شخصًا ينتظرون الإدخال`,
				other: `${n(count)} شخص ينتظرون الإدخال`
			})
	},

	compass: 'كيف يسير؟',

	keys: {
		alt: 'مع Alt فقط',
		button: 'المفاتيح',
		off: 'معطّلة',
		plain: 'مفعّلة',
		single: 'مفاتيح الحروف والأرقام المفردة',
		singleHint: 'لا تعمل أبدًا وأنت تكتب في خانة.',
		title: 'المفاتيح',
		deeds: {
			compass: 'كيف يسير الاجتماع، لك وحدك',
			accept: 'قبول الصياغة التي أنت عندها',
			ask: 'سؤال الحاضرين عن الصياغة التي أنت عندها',
			group: 'نقل التعليقات المختارة إلى مجموعة',
			back: 'خطوة إلى الوراء، مع الجميع',
			black: 'إخفاء الشاشة، وإظهارها',
			code: 'رمز الانضمام الكبير على الشاشة، وإخفاؤه',
			dark: 'الشاشة داكنة أو فاتحة',
			down: 'التعليق التالي في القائمة',
			full: 'فتح نافذة العرض',
			larger: 'كلمات أكبر على الشاشة',
			list: 'هذه القائمة',
			minutes: 'دقيقتان إضافيتان',
			names: 'الأسماء على الشاشة، إظهارًا وإخفاءً',
			new: 'إظهار الجديد',
			next: 'الخطوة التالية',
			preview: 'الصياغة بعلامات أو بلا علامات',
			propose: 'اقتراح صياغة من التعليقات المختارة، أو من المجموعة التي أنت عندها',
			reveal: 'كشف: كلمات كُتبت في صمت، وتقييمات، وأجوبة التبسيط',
			select: 'اختيار التعليق الذي أنت عنده',
			show: 'عرض التعليق على الشاشة، أو رفعه عنها',
			smaller: 'كلمات أصغر على الشاشة',
			theme: 'وضع التعليق في موضوع',
			undo: 'التراجع عن آخر ما فعلته',
			up: 'التعليق السابق',
			white: 'شاشة بيضاء فارغة، والعودة',
			'verb-add': 'إضافة',
			'verb-ask': 'سؤال',
			'verb-change': 'تغيير',
			'verb-drop': 'حذف',
			'verb-keep': 'إبقاء',
			'verb-none': 'بلا نوع'
		}
	},

	lobby: {
		announced: 'مع البدء تقول الشاشة وكل هاتف:',
		announcement: 'هذه مسودة. سنعدّلها بناءً على ما تقولونه اليوم.',
		closedWords: 'كلمات قاعة الانتظار لك وحدك حتى ذلك الحين.',
		say: 'كلماتك الافتتاحية',
		saying: [
			'شكرًا على حضوركم. أنتم تعرفون عن عملنا أشياء لا نستطيع نحن أن نراها.',
			'هذه مسودة. سنعدّلها بناءً على ما تقولونه اليوم، هنا، وأنتم تشاهدون.',
			'الصراحة موضع ترحيب. لن يُستخدم شيء مما تقولونه ضدكم، ولكم أن تخفوا أسماءكم.'
		],
		start: 'بدء الاجتماع',
		startHelp: 'تبدأ ساعة جدول الأعمال. لا يتغيّر شيء آخر، ويظل الانضمام ممكنًا.',
		title: 'قاعة الانتظار مفتوحة'
	},

	look: {
		allHere: 'كل التعليقات',
		lobby: 'من قاعة الانتظار',
		move: 'نقل الجميع إلى هنا',
		needs: 'ليس في الميثاق',
		needsSaid: 'ما يحتاجون إليه مما ليس في الميثاق',
		now: 'الاجتماع هنا الآن',
		private: 'أنت وحدك ترى هذه الكلمات',
		notWall: 'أنت وحدك تنظر إلى هذا',
		ratings: 'التقييمات',
		simplify: 'ما يمكن تبسيطه أو حذفه',
		wall: 'على الشاشة الآن',
		wallBack: 'العودة إلى ما على الشاشة'
	},

	offline: {
		lag: 'أنت غير متصل بالإنترنت. يمكنك المتابعة؛ وقد تتأخر الشاشة. يُرسل كل شيء حين يعود الاتصال.',
		state: 'حالة لوحة التحكم هذه',
		full: 'قرص الخادم ممتلئ: لا يُحفظ شيء جديد. ما يُكتب ينتظر على الأجهزة. أخبر من يعتني بالخادم.',
		shutOut: 'انتهى تسجيل دخولك هنا. أعد تحميل الصفحة وسجّل الدخول؛ لم يضع شيء مما فعلته.'
	},

	outcomes: {
		bulk: 'الإجابة عن التعليقات المختارة',
		by: 'الموعد',
		declined: 'لم يؤخذ به',
		give: 'إعطاء هذا الجواب',
		kind: 'الجواب',
		none: 'لا جواب بعد',
		noted: 'أُخذ علمًا به',
		parked: 'لاحقًا',
		promised: 'وُعد به',
		restAll: 'كل تعليق يطلب شيئًا له جواب.',
		restHelp: 'ضغطة واحدة تعد بجواب عن كل ما بقي. ويرى العملاء اليوم والاسم.',
		restGo: 'الوعد بجواب عن كل هذه',
		said: (kind: string, by: string) => (by ? `${kind}: ${apart(by)}` : kind),
		takeBack: 'سحب الجواب',
		title: 'الأجوبة',
		unanswered: (count: number) =>
			plural('ar', count, {
				zero: 'لا تعليقات تنتظر جوابًا',
				one: 'تعليق واحد ينتظر جوابًا',
				two: 'تعليقان ينتظران جوابًا',
				few: `${n(count)} تعليقات تنتظر جوابًا`,
				many: `${n(count)} تعليقًا ينتظر جوابًا`,
				other: `${n(count)} تعليق ينتظر جوابًا`
			}),
		used: 'أُخذ به',
		who: 'من',
		why: 'لأن',
		whyNote: 'ملاحظة'
	},

	promises: {
		add: 'إضافة هذا الوعد',
		by: 'الموعد',
		empty: 'اخرج بشيء واحد على الأقل ستفعله قبل نهاية الأسبوع.',
		title: 'الوعود',
		what: 'ماذا سنفعل',
		who: 'من'
	},

	projector: {
		askLink: 'رابط لجهاز آخر',
		connected: (count: number) =>
			plural('ar', count, {
				zero: 'لا شاشة متصلة',
				one: 'الشاشة الكبيرة متصلة',
				two: 'شاشتان متصلتان',
				few: `${n(count)} شاشات متصلة`,
				many: `${n(count)} شاشة متصلة`,
				other: `${n(count)} شاشة متصلة`
			}),
		copied: 'نُسخ',
		copy: 'نسخ الرابط',
		linkHelp:
			'افتحه مرة واحدة في متصفح الجهاز الموصول بجهاز العرض. يعرض الشاشة ويستطيع التنقل، لا غير.',
		linkLabel: 'رابط الشاشة',
		hideNames: 'إخفاء الأسماء',
		missing: 'الشاشة الكبيرة غير متصلة',
		newCode: 'رمز جديد',
		newCodeHelp: 'يتوقف الرمز القديم والمربّع القديم عن العمل فورًا.',
		open: 'فتح',
		showNames: 'إظهار الأسماء',
		ways: 'الشاشة والرمز والرابط',
		title: 'على الشاشة الكبيرة'
	},

	proposal: {
		accept: 'قبول',
		accepted: 'قُبلت',
		add: 'إضافة إلى قسم',
		addTo: (section: string) => `جديد في: ${section}`,
		inVersion: 'في النسخة الجديدة',
		ask: 'سؤال الحاضرين',
		asked: 'الحاضرون يُسألون',
		askAgain: 'عرضها مرة أخرى',
		because: (count: number) =>
			plural('ar', count, {
				zero: 'من دون تعليق',
				one: 'بسبب تعليق واحد',
				two: 'بسبب تعليقين',
				few: `بسبب ${n(count)} تعليقات`,
				many: `بسبب ${n(count)} تعليقًا`,
				other: `بسبب ${n(count)} تعليق`
			}),
		cancel: 'تركها',
		clause: 'أي بند',
		clean: 'بلا علامات',
		declined: (reason: string) => `ليس الآن: ${apart(reason)}`,
		earlier: 'من اجتماعات سابقة',
		earlierFilter: 'البند',
		earlierAll: 'الميثاق كله',
		earlierNone: 'لا تعليقات هنا من اجتماع سابق على هذا الميثاق.',
		earlierTeam: 'للفريق فقط. يعرف الضيوف والشاشة العدد، لا الكلمات أبدًا.',
		edit: 'تغيير الصياغة',
		empty: 'لم تُقترح صياغة بعد. اختر تعليقات تطلب شيئًا، ثم اقترح.',
		make: 'اقتراحها',
		marks: 'بعلامات',
		nearly: (words: string) => `تقريبًا: ${apart(words)}`,
		new: 'الصياغة الجديدة',
		noCause: 'لم يُختر تعليق. اختر واحدًا، أو قل قرار مَن هذا.',
		notNow: 'ليس الآن',
		notNowSay: 'قل لماذا',
		now: 'الآن',
		open: 'مفتوحة',
		own: 'قرارنا الخاص',
		ownBy: (name: string) => `قرارنا الخاص: ${apart(name)}`,
		ownWho: 'من المسؤول عنه',
		pick: 'اختر الكلمات التي تجيب عنها صياغة جديدة.',
		remove: 'حذف البند',
		replace: 'تغيير البند',
		reopen: 'فتحها من جديد',
		reword: 'حفظ هذه الصياغة',
		section: 'أي قسم',
		tally: (yes: number, nearly: number, no: number) =>
			`نعم ${n(yes)} · تقريبًا ${n(nearly)} · لا ${n(no)}`,
		title: 'التعديل',
		heading: 'اقتراح صياغة',
		together: 'صياغتان لبند واحد. اقبل إحداهما؛ وتُوسم الأخرى بأنها لم تُستخدم.',
		wording: (number: number, place: string) => `الصياغة ${n(number)} · ${place}`,
		words: 'كلماتهم',
		waiting: 'طُلب، ولا صياغة له ولا جواب بعد'
	},

	replies: {
		kind: 'كيف',
		kinds: {
			acknowledge: 'شكر وتقدير',
			ask: 'سؤال',
			commit: 'التزام',
			decline: 'رفض، لأن',
			explain: 'شرح',
			intend: 'نيّة'
		},
		send: 'رد',
		words: 'ردّك، وسيقرؤه صاحب التعليق'
	},

	say: {
		title: 'قل شيئًا مثل',
		thank: 'اشكر أولًا. لا تشرح بعد.',
		blank: '«لننظر بعضنا إلى بعض لحظة، لا إلى الشاشة.»',
		charterEmpty: '«ماذا حدث آخر مرة احتجتم فيها إلى هذا منا؟»',
		charterNamed: (name: string) => `«${apart(name)}، هلّا حدثتنا عن آخر مرة وقع فيها ذلك؟»`,
		charterUnnamed: '«كتب أحدكم هذا، وشكرًا له. من أيضًا رأى ذلك يحدث؟»',
		charterPraise: (name: string) => `«شكرًا، ${apart(name)}. ما الذي يجب ألا نفسده؟»`,
		close: '«هل كتبنا ما قصدتموه؟ ماذا فاتنا؟»',
		closed: '«شكرًا على صراحتكم. ستعلمون ما آلت إليه كل كلمة.»',
		lobby: '«أهلًا بكم. وإلى أن نبدأ: ما الذي يجعل هذا الاجتماع يستحق وقتكم؟»',
		needs: '«ما الذي تحتاجون إليه منا وليس هنا؟ اكتبوا أولًا، ونتحدث حين ينتهي الجميع.»',
		needsSilent: 'لا تقل شيئًا الآن. خمس دقائق من الهدوء تُخرج ما لا يقوله أحد بصوت عالٍ.',
		needsSaid: '«لنقرأ بالدور، واحدًا بعد الآخر. كيف سيبدو الأمر لو كان جيدًا؟»',
		ratings: '«ما أهم شيء لديكم؟ ماذا كلّفكم حين لم يسر كما ينبغي؟»',
		revise: '«سمعناكم تقولون هذا. كيف ينبغي أن تكون الجملة، بكلماتكم؟»',
		reviseAsked: '«هل هذا هو المقصود؟ كلمة ”تقريبًا“ جواب جيد: قولوا لنا ماذا ينقص.»',
		simplify: '«هل في ما نفعله لكم شيء يمكن أن يكون أبسط، أو لا تحتاجون إليه؟»',
		welcome: '«شكرًا على حضوركم. هذه مسودة. سنعدّلها بناءً على ما تقولونه اليوم.»'
	},

	silence: {
		begin: 'بدء الكتابة الصامتة',
		beginHelp: 'الجميع يكتبون، ولا يرى أحد كلمات الآخرين حتى تكشفها.',
		now: (count: number) =>
			plural('ar', count, {
				zero: 'كتابة صامتة. لا تعليقات حتى الآن.',
				one: 'كتابة صامتة. تعليق واحد حتى الآن.',
				two: 'كتابة صامتة. تعليقان حتى الآن.',
				few: `كتابة صامتة. ${n(count)} تعليقات حتى الآن.`,
				many: `كتابة صامتة. ${n(count)} تعليقًا حتى الآن.`,
				other: `كتابة صامتة. ${n(count)} تعليق حتى الآن.`
			}),
		reveal: 'كشف'
	},

	standIn: {
		elsewhere: (name: string) => `إدارة هذا الاجتماع الآن بيد ${apart(name)}.`,
		help: 'كل شيء هنا مباشر، ولك أن تقرأه.',
		name: 'البديل',
		none: 'لا أحد',
		note: 'له أن يتسلّم الاجتماع بضغطة واحدة إن شغلك شيء.',
		planned: 'حسب الخطة',
		pass: (name: string) => `تسليم الاجتماع إلى ${apart(name)}`,
		running: 'من يدير هذا الاجتماع',
		takeOver: 'تسلُّم الاجتماع',
		you: 'أنت تدير هذا الاجتماع.'
	},

	status: {
		later: 'سيُرسل حين يعود الاتصال',
		saved: 'حُفظ',
		sending: 'جارٍ الإرسال',
		undo: 'تراجع'
	},

	tabs: {
		agenda: 'جدول الأعمال',
		comments: 'التعليقات',
		name: 'أجزاء لوحة التحكم',
		screen: 'الشاشة'
	},

	unsaid: {
		by: {
			acceptProposal: 'لم تُقبل الصياغة.',
			agreeVersion: 'لم تُعتمد النسخة.',
			closeMeeting: 'لم يُنهَ الاجتماع.',
			moveTo: 'لم يُنقل الاجتماع.',
			other: 'لم يتم آخر إجراء.',
			proposeChange: 'لم تُقترح الصياغة.',
			setOutcome: 'لم يُعطَ الجواب.',
			showComment: 'لم يُعرض التعليق.'
		}
	},

	version: {
		agree: (number: number) => `اعتماد النسخة ${n(number)}`,
		agreed: (number: number) => `اعتُمدت النسخة ${n(number)}.`,
		by: 'من وافق',
		byHint: 'اسم واحد في كل سطر',
		changes: (count: number) =>
			plural('ar', count, {
				zero: 'لا صياغات مقبولة',
				one: 'تدخل صياغة مقبولة واحدة',
				two: 'تدخل صياغتان مقبولتان',
				few: `تدخل ${n(count)} صياغات مقبولة`,
				many: `تدخل ${n(count)} صياغة مقبولة`,
				other: `تدخل ${n(count)} صياغة مقبولة`
			}),
		note: 'ملاحظة قصيرة',
		noteHint: 'ماذا تغيّر ولماذا، لمن لم يكن هنا',
		open: 'هذه التعليقات بلا جواب بعد:',
		override: 'الاعتماد مع ذلك، لأن',
		overrideHint: 'تظهر هذه الكلمات مع النسخة.',
		title: 'اعتماد نسخة',
		nothing: 'اقبل صياغة أولًا. عندئذ يمكن أن تصبح نسخة.'
	}
} satisfies typeof en;
