import type en from '../en/themes.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('ar', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
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
const meetings: Forms = ['لا اجتماعات', 'اجتماع واحد', 'اجتماعين', 'اجتماعات', 'اجتماعًا', 'اجتماع'];
const voices: Forms = ['لا أصوات', 'صوت واحد', 'صوتين', 'أصوات', 'صوتًا', 'صوت'];
const ratings: Forms = ['لا تقييمات', 'تقييم واحد', 'تقييمان', 'تقييمات', 'تقييمًا', 'تقييم'];
const organisations: Forms = ['لا جهات', 'جهة واحدة', 'جهتين', 'جهات', 'جهة', 'جهة'];
const comments: Forms = ['لا تعليقات', 'تعليق واحد', 'تعليقين', 'تعليقات', 'تعليقًا', 'تعليق'];

export default {
	title: 'المواضيع',
	intro: 'الشيء نفسه، قيل في اجتماعات مختلفة وبكلمات مختلفة.',
	empty: 'سيظهر هنا ما يكرره العملاء عليكم. اجمعوا التعليقات أثناء الاجتماع أو بعده.',
	toMeetings: 'الذهاب إلى الاجتماعات',
	charter: 'الميثاق',
	over: (count: number, version: number) =>
		`على مدى ${of(count, meetings)}، حتى النسخة ${n(version)}.`,
	noMeetings: 'لم يُعقد بعد أي اجتماع على هذا الميثاق.',

	notOn: 'ليس في ميثاقكم',
	notOnEmpty: 'كل ما طرحه العملاء موجود في ميثاقكم.',
	onIt: 'في ميثاقكم',
	onItEmpty: 'لا موضوع في ميثاقكم بعد.',
	since: (version: number) => `في الميثاق منذ النسخة ${n(version)}`,
	raisedBy: (count: number, all: number, rated: number | null) =>
		`طرحه ${n(count)} من ${n(all)}، ${rated === null ? 'بلا تقييم' : `التقييم ${n(rated)}`}`,
	raisedIn: (count: number, all: number) => `طُرح في ${n(count)} من ${of(all, meetings)}`,
	organisations: (raised: number, all: number) => `طرحته ${n(raised)} من ${of(all, organisations)}`,
	voices: (count: number, all: number) => `${n(count)} من ${of(all, voices)}`,
	rated: (importance: number | null, performance: number | null, count: number) =>
		`الأهمية ${importance === null ? '–' : n(importance)}، الأداء ${performance === null ? '–' : n(performance)} (${of(count, ratings)})`,
	notRated: 'بلا تقييم',
	top: (picked: number, all: number) => `من الثلاثة الأوائل عند ${n(picked)} من ${n(all)}`,
	score: (score: number) => `النقاط: ${n(score)}`,
	scoreHelp: 'النقاط للترتيب فقط. المهم هو الحكم.',
	undecided: 'لم يقرر أحد ذلك بعد',

	verdicts: {
		split: 'آراء منقسمة',
		'blind-spot-failing': 'نقطة عمياء، والأداء ضعيف',
		'blind-spot': 'نقطة عمياء',
		'broken-promise': 'وعد لم يُوفَ به',
		'more-than-needed': 'أكثر مما يحتاجون',
		'ours-not-theirs': 'شأننا لا شأنهم',
		'keep-it-up': 'استمروا هكذا',
		simplify: 'التبسيط أو الاستغناء',
		'one-voice': 'صوت واحد',
		improve: 'للتحسين',
		note: 'للعلم'
	},
	steps: {
		split: 'انظروا إلى كل مجموعة من العملاء على حدة.',
		'blind-spot-failing': 'أضيفوه إلى الميثاق، وسمّوا مسؤولًا عنه، ودرّبوا عليه وقيسوه.',
		'blind-spot': 'دعوا العملاء يقيّمونه في الاجتماع القادم.',
		'broken-promise': 'حسّنوه بموعد محدد. وإن تضرر عميل بعينه فعوّضوه.',
		'more-than-needed': 'اجعلوه أبسط.',
		'ours-not-theirs': 'هل يمكن الاستغناء عنه؟',
		'keep-it-up': 'اشكروهم واتركوه كما هو.',
		simplify: 'قرروا وأخبروهم.',
		'one-voice': 'أبقوه نصب أعينكم. الصوت الواحد لا يُحذف أبدًا.',
		improve: 'التالي في الدور.',
		note: ''
	},

	learned: {
		title: 'ما الذي علّمنا إياه كل اجتماع',
		fresh: (count: number, labels: string[]) =>
			`${of(count, [
				'لا مواضيع جديدة',
				'موضوع جديد واحد',
				'موضوعان جديدان',
				'مواضيع جديدة',
				'موضوعًا جديدًا',
				'موضوع جديد'
			])}${labels.length ? `: ${apart(list.format(labels))}` : ''}.`,
		nothing: 'لا جديد. وهذه نتيجة أيضًا.',
		again: (count: number, labels: string[]) =>
			`قيل من جديد (${n(count)}): ${apart(list.format(labels))}.`,
		guess: (right: number, all: number) =>
			`من ثلاثتهم الأوائل كنا قد خمّنّا ${n(right)} من ${n(all)}.`,
		empty: 'بعد كل اجتماع سيقول سطر هنا ما الجديد فيه.'
	},

	made: {
		title: 'موضوع جديد',
		label: 'عمّ يدور، بكلمات أحد العملاء؟',
		button: 'إنشاء الموضوع'
	},

	one: {
		passage: 'هل هو في الميثاق؟',
		on: { yes: 'في الميثاق', partly: 'جزئيًا في الميثاق', no: 'ليس في الميثاق' },
		proposal: (on: string) => `لم يقرر أحد بعد. مواضع التعليقات تشير إلى: ${on}.`,
		atMeetings: (version: number) => `عند عقد الاجتماعات (النسخة ${n(version)})`,
		clause: 'البند الذي يتحدث عنه',
		noClause: 'لا بند بعينه',
		version: 'في النسخة',
		decide: 'تثبيت هذا',
		takenUp: (version: number, words: number) =>
			`أخذت به النسخة ${n(version)} بسبب ${of(words, comments)} من هذه.`,
		thatIsIt: 'نعم، صار في الميثاق الآن',
		verdict: 'الحكم',
		words: 'كلماته من كل الاجتماعات',
		noWords: 'لا شيء في هذا الموضوع بعد.',
		older: 'تعليقات أقدم',
		newest: 'العودة إلى الأحدث',
		take: 'إخراج',
		takeThis: (number: number, title: string) => `إخراج التعليق ${n(number)} من ${apart(title)}`,
		choose: (number: number) => `اختيار التعليق ${n(number)}`,
		split: 'شيئان في واحد؟ اختاروا تعليقات أعلاه واجعلوا لها موضوعًا خاصًا.',
		splitLabel: 'اسم الموضوع الجديد',
		splitButton: 'فصل',
		join: 'هو نفسه موضوع آخر؟',
		joinLabel: 'ضم هذا إلى',
		joinButton: 'ضم',
		joinHelp: 'تنتقل كل التعليقات إلى هناك. ويمكن التراجع عن ذلك.',
		rename: 'الاسم',
		renameButton: 'تغيير الاسم',
		elsewhere: 'قُيّم في اجتماع ولم يُحسب لأي موضوع',
		count: 'احتسابه هنا',
		shape: 'تغيير هذا الموضوع',
		history: 'ما جرى عليه',
		undo: 'تراجع',
		undoThis: (what: string) => `تراجع: ${apart(what)}`,
		nothing: 'اختاروا تعليقًا واحدًا على الأقل.',
		meeting: (title: string) => `في ${apart(title)}`
	},

	deeds: {
		made: (label: string) => `أنشأ الموضوع «${apart(label)}»`,
		renamed: (before: string, after: string) =>
			`غيّر الاسم من «${apart(before)}» إلى «${apart(after)}»`,
		merged: 'وضع فيه تعليقًا',
		movedIn: 'نقل تعليقًا من موضوع إلى آخر',
		taken: 'أخرج تعليقًا',
		joined: (label: string) => `ضم إليه «${apart(label)}»`,
		split: (label: string, count: number) => `فصل «${apart(label)}» ومعه ${of(count, comments)}`,
		linked: (on: string, version: number) => `قرر: ${on}، في النسخة ${n(version)}`,
		rated: 'احتسب له تقييمًا',
		undone: (what: string) => `تراجع عن هذا: ${apart(what)}`
	},

	series: {
		title: 'الاجتماعات على هذه المسودة',
		help: 'قد تتحدث عدة اجتماعات عن مسودة واحدة. اتفقوا على نسخة بعد كل اجتماع، أو على نسخة واحدة في النهاية.',
		on: (version: number) => `على النسخة ${n(version)}`,
		agreed: (version: number) => `اتفق على النسخة ${n(version)}`,
		waiting: (count: number) =>
			of(count, [
				'لا صياغات تنتظر الاتفاق',
				'صياغة واحدة تنتظر الاتفاق',
				'صياغتان تنتظران الاتفاق',
				'صياغات تنتظر الاتفاق',
				'صياغةً تنتظر الاتفاق',
				'صياغة تنتظر الاتفاق'
			]),
		nothing: 'لا شيء ينتظر',
		conflicts: 'أكثر من صياغة لموضع واحد',
		none: 'لا اجتماعان يريدان للموضع نفسه قولين مختلفين.',
		before: 'نصه الآن',
		accepted: 'قُبلت هناك',
		open: 'لم يُقرر بعد',
		because: (count: number) => `بسبب ${of(count, comments)}`,
		choose: 'القرار في ذلك الاجتماع',
		rest: 'ينتظر أيضًا',
		empty: 'لم يُعقد بعد أي اجتماع على هذه المسودة.'
	}
} satisfies typeof en;
