import type en from '../en/ways.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (text: string) => `\u2068${text}\u2069`;

export default {
	link: {
		title: 'أرسل لي رابطًا للدخول بالبريد',
		help: 'يعمل مرة واحدة خلال خمس عشرة دقيقة، في هذا المتصفح أو في غيره.',
		button: 'إرسال الرابط',
		otherWay: 'الدخول بكلمة المرور',
		sentTitle: 'انظر في بريدك',
		sent: (email) => `إن كان لـ ${apart(email)} حساب، فالرابط في الطريق.`,
		come: (name) => `أهلًا بعودتك، ${apart(name)}`,
		unproven:
			'لم يثبت أحد بعد أن هذا العنوان لهذا الحساب. حفاظًا على أمانك تنتهي الآن كلمة مروره وكل الجلسات الأخرى؛ وبعد ذلك يكون الدخول برابط.',
		gone: 'هذا الرابط لم يعد يفتح شيئًا',
		goneHelp: 'استُعمل، أو مضت عليه أكثر من خمس عشرة دقيقة. اطلب رابطًا جديدًا.',
		mail: {
			subject: 'رابط الدخول الخاص بك',
			text: (name, link, minutes) =>
				`مرحبًا ${apart(name)}،\n\nبهذا الرابط تدخل إلى Forthright. يعمل مرة واحدة، ومدته بالدقائق ${n(minutes)}:\n\n${link}\n\nلم تطلبه؟ إذن لا حاجة إلى فعل شيء.`
		}
	},

	oidc: {
		signIn: (provider) => `الدخول عبر ${apart(provider)}`,
		oidc: 'هذا الحساب غير مدعو هنا. اسأل مالك فريقك، أو ادخل بكلمة مرورك.',
		away: 'الخادم الآخر لا يجيب. حاول مرة أخرى، أو ادخل بكلمة مرورك.'
	},

	passkey: {
		title: 'مفاتيح المرور',
		help: 'الدخول بإصبعك أو وجهك أو رمز جهازك، من غير كلمة مرور.',
		signIn: 'الدخول بمفتاح مرور',
		name: 'ما اسم هذا الجهاز؟',
		add: 'إضافة مفتاح مرور',
		failed: 'لم ينجح ذلك. حاول مرة أخرى.',
		insecure: 'مفاتيح المرور غير متاحة هنا: المتصفحات لا تسمح بها إلا عبر https.',
		none: 'هذا المتصفح لا يعرف مفاتيح المرور.',
		scripts: 'إضافة مفتاح مرور تحتاج إلى JavaScript.',
		empty: 'ليس لديك مفتاح مرور بعد.',
		added: (day) => `أُضيف في ${apart(day)}`,
		used: (day) => `آخر استعمال في ${apart(day)}`,
		remove: 'إزالة',
		removeName: (name) => `إزالة مفتاح المرور ${apart(name)}`
	},

	password: {
		title: 'كلمة مرورك',
		help: 'كلمة المرور الجديدة تُخرجك من كل مكان آخر.',
		current: 'كلمة مرورك الحالية',
		next: 'الجديدة',
		hint: '12 حرفًا على الأقل.',
		save: 'تغيير كلمة المرور',
		done: 'تغيّرت كلمة المرور، وخرجتَ من كل مكان آخر.',
		wrong: 'هذه ليست كلمة مرورك.',
		short: 'يُرجى اختيار 12 حرفًا على الأقل و128 على الأكثر.',
		many: 'محاولات خاطئة كثيرة. يُرجى إعادة المحاولة بعد عشر دقائق.'
	},

	access: {
		title: 'دخولك',
		link: 'مفاتيح مرورك وتقويمك ورموزك',
		help: 'هذه الصفحة لا يراها غيرك.'
	},

	palette: {
		title: 'انتقال أو عمل',
		complaint: 'تسجيل شكوى',
		months: 'الشكاوى شهرًا بشهر',
		recoveries: 'ما يجب إصلاحه',
		front: 'الصف الأول',
		map: 'جانبا كل لحظة',
		meeting: 'تخطيط اجتماع',
		charter: 'إنشاء ميثاق',
		customer: 'إضافة عميل'
	},

	calendar: {
		title: 'تقويمك',
		help: 'عنوان خاص لبرنامج التقويم: الاجتماعات ووعودك ومواعيد السؤال من جديد. للقراءة فقط ومحدّث دائمًا.',
		make: 'إنشاء العنوان',
		renew: 'إنشاء عنوان جديد',
		renewHelp: 'العنوان السابق يتوقف فورًا.',
		end: 'إيقاف',
		shown: 'عنوان تقويمك',
		once: 'انسخه الآن: لا يظهر إلا هذه المرة. من يملكه يقرأ مواعيدك.',
		since: (day) => `يوجد عنوان منذ ${apart(day)}.`,
		promise: (what) => `موعد وعد: ${apart(what)}`
	},

	tokens: {
		title: 'رموز للبرامج',
		help: (team) => `يقرأ الرمز ما يحق لك قراءته من ${apart(team)}، ولا يفعل غير ذلك.`,
		name: 'لأي غرض؟',
		nameHint: 'مثلًا: أرقام الشهر',
		make: 'إنشاء رمز',
		shown: 'رمزك',
		once: 'انسخه الآن: لا يظهر إلا هذه المرة.',
		empty: 'ليس لديك رمز.',
		revoke: 'إلغاء',
		revokeName: (name) => `إلغاء الرمز ${apart(name)}`,
		since: (day) => `أُنشئ في ${apart(day)}`
	},

	webhooks: {
		title: 'إخطار البرامج',
		link: 'إخبار برامج أخرى بما يحدث',
		help: 'ما يحدث في هذا الفريق يُرسل موقّعًا إلى عنوان لك، ويُعاد إرساله حتى يصل.',
		address: 'العنوان',
		addressHint: 'يمكن بلوغه من الإنترنت، والأفضل عبر https.',
		events: 'ما يُخبر به',
		names: {
			'meeting.closed': 'انتهى اجتماع',
			'comment.added': 'صار الفريق يقرأ تعليقًا',
			'charter.agreed': 'اتُّفق على نسخة من الميثاق',
			'promise.due': 'حل يوم وعد',
			'promise.slipped': 'وعد يتأخر'
		},
		add: 'إضافة الإخطار',
		secret: 'السر اللازم للتحقق من التوقيع',
		once: 'انسخه الآن: لا يظهر إلا هذه المرة.',
		problems: {
			'not-an-address': 'اكتب عنوانًا كاملًا يبدأ بـ https:// أو http://.',
			'too-long': 'هذا طويل جدًا.',
			'not-public': 'هذا العنوان ليس عامًا. لا يسمح به إلا مشغّل هذا الخادم.',
			'no-events': 'اختر واحدًا على الأقل.'
		},
		empty: 'لا يُخبر أحد بشيء بعد.',
		sent: (count) => `وصل في آخر ٣٠ يومًا: ${n(count)}`,
		waiting: (count) => `في الطريق: ${n(count)}`,
		failed: (count) => `فشل: ${n(count)}`,
		failing: (time) => `لم يصل شيء منذ ${apart(time)}.`,
		off: {
			person: 'متوقف.',
			failing: 'توقف من نفسه: لم يصل شيء ثلاثة أيام.',
			gone: 'توقف من نفسه: يقول العنوان إنه لم يعد موجودًا.'
		},
		switchOn: 'تشغيل',
		switchOff: 'إيقاف',
		remove: 'إزالة',
		switchOnOf: (url) => `تشغيل ${apart(url)}`,
		switchOffOf: (url) => `إيقاف ${apart(url)}`,
		removeOf: (url) => `إزالة ${apart(url)}`,
		failures: 'ما لم يصل',
		noFailures: 'وصل كل شيء.',
		tried: (count) =>
			plural('ar', count, {
				zero: 'بلا محاولة',
				one: 'محاولة واحدة',
				two: 'محاولتان',
				few: `${n(count)} محاولات`,
				many: `${n(count)} محاولة`,
				other: `${n(count)} محاولة`
			}),
		again: (time) => `والتالية ${apart(time)}`,
		gaveUp: 'تُركت',
		sendAgain: 'إرسال من جديد',
		sendAgainOf: (what, url) => `إرسال من جديد: ${apart(what)} إلى ${apart(url)}`
	}
} satisfies typeof en;
