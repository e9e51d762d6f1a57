import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { protocol, speaks } from '#lib/domain/wire.ts';
import { missing } from './shape.ts';
import { openTalk, talk, type Said, type Told } from './talk.ts';

const traces = globSync('tests/live/traces/*.jsonl')
	.toSorted()
	.map((file) => {
		const [head, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
		const { protocol } = JSON.parse(head!) as { protocol: number };
		return { protocol, lines: lines.map((line) => JSON.parse(line) as Said | Told) };
	});

test('B7 how the pages of this release speak is recorded', () => {
	expect(traces.map((one) => one.protocol)).toContain(protocol);
});

for (const { protocol: theirs, lines } of traces.filter((one) => speaks(one.protocol)))
	test(`B7 pages that speak protocol ${theirs} finish their meeting with this server`, async () => {
		const said = lines.filter((one) => 'says' in one);
		const now = await talk(theirs, said);
		expect(now.refused).toEqual([]);
		const lacking = [
			...said.flatMap((one, at) => missing(one.answer, now.said[at]?.answer, `${at}`)),
			...lines.flatMap((one) => {
				if (!('told' in one)) return [];
				const is = now.told.find(({ who, told }) => who === one.who && told === one.told);
				return missing(one.shape, is?.shape, `${one.who} ${one.told}`);
			})
		];
		expect(lacking).toEqual([]);
	});

test('B7 what an older page would look for in vain is found', () => {
	const then = {
		meeting: { comments: [{ id: 'string', agrees: ['string'] as [string] }] as [object] }
	};
	const now = { meeting: { comments: [{ id: 'string' }] as [object] } };
	expect(missing(then as never, now as never)).toEqual(['.meeting.comments[].agrees is gone']);
});

test('B7 the release before may finish, one before that is told why it is not let in', async () => {
	expect([protocol, protocol - 1, protocol - 2, protocol + 1].map(speaks)).toEqual([
		...[true, false, false, false]
	]);
	const room = await openTalk();
	await expect(room.dial('desk', protocol - 2)).rejects.toThrow('upgrade');
	await (await room.dial('desk', protocol)).close();
	await room.close();
});
