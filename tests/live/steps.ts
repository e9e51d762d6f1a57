import fc from 'fast-check';
import type { AsyncCommand } from 'fast-check';
import type { AnyCommand, Command } from '#lib/domain/meeting/commands.ts';
import { order } from '../domain/meeting/world.ts';
import type { Room } from './room.ts';

/** What the test remembers of the world: whose line is up, who sleeps, and what was sent last. */
export type Model = { up: Set<string>; asleep: Set<string>; sent: { who: string; id: string }[] };

type Step = AsyncCommand<Model, Room>;
type Deed = (model: Model, room: Room) => void | Promise<unknown>;

const step = (name: string, run: Deed, check: (model: Model) => boolean = () => true): Step => ({
	check,
	run: async (model, room) => void (await run(model, room)),
	toString: () => name
});

const people = ['dana', 'tom', 'tom’s tablet', 'maria', 'aisha', 'ben', 'cleo'];
const everybody = [...people, 'wall'];
const somebody = fc.constantFrom(...everybody);
const anybody = fc.constantFrom(...people);
const guest = fc.constantFrom('maria', 'aisha', 'ben', 'cleo');
const words = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const clause = fc.constantFrom('calls', 'pass', null);

function says(model: Model, room: Room, who: string, command: Command) {
	model.sent.push({ who, id: room.peers.get(who)!.says(command) });
}

const say = (who: string, command: Command) =>
	step(`${who}: ${JSON.stringify(command)}`, (model, room) => says(model, room, who, command));

/** House orders are the server's own; all others go through the door as people send them. */
const houseOrders = new Set(['bringGuesses', 'showNudge']);
const anyOrder = fc.tuple(order, guest).map(([{ command, actor }, other]) => {
	const named = actor.person || 'dana';
	const who = named === 'aisha' ? other : named;
	if (houseOrders.has(command.type)) {
		const name = `the house: ${JSON.stringify(command)}`;
		return step(name, (_model, room) => room.does(command as AnyCommand));
	}
	return say(who, command as Command);
});

const comment = fc.record({
	clause,
	words,
	unsigned: fc.boolean(),
	verb: fc.constantFrom('change', 'keep', null)
});
let made = 0;
const newComment = fc.tuple(anybody, comment).map(([who, { clause, words, unsigned, verb }]) =>
	step(`${who} says ${JSON.stringify(words)}`, (model, room) =>
		says(model, room, who, {
			type: 'addComment',
			comment: `n${++made}`,
			...{ clause, words, unsigned, verb, section: null, quote: null, lang: null, behalf: null }
		} as Command)
	)
);

/** Somebody changes their own mind: edits, withdraws, agrees with whatever is in their sight. */
const ofOwn = fc
	.tuple(anybody, fc.nat(50), fc.constantFrom('editComment', 'withdrawComment', 'agree'), words)
	.map(([who, nth, type, said]) =>
		step(`${who}: ${type} of the ${nth}th they see`, (model, room) => {
			const { comments } = room.peers.get(who)!.line.state;
			const one = comments[nth % Math.max(1, comments.length)];
			if (one)
				says(model, room, who, {
					...{ type, comment: one.id },
					...(type === 'editComment' && { words: said })
				} as Command);
		})
	);
const onDesk = fc
	.tuple(
		fc.constantFrom('dana', 'tom'),
		fc.nat(50),
		fc.constantFrom('showComment', 'takeOffComment')
	)
	.map(([who, nth, type]) =>
		step(`${who}: ${type} the ${nth}th`, (model, room) => {
			const { comments } = room.peers.get(who)!.line.state;
			const one = comments[nth % Math.max(1, comments.length)];
			if (one) says(model, room, who, { type, comment: one.id } as Command);
		})
	);
const next = fc
	.tuple(fc.constantFrom('dana', 'wall'), fc.constantFrom('next', 'back'))
	.map(([who, to]) => say(who, { type: 'step', to } as Command));

const goes = somebody.map((who) =>
	step(
		`the line of ${who} breaks`,
		({ up, asleep }, room) => {
			room.peers.get(who)!.cut();
			up.delete(who);
			asleep.delete(who);
		},
		({ up }) => up.has(who)
	)
);
const comes = somebody.map((who) =>
	step(
		`${who} is back`,
		async ({ up }, room) => {
			await room.dial(room.peers.get(who)!);
			up.add(who);
		},
		({ up }) => !up.has(who)
	)
);
const reloads = somebody.map((who) =>
	step(`${who} loads the page again`, async ({ up, asleep }, room) => {
		room.peers.get(who)!.load();
		await room.dial(room.peers.get(who)!);
		up.add(who);
		asleep.delete(who);
	})
);
const sleeps = fc
	.tuple(somebody, fc.constantFrom('asleep' as const, 'deaf' as const))
	.map(([who, how]) =>
		step(
			`${who} is ${how}`,
			({ asleep }, room) => {
				const { wire } = room.peers.get(who)!;
				if (wire) wire.held = how;
				asleep.add(who);
			},
			({ up, asleep }) => up.has(who) && !asleep.has(who)
		)
	);
const wakes = somebody.map((who) =>
	step(
		`${who} wakes`,
		async ({ asleep }, room) => {
			const peer = room.peers.get(who)!;
			// Whoever heard nothing at all has to come back.
			if (peer.wire?.held === 'deaf') {
				peer.cut();
				await room.dial(peer);
			} else peer.wire?.wake();
			asleep.delete(who);
		},
		({ asleep }) => asleep.has(who)
	)
);
const restarts = fc.constant(
	step('the server starts again', async ({ up, asleep }, room) => {
		room.restart();
		asleep.clear();
		for (const who of up) await room.dial(room.peers.get(who)!);
	})
);
const twice = fc.nat(20).map((back) =>
	step(
		`what was sent ${back} ago is sent again`,
		async ({ sent }, room) => {
			const one = sent.at(-1 - (back % sent.length))!;
			void room.peers.get(one.who)!.again(one.id);
		},
		({ sent }) => sent.length > 0
	)
);
const waits = fc
	.constantFrom(0, 1, 5, 25, 30, 200, 1200)
	.map((ms) => step(`${ms} ms pass`, (_model, room) => room.pass(ms)));
const tides = fc.constant(step('the tide', (_model, room) => room.tide()));

/** More than forty kinds of orders, and everything that can happen to a line. */
export const steps = fc.oneof(
	{ weight: 30, arbitrary: anyOrder },
	{ weight: 10, arbitrary: newComment },
	{ weight: 8, arbitrary: ofOwn },
	{ weight: 8, arbitrary: onDesk },
	{ weight: 3, arbitrary: next },
	{ weight: 5, arbitrary: goes },
	{ weight: 7, arbitrary: comes },
	{ weight: 3, arbitrary: reloads },
	{ weight: 3, arbitrary: sleeps },
	{ weight: 4, arbitrary: wakes },
	{ weight: 1, arbitrary: restarts },
	{ weight: 4, arbitrary: twice },
	{ weight: 12, arbitrary: waits },
	{ weight: 1, arbitrary: tides }
);

export const newModel = (): Model => ({ up: new Set(everybody), asleep: new Set(), sent: [] });
