import type { Section } from '#lib/domain/charter/clause.ts';
import type { Op } from '#lib/domain/charter/revise.ts';
import type { MeetingEvent } from '#lib/domain/meeting/events.ts';
import type { Outcome, ReplyKind } from '#lib/domain/meeting/meeting.ts';
import type en from '../../en/team/history.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('ar').format;
const list = new Intl.ListFormat('ar', { type: 'conjunction' });
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** Its name; one and two in words; what follows 3 to 10, 11 to 99, and the rest. */
type Noun = [name: string, one: string, two: string, few: string, many: string, other: string];
const counted = (count: number, [, one, two, few, many, other]: Noun) =>
	plural('ar', count, {
		zero: 'لا شيء',
		one,
		two,
		few: `${n(count)} ${few}`,
		many: `${n(count)} ${many}`,
		other: `${n(count)} ${other}`
	});

const kinds: Record<Section, Noun> = {
	purpose: ['الغاية', 'غاية واحدة', 'غايتين', 'غايات', 'غاية', 'غاية'],
	customers: [
		'بند العملاء',
		'بند عملاء واحد',
		'بندي عملاء',
		'بنود عملاء',
		'بند عملاء',
		'بند عملاء'
	],
	services: ['الخدمة', 'خدمة واحدة', 'خدمتين', 'خدمات', 'خدمة', 'خدمة'],
	expectations: ['التوقع', 'توقع واحد', 'توقعين', 'توقعات', 'توقعًا', 'توقع'],
	measures: ['المقياس', 'مقياس واحد', 'مقياسين', 'مقاييس', 'مقياسًا', 'مقياس'],
	guidelines: ['المبدأ', 'مبدأ واحد', 'مبدأين', 'مبادئ', 'مبدأ', 'مبدأ'],
	needs: ['الاحتياج', 'احتياج واحد', 'احتياجين', 'احتياجات', 'احتياجًا', 'احتياج'],
	limits: ['الحد', 'حد واحد', 'حدّين', 'حدود', 'حدًّا', 'حد']
};
const done: Record<Op, string> = { add: 'إضافة', replace: 'تغيير', remove: 'حذف' };
const comments: Noun = ['التعليق', 'تعليق واحد', 'تعليقان', 'تعليقات', 'تعليقًا', 'تعليق'];
const customers: Noun = ['العميل', 'عميل واحد', 'عميلان', 'عملاء', 'عميلًا', 'عميل'];
const clauses: Noun = ['البند', 'بند واحد', 'بندان', 'بنود', 'بندًا', 'بند'];

