import { plural } from '../plural.ts';
import type en from '../en/trends.ts';

const n = new Intl.NumberFormat('ar', { maximumFractionDigits: 2 }).format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;
type Noun = { none: string; one: string; two: string; few: string; many: string; other: string };
const of = (count: number, noun: Noun) =>
	plural('ar', count, {
		zero: noun.none,
		one: noun.one,
		two: noun.two,
		few: `${n(count)} ${noun.few}`,
		many: `${n(count)} ${noun.many}`,
		other: `${n(count)} ${noun.other}`
	});

const meetingsNoun: Noun = {
	none: 'لا لقاءات',
	one: 'لقاء واحد',
	two: 'لقاءين',
	few: 'لقاءات',
	many: 'لقاءً',
	other: 'لقاء'
};
const wavesNoun: Noun = {
	none: 'لا جولات',
	one: 'جولة واحدة',
	two: 'جولتين',
	few: 'جولات',
	many: 'جولة',
	other: 'جولة'
};
const answersNoun: Noun = {
	none: 'لا إجابات',
	one: 'إجابة واحدة',
	two: 'إجابتان',
	few: 'إجابات',
	many: 'إجابة',
	other: 'إجابة'
};
const monthsNoun: Noun = {
	none: 'أقل من شهر',
	one: 'شهر واحد',
	two: 'شهرين',
	few: 'أشهر',
	many: 'شهرًا',
	other: 'شهر'
};
const conflictsNoun: Noun = {
	none: 'لا تعارض',
	one: 'تعارض واحد',
	two: 'تعارضان',
	few: 'تعارضات',
	many: 'تعارضًا',
	other: 'تعارض'
};
const expectationsNoun: Noun = {
	none: 'لا توقعات',
	one: 'توقع واحد',
	two: 'توقعان',
	few: 'توقعات',
	many: 'توقعًا',
	other: 'توقع'
};
const hoursNoun: Noun = {
	none: 'لا ساعات',
	one: 'ساعة واحدة',
	two: 'ساعتان',
	few: 'ساعات',
	many: 'ساعة',
	other: 'ساعة'
};
const sessionsNoun: Noun = {
	none: 'لا جلسات',
	one: 'جلسة واحدة',
	two: 'جلستان',
	few: 'جلسات',
	many: 'جلسة',
	other: 'جلسة'
};
const commentsNoun: Noun = {
	none: 'لا تعليقات',
	one: 'تعليق واحد',
	two: 'تعليقان',
	few: 'تعليقات',
	many: 'تعليقًا',
	other: 'تعليق'
};
const peopleNoun: Noun = {
	none: 'لا أحد',
	one: 'شخص واحد',
	two: 'شخصان',
	few: 'أشخاص',
	many: 'شخصًا',
	other: 'شخص'
};

