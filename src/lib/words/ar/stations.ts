import type en from '../en/stations.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;

/** Where each key customer stands: identify, talk, measure, exceed, recover. */
export default {
	title: 'العملاء الرئيسيون',
	all: 'كل العملاء',
	names: {
		identify: 'التعرّف',
		talk: 'الحديث',
		measure: 'القياس',
		exceed: 'التفوّق',
		recover: 'الإصلاح'
	},
	ways: {
		customers: 'العملاء',
		unmet: 'لم نلتقِ بهم منذ زمن',
		worth: 'ما يجلبونه',
		segments: 'الشرائح',
		meetings: 'الاجتماعات',
		calendar: 'مواعيدهم',
		coming: 'تغييرات قادمة',
		stages: 'أين نصغي',
		front: 'الصف الأول',
		trends: 'التقييمات',
		complaints: 'الشكاوى',
		moments: 'لحظات التماس',
		themes: 'المواضيع',
		decisions: 'القرارات',
		proof: 'الإثبات',
		actions: 'عشرة أفعال',
		litmus: 'اسأل عشرة',
		recoveries: 'المعالجات',
		promises: 'الوعود',
		lost: 'عملاء فقدناهم',
		flow: 'من جاء ومن رحل'
	},
	five: 'المحطات الخمس',
	notMet: 'لم نلتقِ بهم بعد',
	overdue: 'طال الزمن منذ آخر لقاء',
	unmet: (count) => `طال الزمن منذ آخر لقاء بهم: ${n(count)}`,
	planned: 'مخطَّط له:',
	plan: 'خطّطوا لاجتماع',
	unmeasured: 'لم يُقَس شيء بعد',
	fill: 'أدخلوا أرقامًا',
	rated: (count) =>
		plural('ar', count, {
			zero: 'لم يُقيَّم أي توقع',
			one: 'قُيّم توقع واحد',
			two: 'قُيّم توقعان',
			few: `قُيّمت ${n(count)} توقعات`,
			many: `قُيّم ${n(count)} توقعًا`,
			other: `قُيّم ${n(count)} توقع`
		}),
	entered: (count) =>
		plural('ar', count, {
			zero: 'لم يُدخَل أي رقم منذ ذلك',
			one: 'أُدخل رقم واحد منذ ذلك',
			two: 'أُدخل رقمان منذ ذلك',
			few: `أُدخلت ${n(count)} أرقام منذ ذلك`,
			many: `أُدخل ${n(count)} رقمًا منذ ذلك`,
			other: `أُدخل ${n(count)} رقم منذ ذلك`
		}),
	good: (good, rated) => `${n(good)} من ${n(rated)} بالجودة التي يحتاجون إليها`,
	unknown: 'غير معروف بعد',
	late: (count) =>
		plural('ar', count, {
			zero: 'لا وعود متأخرة',
			one: 'وعد واحد متأخر',
			two: 'وعدان متأخران',
			few: `${n(count)} وعود متأخرة`,
			many: `${n(count)} وعدًا متأخرًا`,
			other: `${n(count)} وعد متأخر`
		}),
	call: 'اتصلوا بهم أو زوروهم',
	nothing: 'لا شيء معلّق'
} satisfies typeof en;
