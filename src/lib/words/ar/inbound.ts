import type en from '../en/inbound.ts';

/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

export default {
	form: {
		title: (team: string) => `قل لفريق ${apart(team)} ما الخطأ`,
		lead: 'بكلماتك. يتولى شخص الأمر فورًا.',
		words: 'ماذا حدث؟',
		noNews: 'لم أسمع منكم شيئًا',
		moment: 'أين كان ذلك؟',
		noMoment: 'لا أستطيع القول',
		felt: 'كيف كان الأمر هناك؟',
		feltHelp: '1 سيئ و5 جيد جدًا. يُحفظ هذا الرقم دون اسمك.',
		name: 'اسمك أو شركتك',
		reach: 'إلى أين نستطيع الرد عليك',
		reachHelp: 'عنوان بريد إلكتروني أو رقم هاتف.',
		send: 'إرسال',
		who: (team: string) => `لا يقرأ هذا إلا ${apart(team)}.`,
		thanks: 'شكرًا. وصلنا ذلك.',
		thanksHelp: 'إن تركت لنا طريقة للرد فسنرد.'
	},
	problems: {
		empty: 'يرجى كتابة ما حدث.',
		'too-long': 'هذا طويل جدًا.',
		unreadable: 'يرجى مراجعة هذا.'
	}
} satisfies typeof en;
