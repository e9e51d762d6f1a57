import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Command } from '#lib/domain/meeting/commands.ts';
import { idsOf } from '#lib/script/ids.ts';
import { NoScript, readScript } from '#lib/script/script.ts';
import { planOf, type Act } from '#lib/script/steps.ts';

const ids = idsOf('test');
const read = (name: string) => readScript(readFileSync(`tests/play/scripts/${name}.json`, 'utf8'));
const small = () => planOf(read('small'), ids);
const steps = () => small().acts[0]!.steps;
const of = <T extends Command['type']>(type: T) =>
	steps().flatMap(({ command, ...step }) =>
		command.type === type ? [{ ...step, command: command as Extract<Command, { type: T }> }] : []
	);
const minutes = (type: Command['type']) => of(type).map((step) => step.minute);

test('what happens in a meeting is told in the order of its minutes', () => {
	const all = steps().map((step) => step.minute);
	expect(all).toEqual(all.toSorted((a, b) => a - b));
	expect(steps()[0]).toMatchObject({ by: 'f-ida', command: { type: 'startMeeting' } });
	expect(steps().at(-1)?.command.type).toBe('closeMeeting');
});

test('the welcome ends with the announcement, silent writing with the reveal', () => {
	expect(of('startMeeting')[0]?.command.announce).toBe(false);
	expect(minutes('announceRevision')).toEqual([4]);
	expect(minutes('beginSilence')).toEqual([10]);
	expect(minutes('revealWords')).toEqual([14]);
});

test('a comment is pinned to its words, and an unsigned one says so', () => {
	const [first, second] = of('addComment');
	expect(first).toMatchObject({
		by: 'c-zoe',
		minute: 11,
		command: {
			clause: ids('clause', 'E1'),
			verb: 'change',
			quote: { text: 'three working days', start: 15, end: 33, version: 1 },
			unsigned: false,
			ref: 'a1-1'
		}
	});
	expect(second?.command).toMatchObject({ clause: null, section: null, unsigned: true });
	expect(second?.command.words).toBe(
		'=Nobody tells us when it is ready.\n\nWe ring “every day”. 🚲'
	);
});

test('words of somebody else are typed by the facilitator', () => {
	expect(of('addComment').at(-1)).toMatchObject({ by: 'f-ida', command: { behalf: 'c-zoe' } });
});

test('replies and agreement come in the minute of the comment, which is shown first if it is hidden', () => {
	expect(minutes('reply')).toEqual([11]);
	expect(minutes('agree')).toEqual([11, 12]);
	expect(minutes('showComment')).toEqual([11, 12]);
});

test('outcomes are given when revising begins, in the words of the product', () => {
	expect(of('setOutcome').map(({ minute, command }) => [minute, command.outcome?.kind])).toEqual([
		[26, 'used'],
		[26, 'promised']
	]);
	expect(of('setOutcome')[1]?.command.outcome).toMatchObject({
		owner: 'Per Lind',
		due: '2026-05-01',
		promise: ids('promise', 'K1')
	});
});

test('a revision and its parts are proposed because of the same words, and one version is agreed', () => {
	const because = [ids('comment', 'a1-1'), ids('comment', 'a1-2')];
	expect(of('proposeChange').map(({ command }) => command)).toMatchObject([
		{ op: 'replace', clause: ids('clause', 'E1'), because, ref: 'R1', clauseRef: 'E1' },
		{
			op: 'add',
			clause: ids('clause', 'E3'),
			section: 'expectations',
			after: 'We ring you when it is ready.',
			because,
			ref: 'R1',
			clauseRef: 'E3'
		}
	]);
	expect(of('agreeVersion').map(({ minute, command }) => [minute, command.agreedBy])).toEqual([
		[40, ['Per Lind']]
	]);
});

test('without simplify the meeting closes with the reason that it was not in the script', () => {
	expect(of('closeMeeting')[0]?.command.unasked).toBe('not in the script');
});

test('themes are put together when rating begins, and named before they are rated', () => {
	const group = ids('group', 'a1', 'T1');
	const comments = [ids('comment', 'a1-2'), ids('comment', 'a1-4')];
	expect(of('group')).toMatchObject([{ minute: 26, by: 'f-ida', command: { group, comments } }]);
	expect(of('addSubject')).toMatchObject([
		{ minute: 28, command: { label: 'Tell us when it is ready', ref: 'T1' } }
	]);
});

test('a theme is made before it is rated or has words, and closing waits for every form', () => {
	const [{ steps, errands }] = small().acts as [Act];
	const at = (what: string) =>
		steps.findIndex(({ id }) => errands.get(id)?.some((one) => one.what === what));
	const made = at('themes made');
	expect(made).toBeLessThanOrEqual(at('comments put to themes'));
	expect(made).toBeLessThan(steps.findIndex(({ command }) => command.type === 'addSubject'));
	const sent = [...errands.values()].flat();
	expect(sent.map((one) => [one.minute, one.by, one.what])).toEqual([
		[26, 'f-ida', 'themes made'],
		[26, 'f-ida', 'comments put to themes']
	]);
	const said = ['a1-2', 'a1-4'].map((id) => `${ids('meeting', 'a1')}/${ids('comment', id)}`);
	expect(sent[1]!.form.filter(([name]) => name === 'comment').map(([, one]) => one)).toEqual(said);
});