/** How things go between the meetings. */
export default {
	title: 'التطور',
	of: (charter: string) => `التطور: ${apart(charter)}`,
	nav: {
		label: 'ما الذي يعرضه التطور',
		charts: 'التقييمات',
		evidence: 'الشواهد',
		conflicts: 'التعارضات',
		consistency: 'الثبات',
		simplify: 'التبسيط',
		enter: 'إدخال الأرقام'
	},
	sections: {
		purpose: 'الغاية',
		customers: 'العملاء',
		services: 'الخدمة',
		expectations: 'التوقع',
		measures: 'المقياس',
		guidelines: 'مبدأ العمل',
		needs: 'الحاجة',
		limits: 'الحد'
	},

	charts: {
		lead: 'ما يهم العملاء، وكيف نؤديه. أوسع فجوة أولًا.',
		empty: 'لقاءان يصنعان خطًا. ستظهر أولى التقييمات هنا بعد لقاء.',
		expectation: (number: number) => `التوقع ${n(number)}`,
		importance: 'الأهمية',
		performance: 'الأداء',
		moved: (from: number, to: number, over: string) =>
			from === to
				? `ثابت عند ${n(to)} ${over}`
				: `${from < to ? 'ارتفع' : 'انخفض'} من ${n(from)} إلى ${n(to)} ${over}`,
		over: (meetings: number, waves: number, answers: string) => {
			const parts = [
				...(meetings ? [of(meetings, meetingsNoun)] : []),
				...(waves ? [of(waves, wavesNoun)] : [])
			];
			return `في ${parts.join(' و')} (${apart(`n = ${answers}`)}).`;
		},
		once: (performance: string, answers: number) =>
			`الأداء ${performance} حتى الآن (${apart(`n = ${n(answers)}`)}). لقاءان يصنعان خطًا.`,
		few: 'أقل من ثلاث إجابات: لا تكفي لنقطة.',
		never: 'لم يقيّم أحد هذا بعد.',
		reworded: 'لم يُقيَّم منذ تغيّرت صياغته. وقبل ذلك:',
		former: 'بالصياغة السابقة',
		formerWords: (text: string) => `حين كان النص «${apart(text)}»`,
		split: (low: number, high: number) => `آراء منقسمة: يقول بعضهم ${n(low)} وآخرون ${n(high)}.`,
		polite: (meeting: string) => `قُيِّم في لقاء Love-In: ${apart(meeting)}. أرقام مجاملة، علامتها ◇.`,
		answers: (count: number) => of(count, answersNoun),
		numbers: 'عرض الأرقام',
		when: 'متى',
		high: '4 أو 5',
		newest: (count: number) => `المرسوم أحدث ${n(count)} من الاجتماعات والاستطلاعات.`,
		legend: 'الحلقة تعني أقل من خمس إجابات. النقاط الصغيرة إجابات مفردة.',
		columns: (shown: number) => `المرسوم آخر ${n(shown)}، والجدول فيه الكل.`,
		gap: (gap: string) => `الفجوة ${gap}`,
		ahead: 'أكثر مما يحتاجون',
		even: 'لا فجوة'
	},

	quadrant: {
		title: 'أين نضع جهدنا',
		lead: 'الخطان عند 3.5، متفق عليهما وثابتان. ما يقل بُعده عن ربع درجة لا ينتمي إلى ركن.',
		corners: {
			concentrate: 'اعملوا على هذا',
			keep: 'واصلوا هكذا',
			low: 'أولوية منخفضة',
			overkill: 'أكثر من الحاجة',
			'on-the-line': 'على الخط'
		},
		all: 'قالوا إن كل شيء مهم. انظروا إلى الثلاثة التي اختاروها.',
		point: (number: number, importance: string, performance: string) =>
			`التوقع ${n(number)}: الأهمية ${importance}، الأداء ${performance}`,
		empty: 'حين يقيّم ثلاثة عملاء الأهمية والأداء تظهر النقاط هنا.'
	},

	months: {
		complaints: 'الشكاوى في الشهر',
		complaintsOf: (theme: string) => `الشكاوى في الشهر: ${apart(theme)}`,
		complaintsEmpty: 'لم يُدخل أحد شكاوى بعد.',
		figures: 'ما بلغته مقاييسنا',
		month: 'الشهر',
		count: 'الشكاوى',
		before: 'الشهر نفسه قبل عام',
		per100: 'لكل 100 عميل',
		value: 'القيمة',
		unknown: 'غير معروف',
		fell: (from: string, to: string) => `من ${from} إلى ${to}.`,
		gaps: 'شهر بلا رقم فجوة، وليس صفرًا.',
		yearBefore: 'الشرطة القصيرة هي الشهر نفسه قبل عام.'
	},

	ours: {
		title: 'أهو من أجلنا نحن؟',
		lead: 'خدماتنا وتوقعاتنا ومقاييسنا التي لم يقل عنها أي عميل كلمة، أو لم يقيّم أحد أهميتها بأربعة أو أكثر.',
		all: 'وراء كل منها عميل.',
		unasked: 'لم يُسأل أحد بعد. بعد أول اجتماع تكون القائمة هنا.',
		untouched: 'لم يقل أي عميل كلمة عنه.',
		rated: (median: string, answers: number) => `الأهمية ${apart(median)} (n = ${n(answers)}).`,
		gone: 'لم يعد في الميثاق.'
	},

	evidence: {
		title: 'ما عمر ما نعرفه؟',
		lead: 'متى قال عميل آخر كلمة عن كل توقع. الأقدم أولًا.',
		never: 'لم يقل أي عميل كلمة عنه بعد.',
		last: (day: string) => `آخر كلمة في ${apart(day)}`,
		age: (months: number) => `قبل ${of(months, monthsNoun)}`,
		stale: 'قديم',
		staleHint: 'مضى عليه أكثر من اثني عشر شهرًا. اسألوا من جديد.',
		empty: 'ليس في الميثاق توقعات بعد.'
	},

	segments: {
		title: 'أين يتعارض العملاء',
		lead: 'وسيط الأهمية والأداء لكل فئة. دون ثلاث إجابات لا رقم.',
		none: 'ليس لأي عميل فئة بعد. اكتبوها مع بيانات العميل.',
		agree: 'الفئات لا تتعارض.',
		importance: (text: string) => `حاجتهم إليه تختلف: ${apart(text)}`,
		performance: (text: string) => `ما يصلهم منه يختلف: ${apart(text)}`,
		words: (keep: string, against: string) =>
			`${apart(keep)}: أبقوه. ${apart(against)}: غيّروه أو احذفوه.`,
		part: (segment: string, median: string) => `${apart(segment)} ${median}`,
		cell: (importance: string, performance: string) => `${importance} / ${performance}`,
		both: 'الأهمية / الأداء',
		keeping: (count: number) => `للإبقاء: ${n(count)}`,
		against: (count: number) => `للتغيير أو الحذف: ${n(count)}`,
		to: 'إلى العملاء'
	},

	conflicts: {
		title: 'هل تعيقنا قواعدنا نحن؟',
		lead: 'يحكم أشخاص على كل مقياس ومبدأ عمل أمام كل توقع في المسودة. وما يعيق يظهر هنا.',
		hinders: (passage: string, expectation: string) =>
			`${apart(passage)} يعيق ${apart(expectation)}`,
		none: 'لم يُحكم على شيء بأنه يعيق توقعًا.',
		count: (count: number) => of(count, conflictsNoun),
		judged: (by: string, day: string) => `حكم ${apart(by)} في ${apart(day)}`,
		former: 'تغيّر نص أحدهما منذ ذلك الحين. احكموا من جديد.',
		gone: 'لم يعد أحدهما في المسودة.',
		judge: 'الحكم',
		marks: { '': 'بلا حكم', serves: 'يخدم', neutral: 'محايد', hinders: 'يعيق' },
		open: (left: number) => (left === 0 ? 'اكتمل الحكم' : `${of(left, expectationsNoun)} بلا حكم`),
		save: 'حفظ',
		saveOf: (text: string) => `حفظ حكمك على: ${apart(text)}`,
		empty: 'ليس في المسودة مقاييس أو مبادئ عمل، أو ليس فيها توقعات بعد.'
	},

	consistency: {
		title: 'هل ينال الجميع الشيء نفسه؟',
		lead: 'كم يختلف تقييم العملاء للتوقع نفسه. عند تساوي المتوسط، الأوسع تشتتًا أقل ثباتًا.',
		empty: 'حين يقيّم ثلاثة عملاء توقعًا يظهر هنا.',
		spread: (spread: string) => `التشتت ${spread}`,
		mean: (mean: string, answers: number) => `المتوسط ${mean} (العدد ${n(answers)})`,
		repeated: (count: number) =>
			plural('ar', count, {
				zero: 'لم يضطر أحد إلى التكرار',
				one: 'اضطر عميل واحد إلى التكرار',
				two: 'اضطر عميلان إلى التكرار',
				few: `اضطر ${n(count)} عملاء إلى التكرار`,
				many: `اضطر ${n(count)} عميلًا إلى التكرار`,
				other: `اضطر ${n(count)} عميل إلى التكرار`
			}),
		places: 'من أين تأتي الشكاوى',
		complaints: (count: number) =>
			plural('ar', count, {
				zero: 'لا شكاوى',
				one: 'شكوى واحدة',
				two: 'شكويان',
				few: `${n(count)} شكاوى`,
				many: `${n(count)} شكوى`,
				other: `${n(count)} شكوى`
			})
	},

	simplify: {
		title: 'أبسط، أو لا شيء',
		lead: 'ما طلب العملاء تبسيطه أو تركه، في كل اللقاءات.',
		empty: 'لم يطلب أي عميل حذف شيء أو تبسيطه بعد.',
		asked: (meetings: number, held: number) => `اللقاءات: ${n(meetings)} من ${n(held)}`,
		voices: (voices: number, customers: number) => `الأصوات: ${n(voices)} من ${n(customers)}`,
		answers: (drop: number, simpler: number, keep: number) =>
			`لن يفتقدوه: ${n(drop)}، يريدونه أبسط: ${n(simpler)}، يبقونه: ${n(keep)}`,
		hours: 'الساعات التي يوفرها في الشهر',
		hoursOf: (label: string) => `الساعات في الشهر من دون: ${apart(label)}`,
		saved: (hours: number) => `${of(hours, hoursNoun)} في الشهر، بحسب تقديرنا`,
		save: 'حفظ',
		dropped: (version: number, day: string) => `حُذف مع الإصدار ${n(version)}، ${apart(day)}`,
		changed: (version: number, day: string) => `بُسِّط مع الإصدار ${n(version)}، ${apart(day)}`,
		open: 'لم يُقرَّر'
	},

	aims: {
		lead: 'متحقق: ثمانية من كل عشرة يعطون 4 أو 5 في الجولة الأخيرة. متجاوَز: في الجولتين الأخيرتين.',
		promise: 'نعِد',
		promiseHint: 'مثلًا: خلال 60 ثانية',
		stretch: 'وأكثر من ذلك',
		stretchHint: 'مثلًا: خلال 30 ثانية',
		stands: 'الحال',
		clause: 'توقّع',
		set: 'تحديد الهدف',
		none: 'لا هدف بعد.',
		stand: {
			unknown: 'غير معروف بعد',
			open: 'لم يتحقق',
			met: 'متحقق',
			exceeded: 'متجاوَز'
		}
	},

	enter: {
		title: 'إدخال الأرقام',
		lead: 'ما يحدث بين اللقاءات تعرفونه أنتم وحدكم. الرقم الخاطئ يُدخل من جديد أو يُزال.',
		remove: 'إزالة',
		removeOf: (what: string) => `إزالة: ${apart(what)}`,
		saved: 'تم الإدخال.',
		problems: {
			month: 'يُرجى كتابة شهر، مثلًا 2026-04.',
			day: 'يُرجى اختيار يوم.',
			count: 'يُرجى كتابة عدد صحيح.',
			number: 'يُرجى كتابة رقم.',
			ratings: 'يُرجى كتابة أرقام من 1 إلى 5 بينها فراغات.',
			empty: 'يُرجى ملء هذا الحقل.',
			'too-long': 'هذا أطول من اللازم.',
			unknown: 'ليس هذا في الميثاق ولا بين الموضوعات.',
			unreadable: 'تعذّرت قراءة هذا. يُرجى النظر فيه مرة أخرى.'
		} as Record<string, string>,
		month: 'الشهر',
		monthHint: 'مثلًا 2026-04',
		training: {
			title: 'تدريب',
			name: 'على ماذا كان التدريب؟',
			sessions: 'الجلسات',
			completed: 'اكتمل في',
			people: 'من شارك؟',
			peopleHint: 'اسم واحد في كل سطر',
			for: 'لأي شيء هو؟',
			forHint: 'من دون اختيار: للميثاق كله.',
			add: 'إدخال التدريب',
			none: 'لا تدريب بعد.',
			line: (sessions: number) => of(sessions, sessionsNoun)
		},
		wave: {
			title: 'سؤال العملاء من جديد',
			clause: 'التوقع',
			label: 'ماذا تسمون هذه المرة؟',
			labelHint: 'مثلًا: بعد ثلاثة أشهر',
			importance: 'الأهمية',
			performance: 'الأداء',
			ratingsHint: 'رقم من 1 إلى 5 لكل إجابة، بينها فراغات، من دون أسماء',
			add: 'إدخال الإجابات',
			none: 'لم يُسأل أحد من جديد بعد.'
		},
		complaints: {
			title: 'شكاوى شهر',
			theme: 'الموضوع',
			count: 'كم عددها؟',
			customers: 'العملاء الذين خدمتموهم ذلك الشهر',
			add: 'إدخال الشكاوى',
			none: 'لا شكاوى مدخلة بعد.',
			noThemes: 'تُعد الشكاوى حسب الموضوع. اجمعوا التعليقات في موضوعات أولًا.'
		},
		target: { title: 'ما نسعى إليه' },
		figure: {
			title: 'مقياس شهر',
			clause: 'المقياس',
			value: 'القيمة',
			unit: 'ما الذي يُعد؟',
			unitHint: 'مثلًا: نسبة الحالات التي أغلقها من فتحها',
			add: 'إدخال القيمة',
			none: 'لا قيم مدخلة بعد.',
			noMeasures: 'ليس في الميثاق مقاييس بعد.'
		}
	},

	chain: {
		title: 'ما الذي نتج عنه',
		lead: 'من أولى الكلمات إلى ما يقوله العملاء الآن.',
		words: 'ما قاله العملاء',
		wordsCount: (count: number) => of(count, commentsNoun),
		all: 'عرض الكل',
		change: 'ما يقوله الميثاق بسببه',
		changeNone: 'لم يتغير نص الميثاق بسببه بعد.',
		proposed: (by: string) => `صياغة ${apart(by)}.`,
		room: (yes: number, nearly: number, no: number) =>
			`الحاضرون: نعم ${n(yes)}، تقريبًا ${n(nearly)}، لا ${n(no)}.`,
		agreed: (version: number, day: string) => `أُقر في الإصدار ${n(version)}، ${apart(day)}`,
		training: 'التدريب الذي جرى',
		trainingNone: 'لم يُدخل أي تدريب.',
		people: (count: number) => of(count, peopleNoun),
		ratings: 'كيف يقيّمه العملاء',
		ratingsNone: 'لم يقيّمه أحد بهذه الصياغة بعد.',
		high: (count: number, answers: number, when: string) =>
			`${n(count)} من ${n(answers)} أعطوا 4 أو 5 في ${apart(when)}`,
		risen: (count: number, answers: number, when: string) =>
			count === answers
				? `${n(count)} من ${n(answers)} يقيّمونه أعلى مما في ${apart(when)}.`
				: `${n(count)} من ${n(answers)} على الأقل يقيّمونه أعلى مما في ${apart(when)}.`,
		complaints: 'الشكاوى',
		complaintsNone: 'لم تُدخل أي شكاوى.',
		before: (mean: string, most: string) =>
			`الشكاوى في الشهر قبل التغيير: ${mean}، وأكثرها ${most}.`,
		now: (count: string, when: string) => `${count} في ${apart(when)}.`
	}
} satisfies typeof en;
