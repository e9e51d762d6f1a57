import type en from '../../en/console/table.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('ar');
const rounded = new Intl.NumberFormat('ar', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
const minutesOf = (count: number) =>
	plural('ar', count, {
		zero: 'لا دقائق',
		one: 'دقيقة واحدة',
		two: 'دقيقتان',
		few: `${n(count)} دقائق`,
		many: `${n(count)} دقيقة`,
		other: `${n(count)} دقيقة`
	});

/** The two sides of the table: time, faces, listening, what only the facilitator is told, and the pulse. */
export default {
	time: {
		ahead: (minutes: number) => `التقدّم: ${minutesOf(minutes)}`,
		behind: (minutes: number) => `التأخر: ${minutesOf(minutes)}`,
		began: (time: string) => `بدأ ${apart(time)}`,
		ends: (time: string) => `ينتهي نحو ${apart(time)}`,
		ended: (time: string) => `انتهى ${apart(time)}`,
		locked: (time: string) => `بداية ثابتة في ${apart(time)}`,
		over: (minutes: number) => `زيادة قبله: ${minutesOf(minutes)}`,
		plan: (time: string) => `من ${apart(time)}`,
		slack: (minutes: number) => `فراغ قبله: ${minutesOf(minutes)}`,
		onTime: 'في الموعد'
	},

	faces: {
		announce: 'قلناها الآن',
		announced: (time: string) => `قيلت في ${apart(time)}: «سنعدّل هذا بناءً على ما تقولونه.»`,
		empty: 'لا أحد بعد.',
		notAnnounced: 'لم تُقل بعد: «سنعدّل هذا بناءً على ما تقولونه.» قلها قبل فتح باب الملاحظات.',
		ours: 'جانبنا',
		since: (since: string) => `منذ ${apart(since)}`,
		theirs: 'جانبهم',
		title: 'الحاضرون'
	},

	table: {
		floor: 'لمن الكلمة',
		floors: {
			customer: 'العملاء',
			facilitator: 'الميسّر',
			silent: 'صمت',
			team: 'الفريق'
		},
		listening: 'الأعضاء يستمعون أولًا',
		listeningHelp:
			'ما دام التعليق حديثًا بهذا القدر، للأعضاء أن يسألوا عنه لا أن يردّوا عليه. أما أنت فلك ذلك.',
		minutes: (count: number) => (count === 0 ? 'متوقف' : minutesOf(count)),
		title: 'جانبا الطاولة'
	},

	hints: {
		cutOff: (name: string) => `قوطع كلام ${apart(name)}. عد إلى صاحبه وناده باسمه.`,
		cutOffSomebody: 'قوطع أحدهم. اسأل من لم يكمل كلامه.',
		done: 'تم',
		heat: (count: number) =>
			plural('ar', count, {
				zero: 'لم يشر أحد إلى أن الأجواء تحتدم.',
				one: 'أشار شخص واحد إلى أن الأجواء تحتدم.',
				two: 'أشار شخصان إلى أن الأجواء تحتدم.',
				few: `أشار ${n(count)} أشخاص إلى أن الأجواء تحتدم.`,
				many: `أشار ${n(count)} شخصًا إلى أن الأجواء تحتدم.`,
				other: `أشار ${n(count)} شخص إلى أن الأجواء تحتدم.`
			}),
		heatDo: 'تمهّل. أعد قراءة آخر تعليق، ودعهم يقولون هل أصبت المعنى.',
		urgent: (number: number) => `التعليق ${n(number)} عاجل الآن.`,
		personal: (number: number) => `قد يكون التعليق ${n(number)} موجّهًا إلى شخص، لا إلى العمل.`,
		see: 'عرضه',
		title: 'لك وحدك'
	},

	personal: {
		confirm: 'تأكيد',
		confirmed: 'موجّه إلى شخص. أنت وحدك ترى هذا.',
		flagged: 'أشار أحدهم إلى أن هذا موجّه إلى شخص، لا إلى العمل.',
		notSo: 'ليس كذلك'
	},

	explained: 'قالوا: كان ذلك شرحًا',

	probes: {
		title: 'تابع السؤال',
		ask: [
			'«متى كانت آخر مرة؟»',
			'«ماذا كلّفكم ذلك؟»',
			'«كيف سيبدو الأمر لو كان جيدًا؟»',
			'«كيف يفعل الآخرون ذلك؟»'
		],
		stages: {
			welcome: ['جولة واحدة: الاسم، والعمل، و«أنا من …».', 'قل على ماذا لن يُلام أحد هنا.'],
			charter: ['«ماذا حدث؟» قبل «ماذا تريدون؟»', 'لا تسوّق. لا تقل «لكن». اشكر وتابع السؤال.'],
			needs: [
				'اكتبوا في صمت، ثم اقرؤوا بالدور بلا نقاش، ثم تحدثوا.',
				'من لم يُسمع؟ دور لكل واحد، ومن شاء تجاوزه.'
			],
			ratings: ['أهمية الكل أولًا، ثم أداء الكل.', 'الكل مهم؟ اسأل أي اثنين أهم من غيرهما.'],
			simplify: ['اسأل خدمةً خدمة. الصمت ليس «نعم».', '«لو أوقفنا هذا غدًا، فمن سيتصل بنا؟»'],
			revise: [
				'«هل هذا هو المقصود؟» من قال «تقريبًا» أو «لا» يُسأل: «ماذا تحتاج؟»',
				'«لا» صادقة مع سببها خير من «نعم» غامضة.'
			],
			close: ['اقرأ كل وعد بصوت عالٍ: ماذا، ومن، ومتى.', 'لخّص، ثم اسأل: «هل فهمنا ما قلتموه؟»']
		}
	},

	pulse: {
		answers: (count: number) =>
			plural('ar', count, {
				zero: 'لا أجوبة',
				one: 'جواب واحد',
				two: 'جوابان',
				few: `${n(count)} أجوبة`,
				many: `${n(count)} جوابًا`,
				other: `${n(count)} جواب`
			}),
		ask: { 'check-in': 'طرح سؤالين الآن', exit: 'طرح نبض الختام' },
		askHelp: {
			'check-in':
				'عند نصف الوقت تقريبًا: هل الجو ودّي، وهل يشعرون بأنهم مسموعون؟ ضغطة واحدة، بلا اسم. ثلاث مرات على الأكثر.',
			exit: 'أربع عبارات و«هل استحق وقتي؟»، للجانبين، بلا اسم، نصف دقيقة.'
		},
		asking: { 'check-in': 'السؤالان مطروحان', exit: 'نبض الختام مطروح' },
		bands: { high: 'مرتفع', low: 'منخفض', middle: 'متوسط' },
		differently: (what: string) => `شعرتم به على نحو مختلف: ${what}`,
		few: 'قبل ثلاثة أجوبة لا يُعرض شيء.',
		fs: {
			forthright: 'مباشر',
			frank: 'صريح',
			friendly: 'ودّي',
			heard: 'مسموع'
		},
		none: 'لا أجوبة بعد.',
		number: rounded.format,
		of: (value: number) => `${rounded.format(value)} من 5`,
		pair: (f: string, theirs: string, ours: string) => `${f} ${theirs} / ${ours}`,
		sides: { customer: 'العملاء', team: 'الفريق' },
		stop: { 'check-in': 'إغلاق السؤالين', exit: 'إغلاق نبض الختام' },
		half: 'انقضى نصف الوقت: لحظة مناسبة للسؤالين.',
		spared: (who: string) => `لم يُسألوا لأن حصة هذا الربع استُنفدت: ${apart(who)}.`,
		title: 'النبض',
		weakest: (f: string, value: string) => `الأضعف: ${f}، ${value}.`,
		what: { 'check-in': 'نبض منتصف الاجتماع', exit: 'نبض الختام' },
		words: {
			heldBack: 'ما كُتم',
			takeAway: 'ما خرجوا به',
			tell: 'ما سيُقال لزميل',
			forced: 'ما بدا متكلَّفًا'
		},
		worth: (yes: number, partly: number, no: number) =>
			`استحق وقتي: نعم ${n(yes)} · جزئيًا ${n(partly)} · لا ${n(no)}`
	},

	after: {
		empty: 'لا كلمات أخيرة بعد. يمكن للضيوف إضافتها خلال 24 ساعة.',
		last: 'كلمات أخيرة',
		onWall: 'تعرضها الشاشة الكبيرة صفحة صفحة. اقرأ كل واحد منها بصوت عالٍ: ماذا، ومن، ومتى.',
		unasked: (why: string) => `لم يُسأل عن التبسيط: ${apart(why)}`
	},

	safety: {
		less: {
			none: 'إخفاء الأسماء من الآن فصاعدًا',
			organisation: 'إظهار المؤسسات فقط من الآن فصاعدًا'
		},
		lessHelp: 'يمكن إخفاء المزيد من الأسماء، ولا يمكن إظهارها ثانية في هذا الاجتماع.',
		lessSure: 'إخفاؤها الآن',
		lock: 'إغلاق الباب',
		lockHelp: 'لا يدخل أحد جديد. من كان هنا يبقى، وله أن يعود.',
		locked: 'الباب مغلق. لا يدخل أحد جديد.',
		mute: 'إيقاف الإرسال مؤقتًا',
		muted: 'موقوف مؤقتًا',
		names: {
			names: 'يرى الحاضرون الأسماء.',
			none: 'لا يرى الحاضرون أي أسماء.',
			organisation: 'يرى الحاضرون المؤسسات لا الأسماء.'
		},
		title: 'الباب والأسماء',
		unlock: 'فتح الباب',
		unmute: 'السماح بالإرسال من جديد'
	}
} satisfies typeof en;
