import { ballotKinds } from '#lib/domain/meeting/ballots.ts';
import { things, type Ear } from './ear.ts';

type Canary = { text: string; seers: Set<string> };

/** Words that nobody else uses, with the names of those who may ever be told them. */
export class Canaries {
	#all = new Map<string, Canary>();

	/** Sings under a name; only these may hear it. */
	hide(name: string, ...seers: string[]) {
		const text = `canary ${name} ${this.#all.size}x`.replaceAll(' ', '-');
		this.#all.set(name, { text, seers: new Set(seers) });
		return text;
	}

	/** A secret that was made elsewhere, such as the token of a cookie. */
	know(name: string, text: string, ...seers: string[]) {
		this.#all.set(name, { text, seers: new Set(seers) });
	}

	/** From now on these may hear it too. */
	show(name: string, ...seers: string[]) {
		for (const seer of seers) this.#all.get(name)!.seers.add(seer);
	}

	/** Who was told what they may not know, one line each. */
	leaks(ears: readonly Pick<Ear, 'name' | 'told'>[]) {
		return ears.flatMap(({ name: ear, told }) => {
			const text = told.join('\n');
			return [...this.#all]
				.filter(([, { text: words, seers }]) => !seers.has(ear) && text.includes(words))
				.map(([name]) => `${ear} was told ${name}`);
		});
	}

	/** Who was never told what they may know: then nothing was proved about the others. */
	unheard(ears: readonly Pick<Ear, 'name' | 'told'>[]) {
		return ears.flatMap(({ name: ear, told }) => {
			const text = told.join('\n');
			return [...this.#all]
				.filter(([, { text: words, seers }]) => seers.has(ear) && !text.includes(words))
				.map(([name]) => `${ear} was never told ${name}`);
		});
	}
}

/** A fact, a hint or a list that tells how the meeting is going. */
const ofClimate = ({
	type,
	nudge,
	scores,
	overruled,
	heardAloud,
	nudges
}: Record<string, unknown>) =>
	/^(nudge|climate|heardAloud)/.test(String(type)) ||
	[nudge, scores, overruled].some((one) => one !== undefined && one !== null) ||
	[heardAloud, nudges].some((one) => Array.isArray(one) && one.length > 0);

type Rules = {
	/** Everybody who is in the meeting. */
	people: ReadonlySet<string>;
	/** The comment whose author nobody knows. */
	unsigned: string;
	ratingsOpen: boolean;
};

/** What may not be told in any shape: whose an answer is, who pressed, when exactly it was. */
export function trespasses({ name, told, person }: Ear, { people, unsigned, ratingsOpen }: Rules) {
	const found = new Set<string>();
	const say = (what: string) => found.add(`${name} was told ${what}`);
	if (name !== 'console' && told.some((text) => text.includes('["climate"')))
		say('how the meeting is going');
	for (const thing of things(told)) {
		const { type, kind, value, by, side, voter, at, personal } = thing;
		if (name !== 'console' && ofClimate(thing)) say('of the climate');
		if (kind !== undefined && value !== undefined && value !== null && by !== person) {
			if (ballotKinds.some((one) => one === kind)) {
				if (by !== null) say('who answered what');
				else if (side !== 'customer' || !ratingsOpen) say('an answer before it was opened');
			}
		}
		if (typeof voter === 'string' && people.has(voter)) say('who pressed');
		if (type === 'pulseAnswered') say('a single answer to the pulse');
		if (type === 'heatPressed' && name !== 'console') say('that somebody pressed');
		if (type === 'cutOff' && name !== 'console' && by !== person) say('who was cut off');
		if (name !== 'console' && (personal || /^personal(F|C)/.test(String(type))))
			say('of a personal remark');
		const hidden =
			type === 'heatPressed' ||
			(thing.comment === unsigned && type === 'commentAdded') ||
			(thing.id === unsigned && 'words' in thing);
		if (!hidden) continue;
		if (typeof at === 'string' && !at.endsWith(':00.000Z')) say(`the second of ${type ?? 'words'}`);
		const { agrees: _a, replies: _r, command: _c, ...rest } = thing;
		if (Object.values(rest).some((one) => people.has(String(one)))) say('whose unsigned words are');
	}
	return [...found];
}
