import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { Command } from '#lib/domain/meeting/commands.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { erase } from '#lib/server/erase/erase.ts';
import { joinAsGuest } from '#lib/server/meetings/join.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { receiptOf } from '#lib/server/meetings/receipt.ts';
import { newId } from '#lib/server/tokens.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { furnish } from '../../e2e/access/world.ts';
import { eachEngine } from '../../engines.ts';
import { appOn } from '../given.ts';

vi.setConfig({ testTimeout: 120_000 });
const sha = (value: unknown) =>
	createHash('sha256').update(JSON.stringify(value)).digest('base64url');

eachEngine((open) => {
	test('G2 everybody who said something can see that it is in the log, and which line it changed', async () => {
		const dataDir = mkdtempSync(`${tmpdir()}/forthright-receipt-`);
		const plain = appOn(await open());
		const app = { ...plain, config: { ...plain.config, dataDir } };
		const { things, owner } = await furnish(app, 'Bakery');
		const meeting = things.meeting!;
		const facilitator = { person: owner.id, side: 'facilitator' as const };
		const door = { meeting, via: 'code' as const, contact: null, state: 'open' as const };
		const tell = async (command: Command, actor: typeof facilitator | typeof customer) => {
			const id = newId();
			const answer = await perform(app, meeting, { id, command }, actor);
			if (isRefusal(answer)) throw new Error(`${command.type}: ${answer.refused}`);
			return { id, command, seq: answer.seq };
		};
		const form = { key: newId(), name: 'Zelda Quince', customer: '', ref: '' };
		const joined = await joinAsGuest(app, door, form, false, '192.0.2.7');
		if (isRefusal(joined)) throw new Error(joined.refused);
		const customer = { person: joined.guest, side: 'customer' as const };
		await tell({ type: 'startMeeting', announce: true }, facilitator);
		const say = (words: string, unsigned = false) =>
			tell(
				{
					...{ type: 'addComment', comment: newId(), clause: things.clause!, section: null },
					...{ quote: null, verb: 'change', words, lang: null, unsigned, behalf: null }
				},
				customer
			);
		const sent = [await say('One'), await say('Two', true), await say('Three')];
		const receipts = () =>
			Promise.all(sent.map(async ({ id }) => (await receiptOf(app, meeting, id))!));
		for (const [at, receipt] of (await receipts()).entries()) {
			expect(receipt.seq).toBe(sent[at]!.seq);
			expect(receipt.hash).toBe(sha(sent[at]!.command));
			const words = sha(['One', 'Two', 'Three'][at]);
			expect(receipt.comment).toMatchObject({ state: 'kept', words, changes: [] });
		}
		expect(await receiptOf(app, meeting, newId())).toBeNull();
		expect(await receiptOf(app, things.closed!, sent[0]!.id)).toBeNull();

		const comments = sent.map(({ command }) => (command as { comment: string }).comment);
		const proposal = newId();
		await tell(
			{
				...{ type: 'proposeChange', proposal, op: 'replace', clause: things.clause! },
				...{ section: 'expectations', after: 'One person stays.', own: null, elsewhere: [] },
				because: comments.slice(0, 2)
			},
			facilitator
		);
		await tell({ type: 'acceptProposal', proposal }, facilitator);
		const declined = {
			kind: 'declined' as const,
			because: 'Too dear',
			owner: null,
			due: null,
			promise: null
		};
		await tell({ type: 'setOutcome', comments: [comments[2]!], outcome: declined }, facilitator);
		await tell(
			{ type: 'agreeVersion', note: 'So', agreedBy: ['Dana'], override: 'Time' },
			facilitator
		);
		await tell({ type: 'closeMeeting', unasked: 'Time' }, facilitator);
		const [one, two, three] = await receipts();
		for (const receipt of [one!, two!])
			expect(receipt.comment!.changes.map(({ after }) => after)).toEqual(['One person stays.']);
		expect(three!.comment).toMatchObject({ outcome: 'declined', because: 'Too dear', changes: [] });

		// What is taken out leaves its place, and what it changed stays changed.
		await erase(app, { guest: joined.guest });
		const [gone, unsigned] = await receipts();
		expect(gone!.comment).toMatchObject({
			state: 'withdrawn',
			words: null,
			number: one!.comment!.number
		});
		expect(gone!.comment!.changes).toHaveLength(1);
		expect(unsigned!.comment).toMatchObject({ state: 'kept', words: sha('Two') });
		rmSync(dataDir, { recursive: true, force: true });
	});
});
