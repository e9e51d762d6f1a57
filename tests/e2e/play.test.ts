import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { digests, playWithKills } from './kills.ts';
import { Server } from './server.ts';

type Said = { id: string; author: string; text: string; visibility: string };
type Example = {
	meetings: { id: string; feedback: Said[] }[];
	revisions: { id: string; because: string[]; also?: { target: string }[] }[];
};
type Exported = {
	teams: {
		charters: {
			versions: {
				number: number;
				changes: { ref: string; before: string; after: string; becauseRefs: string[] }[];
			}[];
		}[];
		meetings: {
			ref: string;
			state: string;
			participants: { id: string; ref: string; name: string }[];
			comments: { ref: string; text: string; author: string | null; outcome: object | null }[];
		}[];
	}[];
};

// Several servers start in most of these, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 });

const file = 'src/lib/server/example.json';
const example = JSON.parse(readFileSync(file, 'utf8')) as Example;

describe('the worked example, played', () => {
	const server = new Server();
	let exported: Exported;
	let told: string;

	beforeAll(async () => {
		await server.start();
		const { code, out, said } = await server.run('play', file, '--url', server.url, '--run', 'one');
		expect([code, said]).toEqual([0, '']);
		told = out;
		exported = JSON.parse((await server.run('export')).out) as Exported;
	}, 120_000);
	afterAll(() => server.stop());

	test('every meeting is closed and every comment is there to the letter', () => {
		const [team] = exported.teams;
		expect(team!.meetings.map(({ ref, state }) => [ref, state])).toEqual(
			example.meetings.map(({ id }) => [id, 'closed'])
		);
		const said = example.meetings.flatMap((meeting) => meeting.feedback);
		const found = team!.meetings.flatMap((meeting) => meeting.comments);
		expect(found).toHaveLength(said.length);
		for (const { id, text } of said) expect(found.find((one) => one.ref === id)?.text).toBe(text);
	});

	test('who said what is kept, and of unsigned words nobody', () => {
		for (const meeting of exported.teams[0]!.meetings) {
			const said = example.meetings.find((one) => one.id === meeting.ref)!.feedback;
			for (const { id, author, visibility } of said) {
				const found = meeting.comments.find((one) => one.ref === id)!;
				const person = meeting.participants.find((one) => one.id === found.author);
				if (visibility === 'anonymous') expect(found.author).toBeNull();
				else if (person?.ref) expect(person.ref).toBe(author);
				else expect(person).toBeDefined();
			}
		}
	});

	test('one version is agreed, and every change has the causes the script gives it', () => {
		const [charter] = exported.teams[0]!.charters;
		expect(charter!.versions.map((version) => version.number)).toEqual([1, 2]);
		const { changes } = charter!.versions[1]!;
		expect(changes).toHaveLength(10);
		for (const { because } of example.revisions)
			expect(changes.map((change) => change.becauseRefs)).toContainEqual(because);
		const all = example.revisions.flatMap((one) => (one.also ?? []).map(() => one.because));
		expect(changes.length).toBe(all.length + example.revisions.length);
	});

	test('it says what it played and what it left out', () => {
		expect(told).toMatch(/^ {2}comments: 60$/m);
		expect(told).toMatch(/^ {2}meetings closed: 3$/m);
		expect(told).toMatch(/^ {2}disagree: 7$/m);
		expect(told).toMatch(/^skipped: \d+$/m);
		expect(told).not.toMatch(/^refused/m);
	});

	test('everything that is kept agrees with the log', async () => {
		const { code, out } = await server.run('check');
		expect([code, out.trim().split('\n').at(-1)]).toEqual([0, 'ok']);
	});

	test('played again it doubles nothing', async () => {
		const again = await server.run('play', file, '--url', server.url, '--run', 'one');
		expect(again.code).toBe(0);
		expect(JSON.parse((await server.run('export')).out)).toEqual(exported);
	});
});

