import type { Section } from '#lib/domain/charter/clause.ts';
import type { Op } from '#lib/domain/charter/revise.ts';
import type { MeetingEvent } from '#lib/domain/meeting/events.ts';
import type { Outcome, ReplyKind } from '#lib/domain/meeting/meeting.ts';
import type en from '../../en/team/history.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('de').format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const list = new Intl.ListFormat('de', { type: 'conjunction' });

const kinds: Record<Section, [string, string]> = {
	purpose: ['Zweck', 'Zwecke'],
	customers: ['Kundengruppe', 'Kundengruppen'],
	services: ['Leistung', 'Leistungen'],
	expectations: ['Erwartung', 'Erwartungen'],
	measures: ['Messgröße', 'Messgrößen'],
	guidelines: ['Leitlinie', 'Leitlinien'],
	needs: ['Bitte an die Kunden', 'Bitten an die Kunden'],
	limits: ['Grenze', 'Grenzen']
};
const done: Record<Op, string> = {
	add: 'hinzugefügt',
	replace: 'geändert',
	remove: 'gestrichen'
};

/** Looking back: what changed, whose words did it, how the room was. */
export default {
	history: {
		title: (charter: string) => `Verlauf: ${charter}`,
		heading: (from: string, to: string) => `Was sich geändert hat: ${from} bis ${to}`,
		startHeading: (to: string) => `Von Anfang an: ${to}`,
		nowHeading: 'Was der Entwurf jetzt sagt, von Anfang an',
		theDraft: 'erster Entwurf',
		versionIn: (number: number) => `Version ${n(number)}`,
		nowIn: 'jetzt',
		stopDraft: 'Entwurf',
		stopNow: 'Jetzt',
		team: 'Team',
		waiting: (count: number) =>
			count === 0 ? 'nichts offen' : `${of(count, 'Änderung', 'Änderungen')} offen`,
		track: 'Versionen',
		from: 'Von',
		to: 'bis',
		choose: 'Zeigen',
		chooseHelp:
			'Die Pfeiltasten gehen von Version zu Version; mit der Umschalttaste verschieben sie den Anfang. C zeigt den neuen Wortlaut ohne Markierungen.',
		only: (version: number) =>
			version === 0
				? 'Der Verlauf beginnt, wenn Sie Version 1 beschließen.'
				: 'Der Verlauf beginnt, wenn Sie Version 2 beschließen.',
		nothing: 'Zwischen diesen beiden hat sich nichts geändert.',
		counted: (section: Section, op: Op, count: number) => {
			const [one, other] = kinds[section];
			return `${of(count, one, other)} ${done[op]}`;
		},
		behind: (count: number) =>
			count === 0
				? 'Das hat das Team von sich aus geändert.'
				: plural('de', count, {
						one: `${n(count)} Kommentar steht hinter diesen Änderungen.`,
						other: `${n(count)} Kommentare stehen hinter diesen Änderungen.`
					}),
		ops: {
			add: 'Hinzugefügt',
			replace: 'Geändert',
			remove: 'Gestrichen'
		} satisfies Record<Op, string>,
		same: 'Gleich',
		unchanged: (count: number) => `${of(count, 'Punkt', 'Punkte')} unverändert.`,
		show: 'Zeigen',
		why: 'Warum?',
		whyCount: (comments: number, customers: number) =>
			customers
				? `Warum? ${of(comments, 'Kommentar', 'Kommentare')}, ${of(customers, 'Kunde', 'Kunden')}`
				: `Warum? ${of(comments, 'Kommentar', 'Kommentare')}`,
		whyTitle: (section: Section, number: number) =>
			`Warum es so lautet: ${kinds[section][0]} ${n(number)}`,
		whyGone: (section: Section) => `Warum das gestrichen wurde: ${kinds[section][0]}`,
		whyEmpty:
			'Wählen Sie „Warum?“ neben einem Punkt. Dann sehen Sie, wessen Worte dazu geführt haben.',
		noChange: 'Dieser Punkt ist unverändert, seit er zum ersten Mal beschlossen wurde.',
		unagreed: 'Dieser Wortlaut steht nur im Entwurf. Er ist noch nicht beschlossen.',
		said: 'im Treffen gesagt',
		saidByTeam: 'vom Team gesagt',
		proposed: 'vorgeschlagen',
		agreed: 'beschlossen',
		own: 'Eigene Entscheidung des Teams',
		ownBy: (who: string) => `Eigene Entscheidung von ${who}. Kein Kunde hat darum gebeten.`,
		wrote: (who: string, count: number) =>
			count > 1
				? `${who} hat aus diesen Kommentaren den neuen Wortlaut geschrieben.`
				: `${who} hat aus diesem Kommentar den neuen Wortlaut geschrieben.`,
		proposedDrop: (who: string) =>
			`${who} hat wegen dieser Kommentare vorgeschlagen, den Punkt zu streichen.`,
		answers: (yes: number, nearly: number, no: number) => {
			const all = yes + nearly + no;
			if (all === 0) return 'Der Raum wurde nicht gefragt.';
			const rest = [nearly && `${n(nearly)} fast`, no && `${n(no)} nein`].filter(Boolean);
			const said = `${n(yes)} von ${n(all)} Antworten lauteten „Ja, das trifft es“`;
			return rest.length ? `${said}, ${list.format(rest as string[])}.` : `${said}.`;
		},
		agreedBy: (version: number, names: string[]) =>
			names.length
				? `Version ${n(version)}, beschlossen von ${list.format(names)}.`
				: `Version ${n(version)} ist beschlossen.`,
		restores: (version: number) => `Damit gilt wieder Version ${n(version)}.`,
		thenRoom: 'Der Raum in diesem Moment',
		whatBecame: 'Was daraus wurde',
		moreSteps: 'Davor',
		removed: 'Kundenseite (gelöscht)',
		removedTeam: 'jemand aus dem Team (gelöscht)',
		unsigned: 'Kundenseite, ohne Namen',
		unsignedTeam: 'Team, ohne Namen',
		withdrawn: 'Diese Worte wurden von der Person, die sie schrieb, zurückgenommen.',
		others: (count: number) =>
			plural('de', count, {
				one: `${n(count)} weitere Person sah es auch so`,
				other: `${n(count)} weitere sahen es auch so`
			}),
		about: 'Was diese Version sagt',
		restore: (version: number) => `Version ${n(version)} wiederherstellen`,
		clean: 'Ohne Markierungen',
		changes: 'Änderungen',
		moved: (heading: string, counts: string) => `${heading}. ${counts}`
	},

	review: {
		title: (title: string) => `Rückblick: ${title}`,
		moment: (time: string) => `Der Raum um ${time}`,
		readOnly: 'So war es. Hier lässt sich nichts ändern.',
		earlier: 'Früher',
		later: 'Später',
		atEnd: 'Das Ende',
		notYet: 'In diesem Treffen ist noch nichts geschehen.',
		what: {
			meetingStarted: 'Das Treffen hat begonnen.',
			revisionAnnounced: 'Das Team sagte: Wir überarbeiten das nach dem, was Sie heute sagen.',
			pointerMoved: 'Das Treffen ging weiter.',
			commentAdded: 'Jemand hat das geschrieben.',
			replied: 'Jemand hat geantwortet.',
			changeProposed: 'Eine neue Formulierung wurde vorgeschlagen.',
			proposalAccepted: 'Eine Formulierung wurde angenommen.',
			promiseMade: 'Eine Zusage wurde gegeben.',
			versionAgreed: 'Eine neue Version wurde beschlossen.',
			meetingClosed: 'Das Treffen wurde beendet.',
			personJoined: 'Jemand kam herein.'
		} as Partial<Record<MeetingEvent['type'], string>>,
		here: 'Wer da war',
		nobody: 'Noch niemand.',
		observer: 'beobachtet',
		facilitator: 'Moderation',
		team: 'Team',
		onWall: 'Auf der Leinwand',
		comments: 'Kommentare bis dahin',
		noComments: 'In diesem Moment stand hier noch nichts.',
		others: 'Zu anderen Punkten und zu keinem',
		proposals: 'Bis dahin vorgeschlagene Formulierungen'
	},

	comment: {
		title: (number: number) => `Kommentar ${n(number)}`,
		replies: 'Antworten',
		noReplies: 'Niemand hat schriftlich geantwortet.',
		outcome: 'Was daraus wurde',
		changes: 'Was er in der Charta geändert hat',
		noChanges: 'Er hat die Charta nicht geändert.',
		outcomeWords: ({ kind, because, owner, due }: Outcome, day: string | null) => {
			const till = day ? ` bis ${day}` : '';
			switch (kind) {
				case 'used':
					return because ? `Eingeflossen: ${because}` : 'Eingeflossen: Die Charta ist geändert.';
				case 'promised':
					return owner
						? `Zugesagt: ${owner} antwortet darauf${till}.`
						: `Zugesagt${due ? till : ''}.`;
				case 'declined':
					return `Nicht aufgenommen, weil: ${because ?? ''}`;
				case 'parked':
					return owner ? `Später: liegt bei ${owner}${till}.` : 'Später.';
				case 'noted':
					return 'Notiert, mit Dank.';
			}
		},
		open: 'Dazu gibt es noch kein Ergebnis.',
		kinds: {
			ask: 'nachgefragt',
			acknowledge: 'gedankt',
			intend: 'vorgenommen',
			commit: 'zugesagt',
			decline: 'abgelehnt',
			explain: 'erklärt'
		} satisfies Record<ReplyKind, string>,
		inVersion: (version: number) => `In Version ${n(version)}`,
		whyLink: 'Warum das so dasteht',
		room: 'Der Raum in diesem Moment'
	}
} satisfies typeof en;