/** Looking back: what changed, whose words did it, how the room was. */
export default {
	history: {
		title: (charter: string) => `سجل ${apart(charter)}`,
		heading: (from: string, to: string) => `ما تغيّر من ${from} إلى ${to}`,
		startHeading: (to: string) => `ما تقوله ${to}، من البداية`,
		nowHeading: 'ما تقوله المسودة الآن، من البداية',
		theDraft: 'المسودة الأولى',
		versionIn: (number: number) => `النسخة ${n(number)}`,
		nowIn: 'الوضع الحالي',
		stopDraft: 'مسودة',
		stopNow: 'الآن',
		team: 'الفريق',
		waiting: (count: number) =>
			plural('ar', count, {
				zero: 'لا شيء في الانتظار',
				one: 'تغيير واحد في الانتظار',
				two: 'تغييران في الانتظار',
				few: `${n(count)} تغييرات في الانتظار`,
				many: `${n(count)} تغييرًا في الانتظار`,
				other: `${n(count)} تغيير في الانتظار`
			}),
		track: 'النسخ',
		from: 'من',
		to: 'إلى',
		choose: 'عرض',
		chooseHelp:
			'تنتقل مفاتيح الأسهم من نسخة إلى نسخة، ومع Shift تحرّك البداية. ويُظهر المفتاح C الصياغة الجديدة بلا علامات.',
		only: (version: number) =>
			version === 0 ? 'يبدأ السجل حين تعتمد النسخة 1.' : 'يبدأ السجل حين تعتمد النسخة 2.',
		nothing: 'لم يتغيّر شيء بين هاتين.',
		counted: (section: Section, op: Op, count: number) =>
			`${done[op]} ${counted(count, kinds[section])}`,
		behind: (count: number) =>
			plural('ar', count, {
				zero: 'غيّر الفريق هذا من تلقاء نفسه.',
				one: 'وراء هذه التغييرات تعليق واحد.',
				two: 'وراء هذه التغييرات تعليقان.',
				few: `وراء هذه التغييرات ${n(count)} تعليقات.`,
				many: `وراء هذه التغييرات ${n(count)} تعليقًا.`,
				other: `وراء هذه التغييرات ${n(count)} تعليق.`
			}),
		ops: { add: 'أُضيف', replace: 'تغيّر', remove: 'حُذف' } satisfies Record<Op, string>,
		same: 'كما هو',
		unchanged: (count: number) => `بلا تغيير: ${counted(count, clauses)}.`,
		show: 'عرض',
		why: 'لماذا؟',
		whyCount: (said: number, by: number) =>
			by
				? `لماذا؟ ${counted(said, comments)}، ${counted(by, customers)}`
				: `لماذا؟ ${counted(said, comments)}`,
		whyTitle: (section: Section, number: number) =>
			`لماذا جاء نص «${kinds[section][0]} ${n(number)}» هكذا`,
		whyGone: (section: Section) => `لماذا حُذف هذا البند (${kinds[section][0]})`,
		whyEmpty: 'اختر «لماذا؟» إلى جانب بند لترى كلمات مَن جعلته يقول ذلك.',
		noChange: 'لم يتغيّر هذا البند منذ اعتماده أول مرة.',
		unagreed: 'هذه الصياغة في المسودة فقط، ولم تُعتمد بعد.',
		said: 'قيل في الاجتماع',
		saidByTeam: 'قاله الفريق',
		proposed: 'اقتُرح',
		agreed: 'اعتُمد',
		own: 'قرار الفريق نفسه',
		ownBy: (who: string) => `قرار خاص من ${apart(who)}. لم يطلبه أي عميل.`,
		wrote: (who: string, count: number) =>
			count > 1
				? `الصياغة الجديدة بقلم ${apart(who)}، من هذه التعليقات.`
				: `الصياغة الجديدة بقلم ${apart(who)}، من هذا التعليق.`,
		proposedDrop: (who: string) => `اقتراح الحذف من ${apart(who)}، بسبب هذه التعليقات.`,
		answers: (yes: number, nearly: number, no: number) => {
			const all = yes + nearly + no;
			if (all === 0) return 'لم يُسأل الحاضرون.';
			const rest = [nearly && `«تقريبًا» ${n(nearly)}`, no && `«لا» ${n(no)}`].filter(Boolean);
			const said = `«نعم، هذا هو» ${n(yes)} من ${n(all)} ممن أجابوا`;
			return rest.length ? `${said}، ${list.format(rest as string[])}.` : `${said}.`;
		},
		agreedBy: (version: number, names: string[]) =>
			names.length
				? `النسخة ${n(version)}: وافق عليها ${list.format(Array.from(names, apart))}.`
				: `النسخة ${n(version)} متفق عليها.`,
		restores: (version: number) => `وهي تستعيد النسخة ${n(version)}.`,
		thenRoom: 'الاجتماع في تلك اللحظة',
		whatBecame: 'ما آل إليه',
		moreSteps: 'قبل ذلك',
		removed: 'عميل (أُزيل)',
		removedTeam: 'أحد أعضاء الفريق (أُزيل)',
		unsigned: 'عميل، بلا اسم',
		unsignedTeam: 'الفريق، بلا اسم',
		withdrawn: 'سحب صاحب هذه الكلمات كلماته.',
		others: (count: number) =>
			plural('ar', count, {
				zero: 'لم يوافق أحد غيره',
				one: 'وافق شخص آخر',
				two: 'وافق شخصان آخران',
				few: `وافق ${n(count)} آخرون`,
				many: `وافق ${n(count)} شخصًا آخر`,
				other: `وافق ${n(count)} شخص آخر`
			}),
		about: 'ما تقوله هذه النسخة',
		restore: (version: number) => `استعادة النسخة ${n(version)}`,
		clean: 'بلا علامات',
		changes: 'التغييرات',
		moved: (heading: string, counts: string) => `${heading}. ${counts}`
	},

	review: {
		title: (title: string) => `نظرة إلى الوراء: ${apart(title)}`,
		moment: (time: string) => `الاجتماع عند ${apart(time)}`,
		readOnly: 'هكذا كان الأمر. لا يمكن تغيير شيء هنا.',
		earlier: 'السابق',
		later: 'اللاحق',
		atEnd: 'النهاية',
		notYet: 'لم يحدث شيء في هذا الاجتماع بعد.',
		what: {
			meetingStarted: 'بدأ الاجتماع.',
			revisionAnnounced: 'قال الفريق: سنعدّل هذا بناءً على ما تقولونه اليوم.',
			pointerMoved: 'انتقل الاجتماع إلى ما يلي.',
			commentAdded: 'كتب أحدهم هذا.',
			replied: 'ردّ أحدهم.',
			changeProposed: 'اقتُرحت صياغة جديدة.',
			proposalAccepted: 'قُبلت صياغة.',
			promiseMade: 'قُطع وعد.',
			versionAgreed: 'اعتُمدت نسخة جديدة.',
			meetingClosed: 'انتهى الاجتماع.',
			personJoined: 'دخل أحدهم.'
		} as Partial<Record<MeetingEvent['type'], string>>,
		here: 'من كان حاضرًا',
		nobody: 'لا أحد بعد.',
		observer: 'مراقب',
		facilitator: 'ميسّر',
		team: 'الفريق',
		onWall: 'على الشاشة الكبيرة',
		comments: 'التعليقات حتى تلك اللحظة',
		noComments: 'لا كلمات هنا حتى تلك اللحظة.',
		others: 'عن بنود أخرى أو عن لا بند',
		proposals: 'الصياغات المقترحة حتى تلك اللحظة'
	},

	comment: {
		title: (number: number) => `التعليق ${n(number)}`,
		replies: 'الردود',
		noReplies: 'لم يرد أحد كتابةً.',
		outcome: 'ما آل إليه',
		changes: 'ما غيّره في الميثاق',
		noChanges: 'لم يغيّر الميثاق.',
		outcomeWords: ({ kind, because, owner, due }: Outcome, day: string | null) => {
			const till = day ? ` في موعد أقصاه ${apart(day)}` : '';
			switch (kind) {
				case 'used':
					return because ? `أُخذ به: ${apart(because)}` : 'أُخذ به: غيّر الميثاق.';
				case 'promised':
					return owner ? `وُعد به: الجواب على ${apart(owner)}${till}.` : `وُعد به${due ? till : ''}.`;
				case 'declined':
					return `لم يؤخذ به، لأن: ${apart(because ?? '')}`;
				case 'parked':
					return owner ? `لاحقًا: هو في عهدة ${apart(owner)}${till}.` : 'لاحقًا.';
				case 'noted':
					return 'أُخذ علمًا به، مع الشكر.';
			}
		},
		open: 'لم يُجب عنه بعد.',
		kinds: {
			ask: 'سؤال',
			acknowledge: 'شكر',
			intend: 'نيّة',
			commit: 'وعد',
			decline: 'رفض',
			explain: 'شرح'
		} satisfies Record<ReplyKind, string>,
		inVersion: (version: number) => `في النسخة ${n(version)}`,
		whyLink: 'لماذا جاء النص هكذا',
		room: 'الاجتماع في تلك اللحظة'
	}
} satisfies typeof en;