describe('a play', () => {
	const server = new Server();
	beforeAll(() => server.start());
	afterAll(() => server.stop());

	test('names what nobody knows, plays the rest and ends with 2', async () => {
		const script = 'tests/play/scripts/unknown.json';
		const { code, out } = await server.run('play', script, '--url', server.url);
		expect(code).toBe(2);
		const unknown = [...out.matchAll(/^ {2}unknown (.*): 1$/gm)].map(([, name]) => name);
		expect(unknown).toEqual(['phase "lunch"', 'reply field "mood"', 'kind "rant"']);
		expect(out).toMatch(/^ {2}comments: 4$/m);
	});

	test('from elsewhere works with the token of an owner, and with no other', async () => {
		const script = 'tests/play/scripts/small.json';
		await server.run('user', 'create', '--email', 'olga@example.org', '--name', 'Olga');
		const made = await server.run('token', 'create', '--user', 'olga@example.org');
		const play = (token: string) =>
			server.run('play', script, '--url', server.url, '--token', token);
		expect(await play(made.out.trim())).toMatchObject({ code: 0 });
		expect(await play('not-a-token')).toMatchObject({ code: 1, out: expect.any(String) });
	});

	test('with ids renamed and labels gone exports the same but for ids and refs', async () => {
		const script = readFileSync('tests/play/scripts/small.json', 'utf8');
		const renamed = `${server.dataDir}/renamed.json`;
		writeFileSync(renamed, withOtherNames(script));
		const [one, two] = [new Server(), new Server()];
		await Promise.all([one.start(), two.start()]);
		try {
			const first = await one.run('play', 'tests/play/scripts/small.json', '--url', one.url);
			const second = await two.run('play', renamed, '--url', two.url);
			expect([first.code, second.code]).toEqual([0, 0]);
			const [a, b] = [await nameless(one), await nameless(two)];
			expect(b).toEqual(a);
		} finally {
			await Promise.all([one.stop(), two.stop()]);
		}
	});
});

test('a server that is killed under a play and comes back tells the same story as one that was left alone', async () => {
	const script = 'tests/play/scripts/small.json';
	const [calm, rough] = [new Server(), new Server()];
	await Promise.all([calm.start(), rough.start()]);
	try {
		await calm.run('play', script, '--url', calm.url, '--run', 'same');
		const { played, killed } = await playWithKills(rough, script, 'same', { times: 3, every: 2 });
		expect(killed).toHaveLength(3);
		expect(played.refused).toEqual([]);
		expect(await digests(rough)).toEqual(await digests(calm));
		expect((await rough.run('check')).out).toMatch(/^ok$/m);
	} finally {
		await Promise.all([calm.stop(), rough.stop()]);
	}
});

test('a player that is killed goes on where it stopped, with the same run', async () => {
	const script = 'tests/play/scripts/small.json';
	const [calm, rough] = [new Server(), new Server()];
	await Promise.all([calm.start(), rough.start()]);
	try {
		await calm.run('play', script, '--url', calm.url, '--run', 'same');
		const again = ['play', script, '--url', rough.url, '--run', 'same'];
		const player = rough.begin(...again, '--speed', '600');
		await begun(player);
		player.kill('SIGKILL');
		await once(player, 'close');
		expect((await digests(rough))[0]!.seq).toBeLessThan((await digests(calm))[0]!.seq);
		expect(await rough.run(...again)).toMatchObject({ code: 0, said: '' });
		expect(await digests(rough)).toEqual(await digests(calm));
	} finally {
		await Promise.all([calm.stop(), rough.stop()]);
	}
});

/** Its team is there, and a second of the meeting has passed. */
async function begun({ stdout }: ReturnType<Server['begin']>) {
	for await (const text of stdout) if (String(text).includes('is ready')) break;
	await new Promise((go) => setTimeout(go, 1500));
}

/** The same script with every id renamed, the last one first, and no labels. */
function withOtherNames(script: string) {
	const known = new Set<string>();
	JSON.parse(script, (key, value: unknown) => {
		if (key === 'id') known.add(String(value));
		return value;
	});
	const names = new Map([...known].map((id, at) => [id, `other-${known.size - at}`]));
	const other = (value: unknown) => (typeof value === 'string' ? names.get(value) : undefined);
	const renamed = JSON.stringify(
		JSON.parse(script, (key, value: unknown) =>
			/_gold$|^expected_/.test(key) ? undefined : (other(value) ?? value)
		)
	);
	return renamed.replace('"E3: ', '"other-3000: ');
}

/** An export with every id replaced by the order in which it first comes by, and without refs. */
async function nameless(server: Server) {
	const names = new Map<string, string>();
	const { out } = await server.run('export');
	return JSON.parse(out, (key, value: unknown) => {
		if (/refs?$/i.test(key)) return undefined;
		if (typeof value !== 'string' || !/^[\w-]{32,43}$/.test(value)) return value;
		return names.get(value) ?? names.set(value, `#${names.size}`).get(value);
	}) as unknown;
}
