import type { Heading } from '#lib/domain/report/report.ts';
import type { Section } from '#lib/domain/charter/clause.ts';
import type en from '../en/report.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar', { maximumFractionDigits: 1 }).format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
const comments = (count: number) =>
	plural('ar', count, {
		zero: 'لا تعليقات',
		one: 'تعليق واحد',
		two: 'تعليقان',
		few: `${n(count)} تعليقات`,
		many: `${n(count)} تعليقًا`,
		other: `${n(count)} تعليق`
	});
const customers = (count: number) =>
	plural('ar', count, {
		zero: 'لا عملاء',
		one: 'عميل واحد',
		two: 'عميلان',
		few: `${n(count)} عملاء`,
		many: `${n(count)} عميلًا`,
		other: `${n(count)} عميل`
	});
const clauses = (count: number) =>
	plural('ar', count, {
		zero: 'لا بنود',
		one: 'بند واحد',
		two: 'بندان',
		few: `${n(count)} بنود`,
		many: `${n(count)} بندًا`,
		other: `${n(count)} بند`
	});
const answers = (count: number) =>
	plural('ar', count, {
		zero: 'لا إجابات',
		one: 'إجابة واحدة',
		two: 'إجابتان',
		few: `${n(count)} إجابات`,
		many: `${n(count)} إجابة`,
		other: `${n(count)} إجابة`
	});

const sections: Record<Section, string> = {
	purpose: 'الغاية',
	customers: 'العملاء',
	services: 'الخدمة',
	expectations: 'التوقع',
	measures: 'المقياس',
	guidelines: 'مبدأ العمل',
	needs: 'ما نحتاجه منكم',
	limits: 'الحد'
};

