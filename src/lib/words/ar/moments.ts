import type en from '../en/moments.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

export default {
	title: 'لحظات التواصل',
	link: 'التعليقات حسب اللحظة',
	help: 'حيث يلتقي بكم العملاء. يستطيع من يعلّق أن يقول أي لحظة كانت، فترون أين يقع الخلل.',
	open: 'الاجتماع المفتوح بالفعل يحتفظ بالقائمة التي فُتح بها.',
	empty: 'لا لحظة في القائمة. عندها لا يُسأل أحد عن أي لحظة يدور التعليق.',
	begin: 'البدء باللحظات المعتادة',
	stage: 'المرحلة',
	name: 'الاسم',
	add: 'إضافة لحظة',
	change: 'تغيير',
	save: 'حفظ',
	up: 'إلى أعلى',
	down: 'إلى أسفل',
	retire: 'إزالة من القائمة',
	back: 'عرضها من جديد',
	retired: 'لم تعد معروضة',
	keeps: 'ما قيل عنها يبقى.',
	none: 'لا تعليقات بعد',
	saidOf: (name: string, count: string) => `التعليقات عن «${apart(name)}»: ${count}`,
	changeOf: (name: string) => `تغيير «${apart(name)}»`,
	upOf: (name: string) => `نقل «${apart(name)}» إلى أعلى`,
	downOf: (name: string) => `نقل «${apart(name)}» إلى أسفل`,
	retireOf: (name: string) => `إزالة «${apart(name)}» من القائمة`,
	backOf: (name: string) => `عرض «${apart(name)}» من جديد`,
	comments: (count: number) =>
		plural('ar', count, {
			zero: 'لا تعليقات',
			one: 'تعليق واحد',
			two: 'تعليقان',
			few: `${n(count)} تعليقات`,
			many: `${n(count)} تعليقًا`,
			other: `${n(count)} تعليق`
		}),
	stages: {
		development: 'معرفة ما يحتاجون إليه',
		marketing: 'أول تواصل',
		sales: 'البيع والاتفاق',
		'after-sale': 'ما بعد البيع',
		renewal: 'التجديد'
	},
	usual: {
		development: ['توضيح ما هو مطلوب'],
		marketing: ['أول تواصل'],
		sales: ['العرض والاتفاق'],
		'after-sale': ['التسليم', 'الخدمة اليومية', 'عندما وقع خطأ', 'الفاتورة'],
		renewal: ['التجديد']
	}
} satisfies typeof en;
