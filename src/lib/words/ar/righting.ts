import type en from '../en/righting.ts';

/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

export default {
	title: 'هل أُصلح الأمر؟',
	dear: (name: string) => `تحية إلى ${apart(name)}`,
	what: 'ما الخطأ الذي حدث',
	righted: 'ما أصلحناه',
	owner: (name: string) => `المسؤول عن ذلك: ${apart(name)}.`,
	ask: 'أنت وحدك تستطيع القول إن كان هذا قد انتهى.',
	answers: { yes: 'نعم، أُصلح', no: 'لا، ليس بعد' },
	choose: 'يرجى اختيار أحدهما.',
	words: 'ما لا يزال خطأ، أو ما تريد قوله',
	tooLong: 'هذا طويل جدًا.',
	send: 'إرسال الجواب',
	thanks: {
		yes: 'شكرًا. بموافقتك انتهى الأمر.',
		no: 'شكرًا. سنواصل، وستسمع منا.'
	},
	closed: 'انتهى الأمر: قال أحدكم نعم.',
	letter: {
		subject: 'هل أُصلح الأمر؟',
		text: (name: string, righted: string, link: string, by: string) =>
			`تحية إلى ${apart(name)}،\n\nلقد خذلناك، وهذا ما أصلحناه:\n\n${righted}\n\nأنت وحدك تستطيع القول إن كان الأمر قد انتهى. أخبرنا هنا من فضلك:\n${link}\n\n${apart(by)}`
	}
} satisfies typeof en;