test('importance is rated first, then performance, then everybody picks; then it is opened', () => {
	const subject = ids('theme', 'T1');
	const told = of('castBallot').map(({ minute, by, command }) => [
		minute,
		by,
		command.kind,
		command.value
	]);
	expect(told).toEqual([
		[26, 'c-bo', 'importance', 5],
		[26, 'c-zoe', 'importance', null],
		[26, 'c-bo', 'performance', 2],
		[26, 'c-zoe', 'performance', 3],
		[28, 'c-zoe', 'importance', 5],
		[28, 'c-zoe', 'performance', 1],
		[28, 'c-bo', 'top', [subject, ids('clause', 'E1')]]
	]);
	expect(of('revealBallots')).toMatchObject([{ minute: 28, by: 'f-ida' }]);
});

test('a pulse is asked, answered by the people of its side in turn, and closed in its minute', () => {
	expect(minutes('askPulse')).toEqual([24, 24, 40, 40]);
	expect(of('answerPulse').map(({ by, command }) => [by, command.kind, command.values])).toEqual([
		['c-zoe', 'check-in', { friendly: 4, heard: 3 }],
		['c-bo', 'check-in', { friendly: 2 }],
		['t-per', 'check-in', { friendly: 5 }],
		['c-zoe', 'exit', { frank: 5, worth: 'yes' }],
		['c-bo', 'exit', { frank: 4, worth: 'partly' }]
	]);
	expect(of('pressHeat')).toMatchObject([{ minute: 21.5, by: 'c-zoe' }]);
});

test('a question nobody knows, answers of nobody and strange subjects are named', () => {
	const script = read('small');
	const [meeting] = script.meetings;
	meeting!.pulses.push({ side: 'team', mood: [3], heard: [1, 2] });
	meeting!.ratings.push({ participant: 'c-bo', expectation: 'E99', importance: 1 });
	script.merges[0]!.comments.push('a9-1');
	expect(planOf(script, ids).unknown.entries).toEqual([
		['pulse question "mood"', 1],
		['pulse of nobody on the side "team"', 1],
		['merged comment "a9-1"', 1],
		['rated "E99"', 2]
	]);
});

test('whoever only watches may press the heat button, and has no say', () => {
	const script = read('small');
	const [meeting] = script.meetings;
	meeting!.participants.push({
		id: 'o-vi',
		role: 'observer',
		org: 'shop',
		name: 'Vi',
		title: null
	});
	meeting!.feedback[0]!.reactions.agree.push('o-vi');
	meeting!.heat_flags.push({ participant: 'o-vi', at_min: 22 });
	const { unknown, acts } = planOf(script, ids);
	expect(unknown.entries).toEqual([['agree of observer "o-vi"', 1]]);
	const acted = acts[0]!.steps.filter((step) => step.by === 'o-vi');
	expect(acted.map((step) => step.command.type)).toEqual(['pressHeat']);
});

test('nothing is left out, and disagreement is ignored', () => {
	const { skipped, ignored, unknown } = small();
	expect(skipped.entries).toEqual([]);
	expect(ignored.entries).toEqual([['disagree', 1]]);
	expect(unknown.total).toBe(0);
});

test('an unknown kind, phase and reply field are named, and the rest is played', () => {
	const { unknown, acts } = planOf(read('unknown'), ids);
	expect(unknown.entries).toEqual([
		['phase "lunch"', 1],
		['reply field "mood"', 1],
		['kind "rant"', 1]
	]);
	expect(acts[0]!.steps.filter(({ command }) => command.type === 'addComment')).toHaveLength(4);
});

test('every step has an id of its own, the same in the same run and another in another', () => {
	const names = steps().map((step) => step.id);
	expect(new Set(names).size).toBe(names.length);
	expect(names).toEqual(steps().map((step) => step.id));
	expect(planOf(read('small'), idsOf('other')).acts[0]!.steps.map((step) => step.id)).not.toEqual(
		names
	);
});

test('causes of earlier meetings are cited with their meeting, and a later meeting on the old version opens first', () => {
	const script = read('small');
	const [first] = script.meetings;
	const again = (id: string, day: string) => ({
		...first!,
		id,
		starts_at: `2026-04-${day}T08:00:00Z`,
		feedback: first!.feedback.map((said) => ({ ...said, id: said.id.replace('a1', id) }))
	});
	script.meetings.push(again('a2', '15'), again('a3', '16'));
	script.revisions[0]!.because = ['a1-1', 'a2-2'];
	const { acts } = planOf(script, ids);
	expect(acts.map((act) => act.opens.map((one) => one.id))).toEqual([['a1'], ['a2', 'a3'], ['a3']]);
	expect(acts[0]!.steps.some(({ command }) => command.type === 'agreeVersion')).toBe(false);
	const change = acts[1]!.steps.find(({ command }) => command.type === 'proposeChange');
	expect(change?.command).toMatchObject({
		because: [ids('comment', 'a2-2')],
		elsewhere: [{ meeting: ids('meeting', 'a1'), comment: ids('comment', 'a1-1') }]
	});
});

test('labels for checking change nothing', () => {
	const text = readFileSync('tests/play/scripts/small.json', 'utf8');
	const labelled = JSON.parse(text) as { meetings: { feedback: object[] }[]; themes_gold: unknown };
	labelled.themes_gold = [{ id: 'T1' }];
	for (const said of labelled.meetings[0]!.feedback) Object.assign(said, { theme_gold: 'T1' });
	expect(planOf(readScript(JSON.stringify(labelled)), ids)).toEqual(small());
});

test('a file that is no script is refused in one sentence', () => {
	expect(() => readScript('nothing')).toThrow(NoScript);
	expect(() => readScript('{"team": {"id": "x"}}')).toThrow(/team\.name/);
});
