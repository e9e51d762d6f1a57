import type en from '../en/after.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;
const rounded = new Intl.NumberFormat('ar', { maximumFractionDigits: 1 }).format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
const meetings = (count: number) =>
	plural('ar', count, {
		zero: 'لا اجتماعات',
		one: 'اجتماع واحد',
		two: 'اجتماعان',
		few: `${n(count)} اجتماعات`,
		many: `${n(count)} اجتماعًا`,
		other: `${n(count)} اجتماع`
	});
const questions = (count: number) =>
	plural('ar', count, {
		zero: 'لا أسئلة',
		one: 'سؤال واحد',
		two: 'سؤالان',
		few: `${n(count)} أسئلة`,
		many: `${n(count)} سؤالًا`,
		other: `${n(count)} سؤال`
	});

export default {
	pulse: {
		title: 'ما شعر به الجانبان',
		fs: { forthright: 'مباشر', frank: 'صريح', friendly: 'ودّي', heard: 'مسموع' },
		weakest: (f, value) => `الأضعف: ${f}، ${value}.`,
		differently: (pairs) => `شعرتم به على نحو مختلف: ${pairs}`,
		pair: (f, theirs, ours) => `${f} ${theirs} / ${ours}`,
		pairs: 'الرقم الأول للعملاء والثاني للفريق.',
		of: (value) => `${rounded(value)} من ${n(5)}`,
		number: rounded,
		bands: { high: 'مرتفع', low: 'منخفض', middle: 'متوسط' },
		few: 'قليلة جدًا',
		fewHint: 'قبل ثلاثة أجوبة لا يُعرض شيء، ومع ثلاثة أو أربعة يُعرض منخفض أو متوسط أو مرتفع فقط.',
		nobody: 'لم يُسأل أحد كيف كان هذا الاجتماع.',
		sides: { customer: 'العملاء', team: 'الفريق' },
		line: (f, theirs, ours) => `${f}: العملاء ${theirs}، الفريق ${ours}`,
		ends: ['لا أوافق', 'أوافق'],
		numbers: 'إظهار الأرقام',
		question: 'السؤال',
		answers: (count) =>
			plural('ar', count, {
				zero: 'لا أجوبة',
				one: 'جواب واحد',
				two: 'جوابان',
				few: `${n(count)} أجوبة`,
				many: `${n(count)} جوابًا`,
				other: `${n(count)} جواب`
			}),
		worth: (yes, partly, no) => `استحق وقتي: نعم ${n(yes)} · جزئيًا ${n(partly)} · لا ${n(no)}`,
		open: {
			forced: 'هل كان في الاجتماع شيء متكلَّف؟',
			heldBack: 'ماذا كتمت؟',
			takeAway: 'بماذا تخرج من الاجتماع؟',
			tell: 'ماذا ستقول لزميل عن هذا اليوم؟'
		},
		openHint: 'بلا أسماء وبلا ترتيب.',
		checkIn: (minute) => `نبض الدقيقة ${n(minute)}`,
		trend: (customer) => `الاجتماعات مع ${apart(customer)}`,
		trendHint: 'ما شعر به العملاء في الختام، من اجتماع إلى آخر.',
		trendLine: (f, values) => `${f}: ${values}`,
		meeting: 'الاجتماع'
	},

	climate: {
		link: 'كيف كان',
		title: (meeting) => `كيف كان: ${apart(meeting)}`,
		heading: 'أي نوع من الاجتماعات كان',
		close: (minute, war, recovered) =>
			recovered
				? `اقترب من War في الدقيقة ${n(minute)} (${n(war)}) ثم تعافى`
				: `اقترب من War في الدقيقة ${n(minute)} (${n(war)})`,
		peak: (minute, war) => `أعلى قيمة لـ War: ${n(war)}، في الدقيقة ${n(minute)}.`,
		fs: 'الصفات الأربع كما قاستها اللوحة',
		percent: (share) => `${n(Math.round(share * 100))} من ${n(100)}`,
		weakest: 'الأضعف',
		why: 'لماذا',
		nudges: 'التلميحات التي ظهرت',
		noNudges: 'لم يظهر أي تلميح.',
		atMinute: (minute) => `الدقيقة ${n(minute)}`,
		answers: { done: 'تم', 'not-now': 'ليس الآن', none: 'بلا رد' },
		overruled: (label) => `يقول الميسّر: ${label}`,
		computed: (label) => `تقول اللوحة: ${label}`,
		releaseTitle: 'إعطاؤه للفريق',
		releaseHelp:
			'يرى الفريق الوصف والأسباب والذروة حين تتيحها. ملاحظتك تأتي أولًا. الأمر يخص الاجتماع لا شخصًا بعينه.',
		note: 'ملاحظتك إلى الفريق',
		release: 'إتاحة مع هذه الملاحظة',
		changeNote: 'تغيير الملاحظة',
		released: (day) => `أُتيح للفريق في ${day}`,
		noteOf: 'ملاحظة الميسّر',
		notReleased: 'لم يُتح الميسّر مناخ هذا الاجتماع بعد.',
		notClosed: 'لم ينته هذا الاجتماع. يُقال بعده كيف كان.',
		off: 'كان المناخ متوقفًا في هذا الاجتماع.',
		version: (version) => `حُسب بأرقام الإصدار ${apart(version)}. ليس لتقييم الأشخاص.`
	},

	rates: {
		title: 'أي نوع من الاجتماعات نعقد',
		meetings,
		sum: (all, parts) => `${all}: ${parts}`,
		part: (count, label) => `${n(count)} ${label}`,
		calm: 'أكثر هذه الاجتماعات تنتهي 4F. وهي وحدها تغيّر شيئًا.',
		few: (count) => `تُعرض النسبة ابتداءً من خمسة اجتماعات. حتى الآن: ${meetings(count)}.`,
		none: 'لم ينته أي اجتماع بعد.',
		when: 'متى',
		what: 'النوع'
	},

	watch: {
		title: 'يحتاج إلى شخص',
		answer: (customer) => `أجيبوا عمّا قيل: ${apart(customer)}`,
		because: (value) => `بدت اللوحة 4F، ولم يشعر العملاء بأنهم مسموعون إلا ${value}.`,
		due: (day) => `حتى ${day}`,
		over: (day) => `كان موعده ${day}`,
		recover: (customer, owner) => `أصلحوا الأمر مع ${apart(customer)}: ${apart(owner)}`,
		recoverHelp: 'انتهى الاجتماع بصفة War. اتصلوا بهم أو زوروهم أولًا؛ ولا يغلق الأمر إلا موافقتهم.'
	},

	budget: {
		title: 'كم يُسأل الشخص الواحد',
		help: 'ملّ العملاء أسئلة لا يتبعها عمل. على الأكثر هذا العدد من الأسئلة لكل شخص في ربع السنة، في كل الاجتماعات والاستطلاعات. نبض المنتصف سؤالان ونبض الختام تسعة.',
		label: 'الأسئلة لكل شخص في ربع السنة',
		save: 'حفظ',
		asked: (count, limit) => `${questions(count)} من ${n(limit)} في هذا الربع`,
		noExit: 'لن يُطرح نبض الختام: سيكون أكثر مما يسمح به فريقك.',
		nothing: 'لن يُطرح أي سؤال: سيكون أكثر مما يسمح به فريقك.',
		problem: 'اكتب عددًا صحيحًا من 0 إلى 200.'
	}
} satisfies typeof en;
