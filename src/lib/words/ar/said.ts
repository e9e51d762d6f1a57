import type en from '../en/said.ts';

/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

export default {
	title: 'هل قيل من قبل؟',
	page: (meeting: string) => `مواضيع ${apart(meeting)}`,
	help: 'هل هو نفسه شيء قيل سابقًا؟ القرار لكم؛ لا يُجمع شيء من تلقاء نفسه.',
	silent: 'ما دام الحاضرون يكتبون في صمت، لا يُقترح شيء.',
	none: 'لا تعليق ينتظر موضوعًا.',
	waiting: 'بلا موضوع',
	done: 'في موضوع',
	in: (label: string) => `الموضوع: ${apart(label)}`,
	same: (label: string) => `نفسه: ${apart(label)}`,
	old: (title: string) => `في ${apart(title)}:`,
	other: 'موضوع آخر',
	choose: 'اختيار موضوع',
	put: 'وضعه هناك',
	fresh: 'موضوع جديد',
	label: 'اسم الموضوع',
	make: 'إنشاء',
	take: 'إخراج',
	rate: 'تقييم هذا الموضوع الآن',
	gone: 'لا يمكن قراءة المواضيع الآن.',
	link: 'المواضيع وما قيل من قبل',
	teamOnly: 'لفريقكم وحده: لا يرى أي ضيف ولا أي شاشة كلمات من اجتماع آخر.'
} satisfies typeof en;