export default {
	title: 'التقرير',
	titleOf: (meeting: string) => `تقرير: ${apart(meeting)}`,
	versions: { customers: 'للعملاء', team: 'للفريق' },
	which: 'أيّ تقرير',
	came: (came: number, team: number) => `${customers(came)}، ومن الفريق ${n(team)}`,
	from: (start: string, end: string) => `من ${start} إلى ${end}`,
	basis: (charter: string, version: number) => `عن «${apart(charter)}»، النسخة ${n(version)}`,
	waiting: 'لم يبدأ هذا الاجتماع بعد. حتى الآن:',
	running: 'ما زال هذا الاجتماع جاريًا. حتى الآن:',
	unanswered: (count: number) => `بلا جواب حتى الآن، ويطلب شيئًا: ${comments(count)}.`,
	answer: 'أجيبوا',

	told: 'ما قلتموه لنا',
	toldTeam: 'ما قالوه لنا',
	nothingTold: 'لا كلمات من العملاء لتُقرأ هنا.',
	heading: (heading: Heading) => {
		if (heading.kind === 'group') return heading.name;
		if (heading.kind === 'clause') return `${sections[heading.section]} ${n(heading.number)}`;
		return heading.kind === 'section' ? sections[heading.section] : 'ليس في الميثاق';
	},
	ours: 'ما دوّنه جانبنا',
	unread: {
		customers: (count: number) =>
			`وكذلك ${comments(count)} لم يُعرض في القاعة. يقرؤه كاتبه في صفحته.`,
		team: (count: number) => `وكذلك ${comments(count)} لا يقرؤه إلا الميسّر.`
	},
	comment: (number: number) => `تعليق ${n(number)}`,
	unsigned: 'بلا توقيع',
	lastWord: 'قيل بعد الاجتماع',
	outcome: (kind: string, because: string | null) =>
		because ? `${kind}: ${apart(because)}` : kind,
	noOutcome: 'لم يُجب عنه بعد',
	owner: (owner: string, day: string | null) =>
		day ? `${apart(owner)}، حتى ${day}` : apart(owner),

	changes: 'ما يتغيّر في الميثاق',
	nothingChanges: 'لم تتغيّر أيّ صياغة في الميثاق.',
	agreed: (version: number) => `اتُّفق عليه نسخةً ${n(version)}`,
	accepted: 'قُبل في القاعة ولم يُتّفق عليه بعد',
	because: (numbers: string) => `بسبب التعليقات ${numbers}`,
	becauseUnsigned: (count: number) => `بلا توقيع: ${comments(count)}`,
	others: (count: number) => `ومن اجتماعات أخرى: ${comments(count)}`,
	own: (name: string) => `قرارنا نحن: ${apart(name)}`,
	now: 'الصياغة الجديدة',
	before: 'من قبل',

	ratings: 'التقييمات والفجوات',
	nothingRated: 'لم يُقيَّم شيء.',
	fewHint: {
		customers:
			'مع أقل من ثلاث إجابات يظهر عددها فقط، ومع ثلاث أو أربع يظهر منخفض أو متوسط أو مرتفع.',
		team: 'مع أقل من ثلاث إجابات يظهر عددها فقط.'
	},
	rated: 'ما قُيِّم',
	importance: 'الأهمية',
	performance: 'الأداء',
	gap: 'الفجوة',
	answers: (count: number) => answers(count),
	bands: { low: 'منخفض', middle: 'متوسط', high: 'مرتفع' },
	missing: 'ناقص في الميثاق',
	top: 'الأكثر اختيارًا بين الثلاثة',
	picked: (label: string, count: number) => `${apart(label)} (${n(count)})`,
	simplify: 'ما يمكن أن يكون أبسط',
	simplified: (keep: number, simpler: number, drop: number) =>
		`إبقاء ${n(keep)}، تبسيط ${n(simpler)}، حذف ${n(drop)}`,

	promises: 'ما وعدنا به',
	nothingPromised: 'لم يُوعد بشيء.',
	promise: 'ماذا',
	who: 'من',
	day: 'متى',

	not: 'ما لم نأخذ به، ولماذا',
	nothingLeft: 'أُخذ بكل شيء.',
	declined: 'لم يؤخذ به',
	parked: 'لاحقًا',
	refused: 'صياغات لم تُعتمد',
	why: 'لماذا',
	noReason: 'لم يُدوَّن سبب',

	inside: 'للفريق وحده',
	climateHidden: 'لم يُكشف مناخ هذا الاجتماع.',
	hints: 'تلميحات ظهرت',
	gaps: {
		title: 'أين قد يقع النقص',
		lead: 'خمسة مواضع تفترق فيها الخدمة عن التوقع. يُحسب الرقمان كلاهما، لا الفرق وحده.',
		belief: 'ما ظننا أنهم يتوقعونه',
		guessed: (label: string, guess: string, said: string) =>
			`${apart(label)}: خمّنا ${guess}، وقالوا ${said}`,
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		right: (right: number, of: number) => `أصبنا ${n(right)} من ${n(of)}.`,
		noGuess: 'لم يخمّن أحد، أو ما زالت التخمينات مختومة.',
		standards: 'ما ينقص الميثاق',
		missing: (labels: string) => `قُيِّم وليس في الميثاق: ${apart(labels)}`,
		asked: (count: number) => `تطلب إضافة ما لا يقوله أيّ بند: ${comments(count)}.`,
		delivery: 'هل نفعل ما كتبناه',
		measured: (measured: number, of: number) =>
			`عدد التوقعات التي لها مقياس: ${n(measured)} من ${n(of)}.`,
		promises: 'ما وعد به أحد من قبل',
		promised: (count: number) => `مصدره وعد: ${clauses(count)}.`,
		below: (labels: string) => `قُيِّم دون حاجتهم بكثير: ${apart(labels)}`,
		service: 'ما يتوقعونه وما يحصلون عليه',
		wide: (labels: string) => `بفارق نقطة كاملة أو أكثر: ${apart(labels)}`,
		none: 'لا شيء بفارق نقطة كاملة.'
	},

	files: 'تنزيل',
	filesHint: 'ملف وورد وماركداون وجدول وبيانات. كل تعليق في كل ملف منها.',
	formats: {
		docx: 'ملف وورد',
		md: 'نص ماركداون',
		ods: 'جدول (ODS)',
		csv: 'جدول (CSV)',
		json: 'بيانات (JSON)'
	},
	print: 'اطبعوا أو احفظوا PDF',
	answerTo: (n: number) => `جواب على التعليق ${n}`,
	noNews: 'لا خبر منا',
	columns: {
		number: 'الرقم',
		part: 'القسم',
		side: 'الجانب',
		name: 'الاسم',
		organisation: 'الجهة',
		verb: 'الفعل',
		words: 'الكلمات',
		on: 'عن',
		moment: 'اللحظة',
		agree: 'الموافقون',
		outcome: 'النتيجة',
		because: 'لأن',
		owner: 'المسؤول',
		due: 'حتى'
	},
	sides: { customer: 'عميل', team: 'الفريق', facilitator: 'الميسّر', observer: 'مراقب' },

	share: {
		title: 'الإرسال إلى العملاء',
		lead: 'يقرؤون نسخة العملاء كما تكون يوم يفتحونها. يعمل الرابط 90 يومًا.',
		notClosed: 'يمكن إرسال التقرير بعد إغلاق الاجتماع.',
		whom: 'إلى من',
		nobody: 'لا عنوان بريد هنا لأحد من هؤلاء العملاء.',
		noMail: 'هذا الخادم لا يرسل بريدًا. انسخوا رابطًا بدلًا من ذلك.',
		note: 'كلمة منكم قبل الرابط',
		preview: 'ما سيقرؤونه',
		send: 'إرسال',
		sent: (names: string) => `في الطريق إلى ${apart(names)}.`,
		copy: 'إنشاء رابط للنسخ',
		copied: 'الرابط، يظهر هذه المرة فقط',
		links: 'روابط تعمل',
		link: (day: string) => `حتى ${day}`,
		anybody: 'رابط منسوخ',
		end: 'إنهاء',
		endFor: (whose: string) => `إنهاء الرابط: ${apart(whose)}`,
		inPerson: 'قيل شخصيًا',
		inPersonFor: (name: string) => `قيل شخصيًا: ${apart(name)}`,
		told: {
			mail: 'قيل بالبريد',
			waiting: 'البريد في الطريق',
			failed: 'لم يصل البريد',
			said: 'قيل شخصيًا',
			page: 'فتح الصفحة'
		},
		choose: 'اختاروا شخصًا واحدًا على الأقل.',
		subject: (meeting: string) => `ما قلتموه لنا: ${apart(meeting)}`,
		body: (name: string, team: string, link: string, day: string) =>
			`تحية طيبة ${apart(name)}،\n\nشكرًا على صراحتكم. هنا ما قلتموه لنا، وما يتغيّر بسببه، وما نعد به، وما لم نأخذ به ولماذا:\n\n${link}\n\nيعمل الرابط حتى ${day}.\n\n${apart(team)}`
	},
	gone: {
		title: 'لم يعد هذا التقرير هنا',
		help: 'يعمل رابط التقرير 90 يومًا، ويمكن إنهاؤه قبل ذلك. اسألوا من أرسله.'
	},

	quarter: {
		title: 'الربع في صفحة واحدة',
		name: (quarter: number, year: number) => `الربع ${n(quarter)} من ${year}`,
		before: 'الربع السابق',
		after: 'الربع التالي',
		nothing: 'لم يُعقد أيّ اجتماع عن هذا الميثاق في هذا الربع.',
		heard: (meetings: number, came: number, said: number) =>
			`الاجتماعات: ${n(meetings)}. ${customers(came)}، ${comments(said)}.`,
		answered: (answered: number, asked: number) =>
			`ما طلب شيئًا: ${n(asked)}، وما أُجيب عنه منه: ${n(answered)}.`,
		changed: (count: number) => `الصياغات التي تغيّرت: ${n(count)}. ومما يقوله الآن:`,
		gaps: 'أين يحتاج العملاء أكثر مما يحصلون عليه',
		gap: (label: string, importance: number, performance: number, count: number) =>
			`${apart(label)} الأهمية ${n(importance)}، الأداء ${n(performance)} (${n(count)})`,
		promised: (made: number, kept: number) => `وُفّي حتى الآن بـ ${n(kept)} من ${n(made)}.`
	},

	carry: {
		title: 'أخذ بيانات الفريق معكم',
		help: 'ملف واحد فيه كل ما للفريق: المواثيق والعملاء والاجتماعات بسجلاتها والموضوعات وما صار منها. يقرؤه خادم Forthright آخر بالأمر «forthright import FILE». فيه ما قيل حرفيًا، فاحفظوه كما تحفظون الكلمات نفسها. ليست فيه الحسابات ولا كلمات المرور ولا الملاحظات الخاصة ولا الروابط.',
		button: 'تنزيل الفريق',
		open: 'هناك اجتماع مفتوح. أغلقوه أولًا: ما هو مختوم فيه يبقى مختومًا.'
	}
} satisfies typeof en;
