import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type en from '../../en/team/minutes.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('ar').format;
const short = new Intl.NumberFormat('ar', { maximumFractionDigits: 1 }).format;
const percent = new Intl.NumberFormat('ar', { style: 'percent' }).format;
/** Words put in may run the other way: they are held apart from the sentence around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** The minutes that prove fairness. */
export default {
	minutes: {
		title: 'المحضر',
		titleOf: (meeting: string) => `محضر: ${apart(meeting)}`,
		lead: 'محسوب مما جرى، لم يكتبه أحد. لا يمكن تحرير شيء هنا.',
		notYet: 'يُعدّ المحضر حين ينتهي الاجتماع.',
		soFar: 'الاجتماع ما زال جاريًا. هذا وضعه الآن.',
		when: 'متى',
		from: (start: string, end: string) => `${apart(start)} – ${apart(end)}`,
		led: 'أداره',
		customers: 'العملاء',
		team: 'الفريق',
		observers: 'المراقبون، ولا يُحسبون على أي جانب',
		announced: 'أُعلن: «سنعدّل هذا بناءً على ما تقولونه»',
		announcedAt: (time: string, minutes: number) =>
			plural('ar', minutes, {
				zero: `${apart(time)}، عند البداية`,
				one: `${apart(time)}، بعد البداية بدقيقة`,
				two: `${apart(time)}، بعد البداية بدقيقتين`,
				few: `${apart(time)}، بعد البداية بـ${n(minutes)} دقائق`,
				many: `${apart(time)}، بعد البداية بـ${n(minutes)} دقيقة`,
				other: `${apart(time)}، بعد البداية بـ${n(minutes)} دقيقة`
			}),
		announcedFirst: (time: string) => `${apart(time)}، عند البداية`,
		announcedNever: 'لم يُعلن ذلك.',
		stages: 'مرحلة بعد مرحلة',
		stage: 'المرحلة',
		length: 'الدقائق',
		planned: (used: string, planned: number) => `${used} من ${n(planned)}`,
		unplanned: (used: string) => `${used}، غير مخططة`,
		asked: 'سُئل',
		heard: 'سُمع',
		heardOf: (heard: number, asked: number) => `${n(heard)} من ${n(asked)}`,
		comments: 'تعليقات العملاء / الفريق',
		pair: (customer: number, team: number) => `${n(customer)} / ${n(team)}`,
		skipped: 'ما تُجووز، ولماذا',
		skippedNothing: 'لم يُتجاوز شيء.',
		skippedWhy: (stage: string, why: string) => `${stage}: ${apart(why)}`,
		skippedNoReason: (stage: string) => `${stage}: لم يُذكر سبب`,
		floor: 'لمن كانت الكلمة',
		floorNobody: 'لم يسجّل أحد من كان يتكلم.',
		sides: { customer: 'العملاء', team: 'الفريق', facilitator: 'الميسّر', silent: 'صمت' },
		minutesLong: (minutes: number) =>
			plural('ar', minutes, {
				zero: `${short(minutes)} دقيقة`,
				one: 'دقيقة واحدة',
				two: 'دقيقتان',
				few: `${short(minutes)} دقائق`,
				many: `${short(minutes)} دقيقة`,
				other: `${short(minutes)} دقيقة`
			}),
		share: (share: number) => percent(share / 100),
		passed: 'من أدار الاجتماع ومن تسلّمه',
		passedNever: 'لم يتغيّر الميسّر.',
		passedLine: (time: string, from: string, to: string) =>
			`${apart(time)}: من ${apart(from)} إلى ${apart(to)}`,
		passedFirst: (time: string, to: string) => `${apart(time)}: ${apart(to)}`,
		answers: 'ما طُلب، وما أُجيب عنه',
		answered: (answered: number, asked: number) =>
			plural('ar', asked, {
				zero: 'لم يطلب أي تعليق شيئًا.',
				one: `أُجيب عن ${n(answered)} من تعليق واحد طلب شيئًا.`,
				two: `أُجيب عن ${n(answered)} من تعليقين طلبا شيئًا.`,
				few: `أُجيب عن ${n(answered)} من ${n(asked)} تعليقات طلبت شيئًا.`,
				many: `أُجيب عن ${n(answered)} من ${n(asked)} تعليقًا طلب شيئًا.`,
				other: `أُجيب عن ${n(answered)} من ${n(asked)} تعليق طلب شيئًا.`
			}),
		askedNothing: 'لم يطلب أي عميل تغيير شيء.',
		cutOff: (times: number) =>
			plural('ar', times, {
				zero: 'لم يقل أحد إنه قوطع.',
				one: 'قال أحدهم مرة واحدة إنه قوطع.',
				two: 'قيل مرتين: «قوطعت».',
				few: `قيل ${n(times)} مرات: «قوطعت».`,
				many: `قيل ${n(times)} مرة: «قوطعت».`,
				other: `قيل ${n(times)} مرة: «قوطعت».`
			}),
		cutOffNever: 'لم يقل أحد إنه قوطع.',
		unheard: 'من لم يُسمع',
		unheardHint: 'للفريق وحده. اتصلوا بهم.',
		unheardNobody: 'سُمع كل عميل.',
		unsignedHint: 'التعليقات التي بلا اسم تُحسب لجانب ولا تُحسب لشخص.',
		nobody: 'لا أحد',
		somebody: 'شخص لم يعد معروفًا',
		stageNames: {
			welcome: 'الترحيب',
			charter: 'الميثاق',
			needs: 'الاحتياجات',
			ratings: 'التقييمات',
			simplify: 'التبسيط أو الإلغاء',
			revise: 'التعديل',
			close: 'الختام'
		} satisfies Record<Stage, string>,
		decimal: short
	}
} satisfies typeof en;
