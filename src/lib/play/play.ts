import type { Command } from '#lib/domain/meeting/commands.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { Browser, CannotPlay } from './browser.ts';
import { idsOf, secretsOf } from '#lib/script/ids.ts';
import { arriveAll, type Cast } from './room.ts';
import type { Script } from '#lib/script/script.ts';
import { planOf, type Act, type Errand, type Plan, type Step } from '#lib/script/steps.ts';
import { Tally } from '#lib/script/tally.ts';
import type { Sent } from '#lib/script/steps/after.ts';
import { buildWorld, openMeeting, type World } from './world.ts';

export type Given = {
	script: Script;
	url: string;
	run: string;
	/** An API token of the person who owns the team. */
	token: string;
	/** What passwords and clock keys are made from, the same at every start of this run. */
	secret: string;
	/** So many times as fast as it was; 0 as fast as it goes. */
	speed: number;
	/** Told in passing, for whoever watches. */
	tell?(line: string): void;
	/** Just when a command has been sent: a test breaks the line here. */
	sent?(step: Step): void;
	answered?(step: Step): void;
};

export type Played = Pick<Plan, 'skipped' | 'ignored' | 'unknown'> & {
	run: string;
	team: string;
	meetings: { ref: string; id: string }[];
	played: Tally;
	/** What the server would not have, one line each. */
	refused: string[];
};

/** Plays a script into a running server, as real people over the doors that people use. */
export async function play(given: Given): Promise<Played> {
	const { script, url, run, token, secret, tell } = given;
	const ids = idsOf(run);
	const plan = planOf(script, ids);
	const world: World = { script, url, ids, secrets: secretsOf(secret, run) };
	const owner = new Browser(url, token);
	const team = await buildWorld(world, owner);
	tell?.(`The team ${script.team.name} is ready.`);

	const stage: Stage = { ...given, world, team, played: new Tally(), refused: [] };
	for (const act of plan.acts) {
		for (const meeting of act.opens) await openMeeting(world, team, meeting);
		const now = await playAct(stage, act);
		tell?.(`${act.meeting.title}: ${now ? 'played' : 'was played before'}.`);
	}
	await playAfter(stage, plan.after, owner);
	const { skipped, ignored, unknown } = plan;
	const meetings = plan.acts.map(({ meeting }) => ({
		ref: meeting.id,
		id: ids('meeting', meeting.id)
	}));
	const { played, refused } = stage;
	return {
		run,
		team: ids('team', script.team.id),
		meetings,
		played,
		refused,
		skipped,
		ignored,
		unknown
	};
}

type Stage = Given & {
	world: World;
	team: Awaited<ReturnType<typeof buildWorld>>;
	played: Tally;
	refused: string[];
};

/** False for a meeting that was played to its end in an earlier start of this run. */
async function playAct(stage: Stage, act: Act) {
	const cast = await arriveAll(stage.world, stage.team, act.meeting);
	try {
		if (cast.over) return false;
		const begun = Date.now();
		for (const step of act.steps) {
			await until(begun, step.minute, stage.speed);
			for (const errand of act.errands.get(step.id) ?? []) await runErrand(stage, act, errand);
			await playStep(stage, act, cast, step);
		}
		return true;
	} finally {
		cast.leave();
	}
}

/** What somebody of the team enters later, at the pages that are made for it. */
async function playAfter({ played, refused, tell }: Stage, after: Sent[], owner: Browser) {
	for (const { name, path, form } of after) {
		const page = await owner.send(path, form);
		if (page.status < 400) played.add(name);
		else refused.push(`${name}: ${page.status} at ${page.path}`);
	}
	if (after.length) tell?.(`After the meetings: ${after.length} entries.`);
}

async function until(begun: number, minute: number, speed: number) {
	const wait = speed ? begun + (minute * 60_000) / speed - Date.now() : 0;
	if (wait > 0) await new Promise((go) => setTimeout(go, wait));
}

async function playStep(stage: Stage, { meeting }: Act, cast: Cast, step: Step) {
	const player = cast.players.get(step.by);
	if (!player) return void stage.refused.push(`${step.by} is not in ${meeting.id}`);
	const clock = { key: stage.world.secrets('clock', meeting.id), minute: step.minute };
	const command = withBehalf(step.command, cast);
	const answering = player.ask(step.id, command, clock);
	stage.sent?.(step);
	const answer = await answering;
	stage.answered?.(step);
	if (isRefusal(answer))
		stage.refused.push(
			`${meeting.id} minute ${step.minute}: ${command.type} of ${step.by}: ${answer.refused}`
		);
	else stage.played.add(nameOf(command));
}

/** Sent as a person sends a form, with the minute it was; its ids make sending it again harmless. */
async function runErrand(stage: Stage, { meeting }: Act, { by, to, form, minute, what }: Errand) {
	const { world, team, played, refused } = stage;
	const browser = team.browsers.get(by);
	if (!browser) return void refused.push(`${by} is not in ${meeting.id}`);
	const page = await browser.send(to, [
		...form,
		['meeting', world.ids('meeting', meeting.id)],
		['clock', world.secrets('clock', meeting.id)],
		['minute', `${minute}`]
	]);
	if (page.status < 400) played.add(what);
	else refused.push(`${meeting.id} minute ${minute}: ${what} of ${by}: ${page.status}`);
}

/** The script knows people by names of its own; the server by the ids they came in with. */
function withBehalf(command: Command, cast: Cast): Command {
	if (command.type !== 'addComment' || !command.behalf) return command;
	const behalf = cast.idOf(command.behalf);
	if (!behalf) throw new CannotPlay(`Nobody here is ${command.behalf}.`);
	return { ...command, behalf };
}

const names: Partial<Record<Command['type'], string>> = {
	addComment: 'comments',
	reply: 'replies',
	agree: 'agreements',
	setOutcome: 'outcomes',
	makePromise: 'promises',
	proposeChange: 'proposals',
	agreeVersion: 'versions',
	moveTo: 'moves of the pointer',
	giveFloor: 'changes of the floor',
	flagPersonal: 'personal remarks',
	pressHeat: 'heat',
	answerPulse: 'pulses answered',
	group: 'themes put together',
	addSubject: 'themes to rate',
	closeMeeting: 'meetings closed'
};

const nameOf = (command: Command) =>
	command.type === 'castBallot' ? ballots[command.kind] : (names[command.type] ?? 'other taps');

const ballots = {
	importance: 'ratings of importance',
	performance: 'ratings of performance',
	top: 'top three',
	simplify: 'answers to simplify'
};
