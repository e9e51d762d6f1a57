import { createHash } from 'node:crypto';
import type { App } from '../app.ts';
import type { Ear } from '../db/ear.ts';
import { noteMetHere } from '../meetings/guessing.ts';
import { catchUpAll, catchUpWith } from '../meetings/refresh.ts';
import { cutHere, cutStrangers } from '../realtime/cut.ts';
import { seatsAt, showPresence, showWaiting } from '../realtime/presence.ts';
import { newId } from '../tokens.ts';
import { createElsewhere, type Elsewhere } from './elsewhere.ts';
import { readWord, type Heard, type Word } from './words.ts';

const BEAT_MS = 2_000;
const POLL_MS = 1_000;
/** As for browsers: the first news of a meeting at once, the following ones together. */
const WINDOW_MS = 25;

/** Joins the processes on the same database; where there can be none it does nothing. What it answers with leaves them. */
export function meetOthers(app: App, secret: string): () => Promise<void> {
	if (!app.db.ear) return async () => {};
	const me = newId();
	const keyed = createHash('sha256')
		.update(`forthright ${secret}`)
		.digest('base64url')
		.slice(0, 12);
	const elsewhere = createElsewhere(app);
	let leads = false;

	const ear = app.db.ear({
		opened() {
			tell({ word: 'hello', keyed });
			for (const meeting of app.seats.keys()) sat(meeting);
			// Whatever was said meanwhile was not heard.
			void catchUpAll(app);
			void cutStrangers();
			void beat();
		},
		heard(channel, text) {
			if (channel === 'forthright_log') void catchUpWith(app, text);
			else hear(readWord(text));
		}
	});
	const tell = (word: Word) => void say(app, ear, me, word);
	const sat = (meeting: string) => seatWords(app, meeting).forEach(tell);
	const hear = (word: Heard | null) => {
		if (!word || word.from === me) return;
		if (elsewhere.notice(word)) tell({ word: 'hello', keyed });
		if (word.word === 'hello') for (const meeting of app.seats.keys()) sat(meeting);
		if ('keyed' in word && word.keyed !== keyed) elsewhere.otherSecret();
		obey(app, elsewhere, word);
	};
	const beat = async () => {
		tell({ word: 'alive', keyed });
		leads = await ear.lead().catch(() => false);
	};
	const timers = [
		setInterval(() => void beat(), BEAT_MS),
		setInterval(() => {
			elsewhere.sweep();
			void catchUpAll(app);
		}, POLL_MS)
	];
	for (const timer of timers) timer.unref();
	app.others = {
		woke: once(WINDOW_MS, (meeting) => void ear.say('forthright_log', meeting).catch(() => {})),
		tell,
		sat,
		presence: elsewhere.presence,
		leads: () => leads && ear.isOpen(),
		state: () => ({ heard: ear.isOpen(), others: elsewhere.count() })
	};
	return async () => {
		timers.forEach(clearInterval);
		await say(app, ear, me, { word: 'bye' });
		await ear.close();
	};
}

/** What is lost on the way is said again by the next beat, or found by the next look into the log. */
const say = (app: App, ear: Ear, from: string, word: Word) =>
	ear
		.say('forthright_word', JSON.stringify({ ...word, from }))
		.catch((error: unknown) => app.log.debug({ error, word: word.word }, 'a word was lost'));

function obey(app: App, elsewhere: Elsewhere, word: Heard) {
	switch (word.word) {
		case 'here':
			elsewhere.seat(word);
			return showPresence(app, word.meeting);
		case 'cut':
			return cutHere(word.rooms);
		case 'waiting':
			return void showWaiting(app, word.meeting).catch(() => {});
		case 'met':
			return noteMetHere(app, word.meeting, word.address);
		case 'hello':
		case 'alive':
		case 'bye':
			return;
	}
}

/** A notification carries eight thousand bytes at most. */
const AT_ONCE = 100;

function seatWords(app: App, meeting: string): Word[] {
	const { people, screens } = seatsAt(app, meeting);
	const of = Math.max(1, Math.ceil(people.length / AT_ONCE));
	return Array.from({ length: of }, (_, part) => ({
		word: 'here' as const,
		meeting,
		part,
		of,
		people: people.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
		screens
	}));
}

/** At once, and whatever comes within the window as one more at its end. */
function once(ms: number, work: (name: string) => void) {
	const open = new Map<string, boolean>();
	const go = (name: string): void => {
		if (open.has(name)) return void open.set(name, true);
		work(name);
		open.set(name, false);
		setTimeout(() => {
			const again = open.get(name);
			open.delete(name);
			if (again) go(name);
		}, ms).unref();
	};
	return go;
}
