import { beforeEach, describe, expect, test } from 'vitest';
import { personIn } from '#lib/domain/meeting/meeting.ts';
import type { App } from '#lib/server/app.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { takeSeat } from '#lib/server/meetings/people.ts';
import { enter, forget } from '#lib/server/meetings/rooms.ts';
import type { Place } from '#lib/server/meetings/seat.ts';
import { tooFast } from '#lib/server/realtime/buckets.ts';
import { appOn, dana, furnish, maria, startedMeeting, tell, withClock } from '../world.ts';

let app: App;
beforeEach(async () => {
	app = appOn(await openDatabase(':memory:'));
	await furnish(app, ['m', 'n']);
	await startedMeeting(app, 'm');
	await startedMeeting(app, 'n');
	await withClock(app, 'n', 'key');
	forget(app, 'n');
});

const place = (meeting: string, audience: 'team' | 'guests', person: string): Place => ({
	meeting,
	viewer: { audience, person },
	session: `session of ${person} in ${meeting}`,
	name: person
});

describe('a played meeting', () => {
	test('knows a member by the name of the script, and no other meeting does', async () => {
		for (const meeting of ['m', 'n']) {
			await takeSeat(app, { ...place(meeting, 'team', 'tom'), ref: 'u-tom' });
			const room = (await enter(app, meeting))!;
			expect(personIn(room.meeting, 'tom')?.ref).toBe(meeting === 'n' ? 'u-tom' : null);
		}
	});

	test('says in a second what people say in an hour, and no other meeting does', async () => {
		const fast = async (meeting: string) => {
			const room = (await enter(app, meeting))!;
			const guest = place(meeting, 'guests', 'maria');
			return Array.from({ length: 30 }, () => tooFast(app, room, guest)).includes(true);
		};
		expect([await fast('m'), await fast('n')]).toEqual([true, false]);
	});
});

test('heat and pulses keep no more of their time than the minute, and no person', async () => {
	await tell(app, 'm', { type: 'pressHeat' }, maria);
	await tell(app, 'm', { type: 'askPulse', kind: 'exit', open: true }, dana);
	await tell(app, 'm', { type: 'answerPulse', kind: 'exit', values: { heard: 4 } }, maria);
	const facts = (await readLog(app.db, 'm')).filter((fact) => 'voter' in fact);
	expect(facts.map((fact) => fact.type)).toEqual(['heatPressed', 'pulseAnswered']);
	for (const fact of facts) expect(fact.at).toMatch(/:00\.000Z$/);
	expect(JSON.stringify(facts)).not.toContain('maria');
});
