import type en from '../../en/team/paper.ts';

const n = new Intl.NumberFormat('ar').format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** What is printed, and the practice before the meeting. */
export default {
	paper: {
		title: 'على الورق',
		hint: 'تُطبع على ورق A4 وعلى ورق Letter.',
		print: 'طباعة',
		printHow: 'استخدم أمر الطباعة في متصفحك.',
		agenda: 'جدول الأعمال',
		charter: 'الميثاق على شكل ملصق',
		minutes: 'المحضر',
		cards: 'بطاقات الأسماء',
		sheets: 'أوراق للكتابة باليد',
		draft: 'مسودة. سنعدّلها بناءً على ما تقولونه.',
		noClauses: 'لا بنود في الميثاق بعد.',
		cardsNoCode: 'افتح الاجتماع أولًا: عندئذ تحمل كل بطاقة رمز القاعة المربّع.',
		cardsNobody: 'لم يُختر أحد لهذا الاجتماع بعد.',
		cardScan: 'امسح الرمز وقل لنا رأيك.',
		cardCode: (address: string) => `رمز مربّع يفتح ${apart(address)}`,
		sheetsHint: 'ورقة لكل بند. يقود الرمز المربّع هاتف الميسّر إلى الاستمارة التي تُكتب فيها الكلمات.',
		sheetAsk: 'ما الذي ينبغي أن نبقيه أو نغيّره أو نضيفه أو نحذفه؟ اكتب هنا.',
		sheetNeeds: 'ما الذي تحتاج إليه منا وليس في الميثاق؟',
		sheetName: 'الاسم، إن شئت',
		sheetCode: 'للميسّر: يفتح استمارة هذه الورقة',
		place: (kind: string, number: number, of: number) =>
			of > 1 ? `${kind}، ${n(number)} من ${n(of)}` : kind
	},

	practice: {
		title: 'تمرّن على هذا الاجتماع',
		lead: 'لوحة التحكم الحقيقية والشاشة الكبيرة الحقيقية، مع ثلاثة ضيوف تمثيليين. لا يبقى من ذلك شيء: لا سجل ولا اتجاه ولا وعد.',
		guests: {
			angry: 'واحد غاضب، ومعه حق.',
			polite: 'واحد مهذب، قليل الكلام.',
			silent: 'واحد صامت حتى يُسأل.'
		},
		how: 'يدخلون من تلقاء أنفسهم ويتكلمون مع تقدّم الاجتماع. ويمكن لزملائك أن ينضموا ضيوفًا بالرمز.',
		start: 'بدء التمرين',
		goOn: 'متابعة التمرين',
		end: 'إنهاء التمرين',
		endHint: 'يُزال كله بكل كلمة فيه.',
		back: 'العودة إلى الاجتماع الحقيقي',
		strip: 'لن يبقى من هذا شيء.',
		stays: 'التمرين الذي لا ينهيه أحد يُزال بعد يوم.',
		onlyPlanned: 'لا يمكن التمرّن إلا على اجتماع لم يُفتح بعد.'
	}
} satisfies typeof en;
