import type en from '../../en/console/ballots.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('ar');
const rounded = new Intl.NumberFormat('ar', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const r = (count: number) => rounded.format(count);

/** Ratings, simplify or eliminate, and the team's sealed guesses. */
export default {
	ratings: {
		add: 'إضافة توقع ناقص',
		addFrom: 'اطلب تقييم هذا',
		addGo: 'إضافة إلى ما يُقيَّم',
		addLabel: 'ما الناقص، في بضع كلمات',
		added: 'أُضيف في الحال',
		ahead: 'لا فجوة',
		answered: (done: number, all: number) => `أجاب ${n(done)} من ${n(all)} عن كل شيء`,
		count: 'عدّ الأيدي',
		countAs: (value: number) => `الأيدي لدرجة ${n(value)}`,
		countGo: 'احتساب هذه الأيدي',
		countHelp: 'لمن ليس معهم جهاز. اقرأ بصوت عالٍ، واطلب رفع الأيدي، واكتب العدد.',
		done: 'تم',
		few: (count: number) =>
			plural('ar', count, {
				zero: 'بلا أشخاص لا تعني الأرقام شيئًا.',
				one: 'مع شخص واحد تفتح الأرقام حديثًا ولا تقيس شيئًا.',
				two: 'مع شخصين تفتح الأرقام حديثًا ولا تقيس شيئًا.',
				few: `مع ${n(count)} أشخاص تفتح الأرقام حديثًا ولا تقيس شيئًا.`,
				many: `مع ${n(count)} شخصًا تفتح الأرقام حديثًا ولا تقيس شيئًا.`,
				other: `مع ${n(count)} شخص تفتح الأرقام حديثًا ولا تقيس شيئًا.`
			}),
		gap: (gap: number) => `الفجوة ${r(gap)}`,
		gaps: 'أين الفجوات',
		guessed: (count: number) =>
			plural('ar', count, {
				zero: 'لم يختم أي عضو تخمينًا.',
				one: 'ختم عضو واحد تخمينه. يُفتح في الختام.',
				two: 'ختم عضوان تخمينيهما. يُفتحان في الختام.',
				few: `ختم ${n(count)} أعضاء تخميناتهم. تُفتح في الختام.`,
				many: `ختم ${n(count)} عضوًا تخميناتهم. تُفتح في الختام.`,
				other: `ختم ${n(count)} عضو تخميناتهم. تُفتح في الختام.`
			}),
		hands: 'مع الأيدي المعدودة',
		importance: 'الأهمية',
		median: (value: number) => r(value),
		nobody: 'لم يجب أحد بعد. من دون أجهزة: اقرأها بصوت عالٍ واطلب رفع الأيدي.',
		notAnswered: 'لا أجوبة',
		people: (count: number) =>
			plural('ar', count, {
				zero: 'لا أجوبة',
				one: 'جواب واحد',
				two: 'جوابان',
				few: `${n(count)} أجوبة`,
				many: `${n(count)} جوابًا`,
				other: `${n(count)} جواب`
			}),
		performance: 'الأداء',
		progress: 'من أجاب',
		private: 'هل أجاب، لا بماذا أجاب: لا يرى أحد رقمًا حتى تكشف الأرقام.',
		reveal: 'كشف التقييمات',
		revealed: 'كُشفت التقييمات. الأجوبة المتأخرة تُحسب وتُوسم بأنها متأخرة.',
		title: 'التقييمات',
		top: 'ضمن أهم ثلاثة',
		waiting: 'ليس بعد',
		what: 'أي سؤال',
		which: 'أي توقع'
	},

	simplify: {
		all: 'يريدونها كلها. اسأل: هل شيء منها بطيء أو كثير الورق؟',
		counts: (keep: number, simpler: number, drop: number) =>
			`إبقاء ${n(keep)} · تبسيط ${n(simpler)} · لا يُفتقد ${n(drop)}`,
		drop: 'اقتراح حذفها',
		empty: 'لا خدمات في الميثاق. اسأل بالكلام: ما الذي يمكن أن يكون أبسط؟',
		nobody: 'لن يفتقدها أحد',
		nobodyNone: 'كل واحدة منها سيفتقدها أحد.',
		reveal: 'كشف الأجوبة',
		revealed: 'كُشفت الأجوبة.',
		simpler: 'اقتراح تبسيطها',
		title: 'التبسيط أو الإلغاء',
		waiting: (done: number, all: number) => `أجاب ${n(done)} من ${n(all)}`,
		who: {
			drop: (names: string) => `لن يفتقدها: ${names}`,
			keep: (names: string) => `إبقاء: ${names}`,
			simpler: (names: string) => `تبسيط: ${names}`
		}
	},

	guesses: {
		first: 'اكشف التقييمات أولًا. عندئذ تمكن مقارنة التخمينات بها.',
		help: 'تُفتح مرة واحدة أمام الحاضرين. ولا يستطيع أحد تغيير تخمينه بعد ذلك.',
		none: 'لم يختم أي عضو تخمينًا.',
		notPicked: 'لم يختر أحد أهم ثلاثة.',
		open: 'فتح التخمينات المختومة',
		ours: 'خمّنّا',
		result: (right: number, all: number) => `أصاب تخميننا ${n(right)} من ${n(all)}.`,
		sealed: (count: number) =>
			plural('ar', count, {
				zero: 'لا تخمينات مختومة',
				one: 'تخمين مختوم واحد',
				two: 'تخمينان مختومان',
				few: `${n(count)} تخمينات مختومة`,
				many: `${n(count)} تخمينًا مختومًا`,
				other: `${n(count)} تخمين مختوم`
			}),
		theirs: 'قالوا',
		thought: (ours: number, theirs: number) => `ظنناها ${r(ours)} وقالوا ${r(theirs)}.`,
		title: 'تخميناتنا المختومة'
	}
} satisfies typeof en;
