import type { Stage } from '#lib/domain/meeting/agenda.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('en').format;
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format;

/** The minutes that prove fairness. */
export default {
	minutes: {
		title: 'Minutes',
		titleOf: (meeting: string) => `Minutes: ${meeting}`,
		lead: 'Counted from what happened, not written by anybody. Nothing here can be edited.',
		notYet: 'The minutes are made when the meeting ends.',
		soFar: 'The meeting is still running. This is how it stands.',
		when: 'When',
		from: (start: string, end: string) => `${start} – ${end}`,
		led: 'Led by',
		customers: 'Customers',
		team: 'Team',
		observers: 'Observers, who count as neither side',
		announced: 'Announced “we will revise this from what you say”',
		announcedAt: (time: string, minutes: number) =>
			plural('en', minutes, {
				one: `${time}, ${n(minutes)} minute after the start`,
				other: `${time}, ${n(minutes)} minutes after the start`
			}),
		announcedFirst: (time: string) => `${time}, at the start`,
		announcedNever: 'It was not announced.',
		stages: 'Stage by stage',
		stage: 'Stage',
		length: 'Minutes',
		planned: (used: string, planned: number) => `${used} of ${n(planned)}`,
		unplanned: (used: string) => `${used}, not planned`,
		asked: 'Asked',
		heard: 'Heard',
		heardOf: (heard: number, asked: number) => `${n(heard)} of ${n(asked)}`,
		comments: 'Comments of customers / team',
		pair: (customer: number, team: number) => `${n(customer)} / ${n(team)}`,
		skipped: 'What was skipped, and why',
		skippedNothing: 'Nothing was skipped.',
		skippedWhy: (stage: string, why: string) => `${stage}: ${why}`,
		skippedNoReason: (stage: string) => `${stage}: no reason was given`,
		floor: 'Who had the floor',
		floorNobody: 'Nobody noted who was speaking.',
		sides: { customer: 'Customers', team: 'Team', facilitator: 'Facilitator', silent: 'Silence' },
		minutesLong: (minutes: number) =>
			plural('en', minutes, {
				one: `${short(minutes)} minute`,
				other: `${short(minutes)} minutes`
			}),
		share: (percent: number) => `${n(percent)} %`,
		passed: 'Who led, and who took over',
		passedNever: 'The facilitator did not change.',
		passedLine: (time: string, from: string, to: string) => `${time}: from ${from} to ${to}`,
		passedFirst: (time: string, to: string) => `${time}: ${to}`,
		answers: 'What was asked for, and answered',
		answered: (answered: number, asked: number) =>
			plural('en', asked, {
				one: `${n(answered)} of ${n(asked)} comment that asked for something has an outcome.`,
				other: `${n(answered)} of ${n(asked)} comments that asked for something have an outcome.`
			}),
		askedNothing: 'No customer asked for anything to be different.',
		cutOff: (times: number) =>
			plural('en', times, {
				one: `Somebody said ${n(times)} time that they were cut off.`,
				other: `Somebody said ${n(times)} times that they were cut off.`
			}),
		cutOffNever: 'Nobody said that they were cut off.',
		unheard: 'Not heard',
		unheardHint: 'For the team alone. Call them.',
		unheardNobody: 'Every customer was heard.',
		unsignedHint: 'Unsigned comments count for a side and for no person.',
		nobody: 'nobody',
		somebody: 'somebody who is no longer known',
		stageNames: {
			welcome: 'Welcome',
			charter: 'Charter',
			needs: 'Needs',
			ratings: 'Ratings',
			simplify: 'Simplify or eliminate',
			revise: 'Revise',
			close: 'Close'
		} satisfies Record<Stage, string>,
		decimal: short
	}
};
