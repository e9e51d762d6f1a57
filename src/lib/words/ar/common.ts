import type { Reason } from '#lib/domain/refusal.ts';
import type en from '../en/common.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('ar');
const names = new Intl.ListFormat('ar', { type: 'conjunction' });
const n = (count: number) => numbers.format(count);
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

export default {
	/** Before the sentence of the plan that says what should be different. */
	afterwards: 'بعد هذا الاجتماع:',
	product: 'Forthright',
	and: (list: string[]) => names.format(Array.from(list, apart)),
	list: (items: (string | null | undefined)[]) => items.filter(Boolean).join('، '),
	number: n,

	buttons: {
		add: 'إضافة',
		back: 'رجوع',
		cancel: 'إلغاء',
		change: 'تغيير',
		choose: 'اختيار',
		close: 'إغلاق',
		copy: 'نسخ كلماتك',
		dismiss: 'إخفاء',
		done: 'تم',
		edit: 'تحرير',
		go: 'انتقال',
		help: 'مساعدة',
		next: 'التالي',
		remove: 'إزالة',
		retry: 'إعادة المحاولة',
		save: 'حفظ',
		see: 'عرض',
		send: 'إرسال',
		undo: 'تراجع',
		reload: 'إعادة التحميل'
	},

	caps: {
		Alt: 'Alt',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		Control: 'Ctrl',
		Meta: 'Cmd',
		PageDown: 'PgDn',
		PageUp: 'PgUp',
		Shift: 'Shift',
		Space: 'المسافة'
	} as Record<string, string>,

	code: {
		address: 'العنوان',
		label: 'الرمز',
		qr: (address: string) => `رمز مربّع يفتح ${apart(address)}`
	},

	comments: (count: number) =>
		plural('ar', count, {
			zero: 'لا تعليقات',
			one: 'تعليق واحد',
			two: 'تعليقان',
			few: `${n(count)} تعليقات`,
			many: `${n(count)} تعليقًا`,
			other: `${n(count)} تعليق`
		}),

	connection: {
		gone: 'أنت غير متصل بالإنترنت. كلماتك محفوظة على هذا الجهاز وستُرسل حين يعود الاتصال.',
		keptHere: 'أنت غير متصل بالإنترنت. تُحفظ التغييرات على هذا الجهاز.',
		live: 'مباشر',
		offline: 'غير متصل',
		reconnecting: 'جارٍ إعادة الاتصال',
		back: 'عاد الاتصال، وأُرسل كل شيء.'
	},

	counter: {
		left: (count: number) =>
			plural('ar', count, {
				zero: 'لم يبقَ أي حرف',
				one: 'بقي حرف واحد',
				two: 'بقي حرفان',
				few: `بقيت ${n(count)} أحرف`,
				many: `بقي ${n(count)} حرفًا`,
				other: `بقي ${n(count)} حرف`
			}),
		over: (count: number) => {
			const over = plural('ar', count, {
				zero: 'لا أحرف زائدة.',
				one: 'حرف واحد زائد.',
				two: 'حرفان زائدان.',
				few: `${n(count)} أحرف زائدة.`,
				many: `${n(count)} حرفًا زائدًا.`,
				other: `${n(count)} حرف زائد.`
			});
			return `${over} لن يُقتطع شيء: اختصر النص أو أرسله على جزأين.`;
		}
	},

	diff: {
		changes: 'إظهار ما يتغيّر',
		clean: 'إظهار الصياغة الجديدة',
		newClause: (now: string) => `جديد: ${apart(now)}`,
		gone: (was: string) => `محذوف: ${apart(was)}`,
		was: (was: string, now: string) => `كان: ${apart(was)} وأصبح: ${apart(now)}`
	},

	fault: {
		title: 'حدث عطل من جانبنا',
		safe: 'ما حفظته في أمان. أعد المحاولة بعد قليل.',
		notFound: 'لا يوجد شيء في هذا العنوان',
		notFoundHelp: 'تحقّق من الرابط، أو اسأل من أرسله إليك.'
	},

	form: {
		optional: 'اختياري',
		problem: 'يُرجى مراجعة هذا مرة أخرى'
	},

	meeting: {
		advertisement: 'Advertisement',
		fourF: '4F',
		loveIn: 'Love-In',
		war: 'War'
	},

	outcomes: {
		declined: 'لم يؤخذ به، لأن',
		noted: 'أُخذ علمًا به',
		parked: 'لاحقًا',
		promised: 'وُعد به',
		used: 'أُخذ به'
	},

	people: {
		here: (here: number, expected: number) => `حضر ${n(here)} من ${n(expected)}`,
		hereOnly: (here: number) => `الحاضرون: ${n(here)}`,
		more: (count: number) =>
			plural('ar', count, {
				zero: 'لا أحد غيرهم',
				one: 'شخص آخر',
				two: 'شخصان آخران',
				few: `${n(count)} آخرون`,
				many: `${n(count)} شخصًا آخر`,
				other: `${n(count)} شخص آخر`
			}),
		removed: 'عميل (أُزيل)',
		unsigned: 'بلا اسم'
	},

	practice: 'تمرين',

	quote: {
		agree: (count: number) =>
			plural('ar', count, {
				zero: 'لم يوافق أحد غيره',
				one: 'يوافقه شخص آخر',
				two: 'يوافقه شخصان آخران',
				few: `يوافقه ${n(count)} آخرون`,
				many: `يوافقه ${n(count)} شخصًا آخر`,
				other: `يوافقه ${n(count)} شخص آخر`
			}),
		close: '»',
		edited: 'عُدّل',
		on: (words: string) => `عن «${apart(words)}»`,
		open: '«',
		wholeClause: 'البند كله'
	},

	refused: {
		'already-decided': 'حُسمت هذه الصياغة. وجوابك قبل ذلك محسوب.',
		'already-open': 'هذا الاجتماع مفتوح بالفعل.',
		'already-revealed': 'فُتحت التخمينات، فلا يمكن ختم هذا التخمين.',
		'already-used': 'غيّرت هذه الكلمات الميثاق، فهي باقية. اسأل الفريق إن كان ينبغي أن تُحذف.',
		'another-wording-accepted': 'قُبلت صياغة أخرى لهذا البند. تراجع عنها أولًا، أو اترك هذه.',
		'asked-enough':
			'سُئل كل الحاضرين بما يكفي في هذا الربع من السنة. وقد حدّد فريقك كم سؤالًا يُطرح على الشخص الواحد. استفد من الأجوبة التي لديك.',
		'clause-changed-since': 'تغيّر هذا البند وأنت تكتب. صياغتك محفوظة: قارن بينهما واختر.',
		'comments-unanswered':
			'لا تزال تعليقات بلا جواب. أعطِ كلًّا منها جوابًا: أُخذ به، أو لاحقًا، أو لا، لأن…',
		guessing: 'لا اجتماع مفتوحًا بهذا الرمز. انظر إلى الشاشة أو اسأل.',
		'enough-check-ins': 'أُجريت في هذا الاجتماع ثلاث جولات أسئلة. المزيد يُتعب الناس.',
		listening: 'تكلّم العميل للتو. يمكنك الآن أن تسأل فقط، وأن تجيب بعد قليل.',
		locked: 'أغلق الميسّر باب الاجتماع حاليًا. يُرجى التحدث إليه.',
		malformed: 'تعذّرت قراءة هذا. لم يتغيّر شيء. أعد تحميل الصفحة وحاول مرة أخرى.',
		'meeting-called-off': 'أُلغي هذا الاجتماع. اسأل من دعاك.',
		'meeting-closed': 'انتهى هذا الاجتماع. كلماتك ما زالت هنا: انسخها، أو أرسلها كلمةً أخيرة.',
		'meeting-not-closed': 'هذا ينتظر إغلاق الاجتماع. كلماتك ما زالت هنا.',
		'meeting-not-open': 'لم يُفتح هذا الاجتماع بعد. كلماتك محفوظة هنا. أعد المحاولة حين يبدأ.',
		muted: 'أوقف الميسّر إرسالك مؤقتًا. كلماتك محفوظة هنا. يُرجى التحدث إليه.',
		'nearly-needs-words': 'قل لنا في بضع كلمات ما الذي لا يزال ناقصًا.',
		'no-customer-words':
			'كل صياغة جديدة تحتاج إلى تعليق واحد على الأقل يكون سببها. اختر تعليقًا، أو سجّلها قرارًا خاصًا بكم.',
		'not-announced': 'يمكن عرض ما كُتب في قاعة الانتظار بعد أن يبدأ الاجتماع.',
		'not-asked': 'هذا السؤال غير مطروح الآن. جوابك ما زال هنا.',
		'not-found': 'هذا غير موجود، أو ليس لك الاطلاع عليه.',
		'not-yours': 'لا يغيّر هذا إلا من كتبه. لم يتغيّر شيء.',
		'nothing-accepted': 'لم تُقبل أي صياغة جديدة بعد، فلا شيء يُتفق عليه.',
		'only-tighter': 'يمكن إخفاء المزيد من الأسماء أثناء الاجتماع، ولا يمكن إظهارها ثانية.',
		'photo-unfit':
			'لا يمكن استخدام هذه الصورة. اختر صورة JPEG لا تتجاوز 40 كيلوبايت، أو استغنِ عنها. كلماتك محفوظة.',
		removed: 'لم تعد في هذا الاجتماع. كلماتك محفوظة هنا. يُرجى التحدث إلى الميسّر.',
		'sealed-before': 'ختمتَ تخميناتك قبل الاجتماع، فهي باقية كما هي.',
		'same-id-other-words':
			'أُرسل هذا من قبل بكلمات أخرى، والكلمات الأولى هي الثابتة. أرسل الجديدة في تعليق جديد.',
		'simplify-not-asked': 'لم تسأل بعد عمّا يمكن تبسيطه. اسأل الآن، أو اكتب السبب: سيُثبت في المحضر.',
		stale: 'غيّر شخص هذا قبلك مباشرة. لم يضع شيء: انظر إلى تغييره ثم حاول مرة أخرى.',
		'too-fast': 'كان ذلك سريعًا جدًا. كلماتك محفوظة وستُرسل بعد لحظات.',
		'too-late': 'فات أوان التراجع عن هذا. اطلب من الفريق إزالته.',
		'too-many-people': 'اكتمل عدد الحاضرين في هذا الاجتماع. يُرجى التحدث إلى الميسّر.',
		unavailable: 'الخادم لا يستجيب. كلماتك محفوظة على هذا الجهاز، وستُرسل فور استجابته.',
		'unknown-clause': 'لم يعد هذا البند في الميثاق. كلماتك محفوظة: أرسلها من دون بند.',
		'unknown-code': 'لا اجتماع مفتوحًا بهذا الرمز. انظر إلى الشاشة أو اسأل.',
		'unknown-command': 'هذه الصفحة أقدم من الخادم. كلماتك محفوظة. أعد تحميل الصفحة لتتابع.',
		'unknown-comment': 'لم يعد هذا التعليق موجودًا. لم يتغيّر شيء.',
		'unknown-group': 'لم تعد هذه المجموعة موجودة. لم يتغيّر شيء.',
		'unknown-meeting': 'لا اجتماع هنا. تحقّق من الرابط، أو اسأل من أرسله إليك.',
		'unknown-nudge': 'لم يعد هذا التنبيه موجودًا. لم يتغيّر شيء.',
		'unknown-person': 'لسنا نعرفك في هذا الاجتماع بعد. انضم مرة أخرى باسمك؛ كلماتك محفوظة هنا.',
		'unknown-proposal': 'لم تعد هذه الصياغة موجودة. لم يتغيّر شيء.',
		'unknown-reply': 'لم يعد هذا الرد موجودًا. لم يتغيّر شيء.',
		'unknown-subject': 'لم يعد تقييم هذا ممكنًا هنا. لم يتغيّر شيء.',
		'unknown-theme': 'هذا الموضوع لم يعد موجودًا. لم يتغيّر شيء.',
		'words-empty': 'لا كلمات بعد. اكتب قليلًا ثم أرسل.',
		'words-too-long': 'النص أطول من 4,000 حرف. لن يُقتطع شيء: اختصره أو أرسله على جزأين.',
		other: 'لم ينجح ذلك. لم يتغيّر شيء. يُرجى المحاولة مرة أخرى.'
	} satisfies Record<Reason | 'other', string> & Record<string, string>,

	saving: {
		draft: 'لم يُرسل بعد',
		later: 'سيُرسل حين يعود الاتصال',
		onScreen: 'على الشاشة',
		refused: 'لم يُرسل',
		saved: 'حُفظ',
		sending: 'جارٍ الإرسال'
	},

	sections: {
		customers: 'العملاء',
		expectations: 'التوقعات',
		guidelines: 'مبادئ العمل',
		limits: 'الحدود',
		measures: 'المقاييس',
		needs: 'ما نحتاج إليه منك',
		purpose: 'الغاية',
		services: 'الخدمات'
	},

	shell: {
		dark: 'داكن',
		language: 'اللغة',
		light: 'فاتح',
		look: 'المظهر واللغة',
		menu: 'القائمة الرئيسية',
		skip: 'تخطَّ إلى المحتوى',
		system: 'حسب الجهاز',
		theme: 'الألوان'
	},

	stages: {
		charter: 'الميثاق',
		close: 'الختام',
		needs: 'الاحتياجات',
		ratings: 'التقييمات',
		revise: 'التعديل',
		simplify: 'التبسيط',
		welcome: 'الترحيب'
	},

	undo: {
		done: 'تم التراجع',
		label: 'التراجع عن آخر إجراء'
	},

	verbs: {
		add: 'إضافة',
		ask: 'سؤال',
		change: 'تغيير',
		drop: 'حذف',
		keep: 'إبقاء',
		clear: 'لا شيء من هذه',
		what: 'ماذا تريد منا أن نفعل؟'
	}
} satisfies typeof en;
