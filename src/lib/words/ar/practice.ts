import type en from '../en/practice.ts';

/** What the played guests of a practice say. Each line belongs to a kind of clause, or to a stage. */
export default {
	angry: {
		name: 'سالم (دور تمثيلي)',
		lobby: 'أرجو ألا تكون هذه ساعة أخرى من الشرائح.',
		purpose: 'كلام جميل. يوم الاثنين انتظرت عشرين دقيقة وورائي أحد عشر شخصًا.',
		customers: 'أنا في هذه القائمة، ومع ذلك لم يعرفني أحد حين اتصلت.',
		services: 'نصف هذا لا أستخدمه أبدًا، والشيء الوحيد الذي أحتاج إليه غير متاح ليلًا.',
		expectations: 'تقولون هذا كل سنة. في الشهر الماضي أخطأتم ثلاث مرات.',
		measures: 'تقيسون ما يسهل عليكم قياسه. قيسوا متى تُحل مشكلتي.',
		guidelines: 'إذن أُحوَّل من شخص إلى آخر مرة أخرى. لمَ لا يتابعها شخص واحد؟',
		needs: 'تريدون مني استمارات أخرى؟ الأخيرة ملأتها مرتين.',
		limits: 'قولوا ذلك إذن قبل أن أشتري، لا حين يبرد الفرن.',
		missing: 'واحد منكم يبقى معي حتى تُحل المشكلة.',
		nearly: 'من سيفعل ذلك، وابتداءً من متى؟'
	},
	polite: {
		name: 'ليلى (دور تمثيلي)',
		lobby: 'شكرًا على دعوتكم لنا.',
		purpose: 'يبدو لي هذا ممتازًا.',
		customers: 'لطف منكم أن تفكروا فينا.',
		services: 'كل هذا مفيد حقًا.',
		expectations: 'الأمور جيدة في الغالب. ربما تكون الصباحات أسرع قليلًا.',
		measures: 'لا شك أنكم أعلم بطريقة القياس.',
		guidelines: 'موظفوكم ودودون دائمًا.',
		needs: 'يسعدنا أن نساعد حيث نستطيع.',
		limits: 'هذا مفهوم تمامًا.',
		missing: 'ربما إشعار قصير حين يتأخر أمر ما.',
		nearly: ''
	},
	silent: {
		name: 'نور (دور تمثيلي)',
		lobby: '',
		purpose: '',
		customers: '',
		services: '',
		expectations: '',
		measures: '',
		guidelines: '',
		needs: '',
		limits: '',
		missing: 'شخص يعاود الاتصال بي. توقفت عن الطلب منذ سنتين.',
		nearly: ''
	}
} satisfies typeof en;
