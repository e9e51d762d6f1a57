import type en from '../en/coming.ts';

const n = new Intl.NumberFormat('ar').format;

/** A change that is coming to customers: whom it hits, and what is done before it does. */
export default {
	title: 'تغييرات قادمة',
	add: 'دوّنوا تغييرًا قادمًا',
	empty: 'لا شيء قادم. سعر يرتفع أو منتج يُلغى: دوّنوه هنا قبل أن يسمع به العملاء من غيركم.',
	entry: (what) => `يسري اليوم: ${what}`,
	kinds: { price: 'سعر يرتفع', dropped: 'شيء يُلغى', other: 'شيء آخر' },
	from: (day) => `يسري من ${day}`,
	left: (days) => `الأيام الباقية: ${n(days)}`,
	passed: 'سارٍ منذ الآن',
	closedOn: (day) => `أُنهي في ${day}`,
	late: (count) => `خطوات متأخرة: ${n(count)}`,
	toDo: (count) => `خطوات باقية: ${n(count)}`,

	form: {
		what: 'ما الذي يتغيّر؟',
		whatHint: 'كما تقولونه لعميل.',
		kind: 'ما نوع التغيير؟',
		startsOn: 'يسري من',
		words: 'لماذا، وماذا يعني لهم',
		touches: 'ما الذي يمسّه',
		touchesHint: 'من قال شيئًا عن هذا يأتي أول القائمة.',
		sections: { services: 'الخدمات', expectations: 'التوقعات' } as Record<string, string>,
		themes: 'ما تحدّث عنه العملاء',
		script: 'ما يُقال في الهاتف',
		scriptHint: 'المكالمة ليست لطلب جديد، بل لما يقلقهم.',
		usualScript:
			'أتصل بك قبل أن تقرأه في مكان آخر. هذا ما سيتغيّر، ومن متى. ماذا يعني لك؟ ما أكثر ما يقلقك؟ ماذا نفعل ليكون أخفّ عليك؟',
		playbook: 'الخطوات',
		usual: 'الثلاث المعتادة: اتصال ورسالة ونشر',
		button: 'دوّنوا التغيير',
		edit: 'عدّلوا ما كُتب هنا',
		save: 'حفظ'
	},

	hit: {
		title: 'من يمسّهم',
		help: 'مقدار استعمالهم له × ما قالوه عنه × أهميته لهم. ما لا نعرفه يُحسب استعمالًا قليلًا وأهمية متوسطة.',
		columns: {
			place: 'الترتيب',
			name: 'العميل',
			uses: 'يستعمله',
			said: 'قال عنه',
			importance: 'الأهمية',
			score: 'مقدار الأثر',
			tier: 'ما يصلهم'
		},
		uses: (name) => `مقدار استعمال ${name} له`,
		levels: {
			'': 'غير معروف',
			'0': 'لا يستعمله',
			'1': 'قليلًا',
			'2': 'كثيرًا',
			'3': 'لا غنى له عنه'
		} as Record<string, string>,
		said: (count) => (count === 0 ? 'لا شيء بعد' : `ملاحظات: ${n(count)}`),
		important: (value) => `${value} من 5`,
		unimportant: 'لم يُسأل قط',
		save: 'احفظوا من يستعمله',
		none: 'لا عملاء بعد.'
	},

	line: {
		title: 'أين الحدّ',
		help: 'لا يمكن الاتصال بالجميع. الأوائل تتصلون بهم، ومن يليهم تصلهم رسالة، والباقون يقرؤون صفحة.',
		calls: 'عدد من تتصلون بهم بأنفسكم',
		messages: 'عدد من تكتبون إليهم بعدهم',
		move: 'حرّكوا الحدّ',
		now: (calls, messages, rest) =>
			`اتصال شخصي: ${n(calls)}، رسالة: ${n(messages)}، صفحة: ${n(rest)}`
	},
	tiers: { call: 'مكالمة', message: 'رسالة', page: 'الصفحة' },

	tasks: {
		title: 'ما يجب فعله',
		empty: 'لا خطوات بعد. أضيفوا خطوة في الأسفل.',
		everybody: 'كل من عداهم',
		due: 'حتى',
		states: {
			open: 'لم يُنجز',
			late: 'متأخر',
			over: 'فات الأوان: التغيير سارٍ',
			done: 'أُنجز'
		},
		owner: 'من يقوم به',
		nobody: 'لا أحد بعد',
		give: 'احفظوا الاسم',
		giveFor: (what) => `احفظوا من يقوم به: ${what}`,
		note: 'دوّنوا ما نتج عنه',
		result: 'ما نتج عنه',
		concerns: 'ما يقلقهم',
		concernsHint: 'كل قلق في سطر، بكلماتهم. يبقى مع هذا العميل كلامًا قيل بالهاتف.',
		done: 'أُنجز',
		undo: 'لم يُنجز بعد'
	},

	steps: {
		title: 'خطة الخطوات',
		help: 'كل خطوة تُنفَّذ لكل عميل في جهتها من الحدّ.',
		what: 'ما يُفعل',
		whatHint: 'مثلًا: إرسال عيّنة، قطعتان، واحدة ليعطيها لغيره',
		kind: 'نوع الخطوة',
		kinds: {
			call: 'مكالمة',
			message: 'رسالة',
			sample: 'عيّنة',
			page: 'صفحة',
			visit: 'زيارة',
			other: 'شيء آخر'
		},
		tier: 'لمن تصلهم',
		days: 'الأيام',
		side: 'قبل أم بعد',
		sides: { before: 'قبل التغيير', after: 'بعد التغيير' },
		when: (days) =>
			days === 0
				? 'في اليوم نفسه'
				: days < 0
					? `قبله بأيام: ${n(-days)}`
					: `بعده بأيام: ${n(days)}`,
		add: 'أضيفوا خطوة',
		change: 'عدّلوا هذه الخطوة',
		remove: (what) => `احذفوا الخطوة «${what}»`,
		saveAs: 'احفظوا هذه الخطوات خطةً',
		name: 'اسمها',
		saved: 'احفظوا الخطة',
		usual: {
			call: 'الاتصال بهم وسؤالهم عمّا يقلقهم',
			message: 'كتابة ما يتغيّر ولماذا ومن متى',
			page: 'نشر ما يتغيّر ولماذا ومن متى'
		}
	},

	close: {
		title: 'إنهاؤه',
		help: 'ثم يُسأل من مسّهم مرة أخرى بعد أشهر.',
		months: 'اسألوا ثانيةً بعد أشهر عددها',
		button: 'أنهوا التغيير'
	},

	again: {
		title: 'اسألوا كيف سار الأمر',
		entry: (what) => `اسألوا كيف سار الأمر: ${what}`,
		due: (day) => `السؤال ثانيةً في ${day}`,
		done: (day) => `سُئلوا في ${day}`,
		calendar: 'إلى تقويمي',
		day: 'اليوم',
		move: 'انقلوه إلى هذا اليوم',
		mark: 'سُئلوا في هذا اليوم'
	},

	problems: {
		count: 'اكتبوا عددًا صحيحًا.',
		day: 'اختاروا يومًا.',
		empty: 'املؤوا هذا.',
		'too-long': 'هذا طويل جدًّا.',
		unreadable: 'تعذّرت قراءة هذا. انظروا إليه ثانيةً.'
	} as Record<string, string>
} satisfies typeof en;
