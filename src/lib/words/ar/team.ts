import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type en from '../en/team.ts';
import { plural } from '../plural.ts';
import keep from './team/keep.ts';
import charters from './team/charters.ts';
import history from './team/history.ts';
import minutes from './team/minutes.ts';
import paper from './team/paper.ts';
import seat from './team/seat.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

export default {
	keep,
	...charters,
	...history,
	...minutes,
	...paper,
	...seat,

	nav: {
		charters: 'المواثيق',
		complaints: 'الشكاوى',
		customers: 'العملاء',
		home: 'اليوم',
		meetings: 'الاجتماعات',
		promises: 'الوعود',
		search: 'بحث',
		settings: 'الإعدادات',
		themes: 'المواضيع',
		trends: 'الاتجاهات'
	},

	signOut: 'تسجيل الخروج',
	signedInAs: (name: string) => `الحساب: ${apart(name)}`,
	example: 'مثال',
	exampleNote: 'هذا هو المثال الكامل. لا شيء هنا لك؛ ويمكنك إزالته من الإعدادات.',
	switchTeam: 'الذهاب إلى هذا الفريق',
	newTeam: 'إنشاء فريق آخر',
	teamName: 'اسم الفريق',
	makeTeam: 'إنشاء الفريق',
	version: (number: number) => `النسخة ${n(number)}`,
	draft: 'مسودة',
	saved: 'حُفظ',
	where: (time: string, place: string) => `${apart(time)} بتوقيت ${apart(place)}`,
	forYou: (time: string) => `${apart(time)} بتوقيتك`,

	problems: {
		clock: 'يُرجى كتابة وقت، مثلًا 10:30.',
		day: 'يُرجى اختيار يوم.',
		empty: 'يُرجى ملء هذه الخانة.',
		minutes: 'يُرجى كتابة دقائق كاملة، حتى 480.',
		'name-differs': 'ليس هذا هو الاسم. لم يُحذف شيء.',
		'not-an-email': 'لا يبدو هذا عنوان بريد إلكتروني.',
		simplify: 'قد يكون هذا قصيرًا، لكنه يُسأل دائمًا.',
		start: 'يُرجى اختيار يوم ووقت.',
		'too-long': 'هذا أطول مما ينبغي.',
		unreadable: 'تعذّرت قراءة هذا. يُرجى مراجعته.',
		zone: 'يُرجى اختيار منطقة زمنية من القائمة.'
	} as Record<string, string>,

	home: {
		title: 'اليوم',
		complain: 'تدوين شكوى',
		coming: 'تغييرات قادمة',
		hardest: (names: string) => `الأكثر تأثرًا: ${names}`,
		next: 'الاجتماع التالي',
		running: 'جارٍ الآن',
		noMeeting: 'لا اجتماع مخططًا لديك. نادرًا ما يطلبه العملاء؛ أنت من يطلبه.',
		plan: 'تخطيط اجتماع',
		open: 'فتح',
		toConsole: 'إلى لوحة التحكم',
		promises: 'الوعود',
		noPromises: 'لا وعود مفتوحة.',
		allPromises: 'كل الوعود',
		charter: 'الميثاق',
		noCharter: 'لا ميثاق بعد. يبدأ بجملة واحدة: لماذا يوجد فريقكم.',
		write: 'كتابة الميثاق',
		edit: 'تحرير',
		history: 'السجل',
		agreed: (version: number, day: string) => `النسخة ${n(version)}، اعتُمدت ${apart(day)}`,
		never: 'مسودة لم تُعتمد بعد',
		waiting: (count: number) =>
			plural('ar', count, {
				zero: 'لا شيء في الانتظار',
				one: 'تغيير واحد في الانتظار',
				two: 'تغييران في الانتظار',
				few: `${n(count)} تغييرات في الانتظار`,
				many: `${n(count)} تغييرًا في الانتظار`,
				other: `${n(count)} تغيير في الانتظار`
			})
	},

	customers: {
		title: 'العملاء الرئيسيون',
		add: 'إضافة عميل',
		addTitle: 'إضافة عميل',
		name: 'الاسم',
		why: 'لماذا هو عميل رئيسي؟',
		whyHint: 'جملة لا رقم: ماذا سيؤلم لو رحل؟',
		segment: 'الفئة',
		segmentHint: 'نوع العميل بكلماتكم أنتم، مثلاً: الإسكان',
		people: 'الأشخاص',
		person: 'الاسم',
		role: 'المنصب',
		roleHint: 'ما عمله هناك، مثلًا: خبّاز ليلي',
		email: 'البريد الإلكتروني',
		addPerson: 'إضافة شخص',
		noPeople: 'لا أحد بعد. من الذي سيقول لك الحقيقة؟',
		lastMet: 'آخر لقاء',
		never: 'لا لقاء بعد',
		empty: 'من يدفع، ومن يقرر، ومن تؤلمكم خسارته أكثر من غيره؟ ابدأ بثلاثة.',
		meetings: 'الاجتماعات',
		noMeetings: 'لا اجتماع معهم بعد.',
		plan: 'تخطيط اجتماع معهم',
		removePerson: (name: string) => `إزالة ${apart(name)}`
	},

	meetings: {
		title: 'الاجتماعات',
		plan: 'تخطيط اجتماع',
		planTitle: 'تخطيط اجتماع',
		changeTitle: 'تغيير الخطة',
		name: 'العنوان',
		nameHint: 'مثلًا: اجتماع مع مخبز لوبيز',
		nameFor: (who: string) => `اجتماع مع ${who}`,
		objective: 'ما الذي ينبغي أن يختلف بعده؟',
		objectiveHint: 'جملة واحدة. يقرؤها الضيوف قبل أن ينضموا.',
		charter: 'الميثاق',
		noCharter: 'لا بد أولًا من ميثاق يُتحدث عنه.',
		customers: 'من سيأتي؟',
		noCustomers: 'لا عملاء لديك بعد. يمكنك التخطيط الآن وإضافتهم لاحقًا.',
		start: 'اليوم والوقت',
		zone: 'المنطقة الزمنية',
		zoneHint: 'حيث يُعقد الاجتماع',
		agenda: 'جدول الأعمال',
		minutes: 'الدقائق',
		clock: 'يبدأ',
		part: 'الجزء',
		total: (count: number) =>
			plural('ar', count, {
				zero: 'لا دقائق',
				one: 'دقيقة واحدة',
				two: 'دقيقتان',
				few: `${n(count)} دقائق`,
				many: `${n(count)} دقيقة`,
				other: `${n(count)} دقيقة`
			}),
		until: (time: string) => `حتى ${apart(time)}`,
		leaveOut: 'الجزء الذي تُترك دقائقه فارغة يُحذف؛ أما «التبسيط» فيُسأل دائمًا.',
		stages: {
			welcome: 'الترحيب ولماذا نحن هنا',
			charter: 'الميثاق، بندًا بندًا',
			needs: 'ما تحتاج إليه',
			ratings: 'التقييمات',
			simplify: 'التبسيط أو الإلغاء',
			revise: 'التعديل معًا',
			close: 'الختام والوعود'
		} satisfies Record<Stage, string>,
		lock: 'بداية ثابتة',
		lockOf: (stage: string) => `البداية الثابتة لجزء «${stage}»`,
		lockHint:
			'البداية الثابتة تبقى في مكانها ويتحرك معها كل ما بعدها. إن تُركت فارغة تبعت الجزء السابق.',
		slack: (count: number) =>
			plural('ar', count, {
				zero: 'لا فراغ قبله',
				one: 'دقيقة فراغ واحدة قبله',
				two: 'دقيقتا فراغ قبله',
				few: `${n(count)} دقائق فراغ قبله`,
				many: `${n(count)} دقيقة فراغ قبله`,
				other: `${n(count)} دقيقة فراغ قبله`
			}),
		overlap: (count: number) =>
			plural('ar', count, {
				zero: 'لا يتداخل معه الجزء السابق',
				one: 'يتداخل معه الجزء السابق دقيقة واحدة',
				two: 'يتداخل معه الجزء السابق دقيقتين',
				few: `يتداخل معه الجزء السابق ${n(count)} دقائق`,
				many: `يتداخل معه الجزء السابق ${n(count)} دقيقة`,
				other: `يتداخل معه الجزء السابق ${n(count)} دقيقة`
			}),
		shortNote: (count: number) => {
			const within = plural('ar', count, {
				zero: 'بلا وقت لا يجد أحد كلماته.',
				one: 'في دقيقة واحدة لا يجد أحد كلماته.',
				two: 'في دقيقتين قليل من يجد كلماته.',
				few: `في ${n(count)} دقائق قليل من يجد كلماته.`,
				many: `في ${n(count)} دقيقة قليل من يجد كلماته.`,
				other: `في ${n(count)} دقيقة قليل من يجد كلماته.`
			});
			return `ولمَ لا يكون أقصر؟ ${within} احذفه أو أعطه خمس دقائق.`;
		},
		namesHint:
			'يمكن تقليل ما يظهر أثناء الاجتماع، ولا يمكن زيادته. ويستطيع الضيوف دائمًا إرسال تعليق بلا أسمائهم. وإذا كان الضيوف أقل من خمسة فقد يُعرف صاحب التعليق، والصفحة تخبرهم بذلك.',
		asks: 'اسألوا في هذا الاجتماع لماذا يشترون ويبقون',
		asksHint: 'يظهر السؤال بجانب سؤال ما ينقص هنا.',
		stage: 'المرحلة التي يُصغي فيها',
		anyStage: 'لا مرحلة بعينها',
		observersHint:
			'الزملاء الذين يريدون المشاهدة فقط يدخلون مراقبين. يختارون ذلك عند الدخول ولا يُحسبون على أي جانب.',
		names: 'ما يراه الآخرون عن الضيف',
		namesKinds: {
			names: 'الاسم والمؤسسة',
			organisation: 'المؤسسة فقط',
			none: 'لا شيء'
		},
		compass: 'البوصلة الخاصة',
		compassHint: 'على لوحة التحكم وحدها: كيف يسير الاجتماع وما قد يفيد. لا يراها أحد سواك.',
		compassKinds: { off: 'مطفأة', on: 'مفعّلة' },
		showing: 'ما يكتبه الضيوف يُعرض',
		showingKinds: {
			chosen: 'حين يختاره الميسّر',
			'at-once': 'فور وصوله'
		},
		facilitator: 'الميسّر',
		standIn: 'البديل',
		standInHint: 'يتسلّم الاجتماع بضغطة واحدة عند الحاجة',
		nobody: 'لا أحد',
		save: 'حفظ الخطة',
		open: 'فتح الاجتماع',
		openHint: 'بعد الفتح يبدأ عمل الرمز. لا يبدأ شيء قبل أن تقول أنت.',
		edit: 'تغيير الخطة',
		console: 'لوحة التحكم',
		projector: 'الشاشة الكبيرة',
		review: 'نظرة إلى الوراء',
		minutesLink: 'سجل الميثاق',
		states: { planned: 'مخطط', open: 'مفتوح الآن', closed: 'عُقد', 'called-off': 'أُلغي' },
		empty: 'لا اجتماع مخططًا لديك. نادرًا ما يطلبه العملاء؛ أنت من يطلبه.',
		invite: 'دعوة',
		comes: 'من سيأتي',
		link: 'إنشاء رابط شخصي',
		linkFor: (name: string) => `رابط ${apart(name)}`,
		linkHint: 'يظهر هذه المرة فقط. يعمل حين يكون الاجتماع مفتوحًا، ولهذا الشخص وحده.',
		linkAddress: 'الرابط الشخصي',
		qrFor: (name: string) => `رمز مربّع فيه رابط ${apart(name)}`,
		nobodyComes: 'لم يُختر أي عميل بعد.',
		code: 'الرمز',
		onVersion: (version: number) => `على النسخة ${n(version)}`
	},

	promises: {
		title: 'الوعود',
		what: 'ماذا',
		who: 'من',
		due: 'الموعد',
		meeting: 'قُطع في',
		undated: 'بلا موعد',
		keptOn: (day: string) => `تم الوفاء به في ${day}`,
		toldOn: (day: string) => `تم إبلاغ العميل في ${day}`,
		on: 'في أي يوم؟',
		markKept: 'تم الوفاء بالوعد',
		markTold: 'العميل يعلم بذلك',
		keptOf: (what: string) => `تم الوفاء بالوعد: ${what}`,
		toldOf: (what: string) => `العميل يعلم بذلك: ${what}`,
		untold: 'لم يُبلَّغ العميل بعد.',
		empty: 'ما تعد به في اجتماع سيكون هنا: ماذا، ومن، ومتى.'
	},

	settings: {
		title: 'الإعدادات',
		team: 'الفريق',
		rename: 'تغيير الاسم',
		members: 'الأعضاء',
		name: 'الاسم',
		email: 'البريد الإلكتروني',
		role: 'الدور',
		roles: { owner: 'مالك', facilitator: 'ميسّر', member: 'عضو' },
		rolesHelp:
			'العضو يكتب الميثاق ويستمع. والميسّر يخطط أيضًا ويدير ويعتمد. والمالك يقرر كذلك من ينتمي إلى الفريق.',
		change: 'تغيير',
		roleOf: (name: string) => `دور ${apart(name)}`,
		changeRoleOf: (name: string) => `تغيير دور ${apart(name)}`,
		remove: 'إزالة',
		removeName: (name: string) => `إزالة ${apart(name)}`,
		lastOwner: 'يبقى في الفريق مالك واحد على الأقل.',
		inviteTitle: 'دعوة شخص',
		invite: 'إنشاء دعوة',
		inviteLink: 'رابط الدعوة',
		inviteHint: 'أرسله بنفسك. يظهر هذه المرة فقط، ويعمل مرة واحدة، ولمدة أسبوع.',
		waiting: 'دُعوا ولم يأتوا بعد',
		takeBack: 'سحب',
		takeBackFrom: (email: string) => `سحب دعوة ${apart(email)}`,
		copy: 'نسخ',
		copied: 'نُسخ',
		exampleTitle: 'المثال الكامل',
		exampleHelp:
			'مكتب خدمة، وثلاثة اجتماعات مع العملاء وما غيّرته. وهو فريق قائم بذاته عليه علامة «مثال».',
		exampleLoad: 'تحميل المثال',
		exampleRemove: 'إزالة المثال',
		deleteTitle: 'حذف هذا الفريق',
		deleteHelp:
			'يزول كل شيء: المواثيق والعملاء والاجتماعات وكل كلمة قيلت فيها. لا رجعة في ذلك. اكتب اسم الفريق.',
		delete: 'حذف الفريق',
		others: 'فرقك الأخرى'
	}
} satisfies typeof en;
