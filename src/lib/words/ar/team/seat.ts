import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type { ReplyKind } from '#lib/domain/meeting/meeting.ts';
import type en from '../../en/team/seat.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** What a member has in and around the live meeting. */
export default {
	seat: {
		title: (meeting: string) => `في القاعة: ${apart(meeting)}`,
		toRoom: 'الذهاب إلى القاعة',
		enterTitle: 'بأي صفة تدخل؟',
		enterTeam: 'واحد من الفريق',
		enterTeamHint: 'تستمع وتسأل، وتجيب لاحقًا. ما تقوله يحمل اسمك.',
		enterObserver: 'مراقب',
		enterObserverHint:
			'تشاهد، ولا تُحسب على أي جانب. يمكنك أن تعرّف بنفسك وأن تضغط زر الاحتدام، لا غير.',
		enterKept: 'لا يمكنك تغيير هذا أثناء الاجتماع.',
		observer: 'أنت مراقب.',
		observerHint: 'ترى ما يراه الفريق، ولا تُحسب على أي جانب.',
		closed: 'انتهى هذا الاجتماع. هذا ما قيل فيه، وما آل إليه.',
		facilitator: 'أنت تدير هذا الاجتماع، ومكانك لوحة التحكم.',
		now: 'الآن',
		lobby: 'الناس يصلون. لم يبدأ شيء بعد.',
		moved: (to: string) => `انتقل الاجتماع إلى ${apart(to)}.`,
		movedStrip: (to: string) => `انتقل الاجتماع إلى ${apart(to)}. أكمل هنا أولًا إن شئت.`,
		todo: {
			welcome: 'قل من أنت وما دورك لدى العميل. ثم استمع.',
			charter: 'تابع القراءة. اسأل حين لا تفهم، وأجب لاحقًا.',
			needs: 'يقول العملاء ما ينقصهم. استمع، واطلب مثالًا.',
			ratings: 'العملاء يقيّمون. حان وقت ختم تخمينك.',
			simplify: 'اسمع ما لن يفتقده أحد. لا تدافع عنه.',
			revise: 'تُغيَّر الصياغة أمام الجميع. ولا يجيب إلا العملاء.',
			close: 'قل ماذا ستفعل، ومتى.'
		} satisfies Record<Stage, string>,
		covered: 'بنودنا مغطاة حاليًا: يكتب العملاء من دون أن يروها.',
		silent: 'الجميع يكتبون. ما يُكتب يبقى مخفيًا حتى يُكشف.',
		readCharter: 'قراءة الميثاق كله',
		proposal: 'الصياغة المطروحة على الحاضرين',

		here: 'ما قيل هنا',
		elsewhere: 'ما قيل في مواضع أخرى',
		nothing: 'لم يُقل شيء هنا بعد.',
		showEarlier: (count: number) =>
			plural('ar', count, {
				zero: 'عرض ما سبق',
				one: 'عرض تعليق سابق واحد',
				two: 'عرض تعليقين سابقين',
				few: `عرض ${n(count)} تعليقات سابقة`,
				many: `عرض ${n(count)} تعليقًا سابقًا`,
				other: `عرض ${n(count)} تعليق سابق`
			}),
		showNew: (count: number) =>
			plural('ar', count, {
				zero: 'عرض الجديد',
				one: 'عرض تعليق جديد',
				two: 'عرض تعليقين جديدين',
				few: `عرض ${n(count)} تعليقات جديدة`,
				many: `عرض ${n(count)} تعليقًا جديدًا`,
				other: `عرض ${n(count)} تعليق جديد`
			}),
		newSince: (count: number) =>
			plural('ar', count, {
				zero: 'لا تعليقات جديدة.',
				one: 'تعليق جديد واحد.',
				two: 'تعليقان جديدان.',
				few: `${n(count)} تعليقات جديدة.`,
				many: `${n(count)} تعليقًا جديدًا.`,
				other: `${n(count)} تعليق جديد.`
			}),
		onClause: (clause: string) => `عن ${apart(clause)}`,
		unprompted: 'قيل قبل رؤية بنودنا',
		onScreen: 'على الشاشة',
		readBack: (words: string) => `الخلاصة كما فهمناها: «${apart(words)}»`,
		readBackRight: 'يقول صاحبه إن هذا صحيح.',
		readBackWrong: 'يقول صاحبه: ليس تمامًا.',
		readBackOpen: 'لم يجب صاحبه بعد.',
		wasExplanation: 'فُهم على أنه شرح',

		rule: 'اسأل، اشكر، أعلن نيتك، التزم، ارفض مع ذكر السبب. والشرح آخر ما تلجأ إليه.',
		answer: 'رد',
		answerTo: (number: number) => `الرد على التعليق ${n(number)}`,
		kind: 'كيف',
		kinds: {
			ask: 'سؤال',
			acknowledge: 'شكر',
			intend: 'نيّة',
			commit: 'التزام',
			decline: 'رفض، لأن',
			explain: 'شرح'
		} satisfies Record<ReplyKind, string>,
		kindsDone: {
			ask: '(سؤال)',
			acknowledge: '(شكر)',
			intend: '(نيّة)',
			commit: '(التزام)',
			decline: '(رفض، لأن)',
			explain: '(شرح)'
		} satisfies Record<ReplyKind, string>,
		words: 'كلماتك؛ سيقرؤها صاحب التعليق',
		listening: (minutes: number) =>
			plural('ar', minutes, {
				zero: 'قيل هذا للتو. يمكنك الآن أن تسأل فقط.',
				one: 'قيل هذا للتو. يمكنك أن تسأل فقط لدقيقة أخرى.',
				two: 'قيل هذا للتو. يمكنك أن تسأل فقط لدقيقتين أخريين.',
				few: `قيل هذا للتو. يمكنك أن تسأل فقط لـ${n(minutes)} دقائق أخرى.`,
				many: `قيل هذا للتو. يمكنك أن تسأل فقط لـ${n(minutes)} دقيقة أخرى.`,
				other: `قيل هذا للتو. يمكنك أن تسأل فقط لـ${n(minutes)} دقيقة أخرى.`
			}),
		send: 'إرسال الرد',
		later: 'سيُرسل حين يعود الاتصال',
		answered: 'أُرسل.',
		personal: 'موجّه إلى شخص',
		personalHint: 'يُبلَّغ به الميسّر وحده، وهو من يقرر.',
		personalDone: 'أُبلغ الميسّر.',

		say: 'قل شيئًا بنفسك',
		sayHint: 'يظهر باسمك ويُحسب للفريق، لا للعملاء.',
		sayLabel: 'تعليقك',
		sayWhere: (place: string) => `يتبع: ${apart(place)}`,
		sayNowhere: 'لا يتبع أي بند.',
		cutOff: 'قوطع كلامي',
		cutOffHint: 'يُبلَّغ به الميسّر وحده.',
		cutOffDone: 'أُبلغ الميسّر.',

		introduceTitle: 'عرّف بنفسك',
		introduceHint: 'وجه لكل صوت: يراه كل الحاضرين. اترك ما لا تريد ذكره.',
		name: 'الاسم',
		role: 'ما تعمله',
		roleHint: 'مثلًا: مكتب المناوبة الليلية',
		since: 'منذ متى',
		sinceHint: 'مثلًا: منذ 2019',
		line: 'أنا من …',
		lineHint: 'مثلًا: … يرد حين تتصلون في الرابعة فجرًا',
		lineSaid: (line: string) => `أنا من ${apart(line)}`,
		introduce: 'إخبار الحاضرين',
		introduced: 'يراه الجميع الآن.',
		people: 'الحاضرون',
		sides: {
			facilitator: 'يدير الاجتماع',
			team: 'الفريق',
			observer: 'مراقب',
			customer: 'عميل'
		},

		heat: 'الأجواء تحتدم',
		heatHint: 'سرّي. تعلم لوحة الميسّر أن أحدًا ضغط، ولا يعلم أحد من هو.',
		heatDone: 'وصل إلى لوحة التحكم.',

		guesses: 'تخمينك المختوم',
		guessesHint:
			'ماذا تظن أن العملاء سيقولون؟ لا يراه أحد حتى تُفتح كل التخمينات معًا في الختام. يمكنك تغييره حتى ذلك الحين، ولا يمكنك بعده أبدًا.',
		guessesThree: 'أي ثلاثة تهمهم أكثر من غيرها؟',
		guessesMost: 'اختر ثلاثة على الأكثر.',
		guessesEmpty: 'لا توقعات في الميثاق لتخمّن عنها.',
		guessImportance: 'الأهمية',
		guessPerformance: 'جودة أدائنا',
		guessImportanceOf: (clause: string) => `أهمية: ${apart(clause)}`,
		guessPerformanceOf: (clause: string) => `جودة أدائنا في: ${apart(clause)}`,
		guessAmong: (clause: string) => `ضمن الثلاثة: ${apart(clause)}`,
		guessNone: 'لا تخمين',
		guessScale: 'من 1 (إطلاقًا) إلى 5 (جدًا).',
		seal: 'ختم التخمين',
		sealed: 'خُتم. لا يمكن تغييره بعد فتح التخمينات.',
		opened: 'فُتحت التخمينات',
		openedRight: (right: number, all: number) =>
			`أصاب تخمين الفريق ${n(right)} من ${n(all)} من أهم ما اختاره العملاء.`,
		openedNobody: 'لم يختر العملاء أهم ثلاثة.',
		mine: 'تخميني',
		team: 'الفريق',
		customers: 'العملاء',
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		pairHint: 'الأهمية / جودة أدائنا. القيم الوسطى؛ وشرطة حيث لم يجب أحد.',
		none: '–',
		picked: 'ضمن أهم ثلاثة لدى العملاء',
		number: (value: number) => n(value),

		pulseTitle: 'كيف تسير الأمور؟',
		pulseExit: 'كيف كان الاجتماع؟',
		pulseHint: 'بلا اسم. لا يُعرض شيء قبل ثلاثة أجوبة.',
		pulse: {
			frank: 'قالوا لنا أشياء لم يسرّنا سماعها.',
			friendly: 'عوملنا باحترام، حتى عند الحديث عن المشكلات.',
			forthright: 'دخل الناس في صلب الموضوع وأعطوا أمثلة.',
			heard: 'نستطيع أن نعيد أهم ثلاث نقاط قالوها.'
		},
		scale: ['لا أوافق', 'غالبًا لا', 'جزئيًا', 'غالبًا نعم', 'أوافق'],
		cannotSay: 'لا أستطيع الحكم',
		worth: 'هل استحق وقتك؟',
		worthKinds: { yes: 'نعم', partly: 'جزئيًا', no: 'لا' },
		heldBack: 'ماذا كتمت؟',
		takeAway: 'بماذا تخرج من الاجتماع؟',
		tell: 'ماذا ستقول لزميل عن هذا اليوم؟',
		forced: 'هل كان في الاجتماع شيء متكلَّف؟',
		pulseSend: 'إرسال بلا اسم',
		pulseThanks: 'شكرًا. يمكنك تغيير جوابك ما دام السؤال مطروحًا.',

		note: 'ملاحظتي',
		noteHint: 'لك وحدك. لا يراها زميل ولا تظهر في أي تصدير أو تقرير.',
		noteSaved: 'حُفظت',
		noteSaving: 'جارٍ الحفظ',
		noteUnsaved: 'لم تصل إلى الخادم بعد، وهي محفوظة على هذا الجهاز.',
		noteSave: 'حفظ الملاحظة'
	}
} satisfies typeof en;
