import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type en from '../../en/team/minutes.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('de').format;
const short = new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format;

/** The minutes that prove fairness. */
export default {
	minutes: {
		title: 'Protokoll',
		titleOf: (meeting: string) => `Protokoll: ${meeting}`,
		lead: 'Gezählt aus dem, was geschehen ist; niemand hat es geschrieben. Hier lässt sich nichts bearbeiten.',
		notYet: 'Das Protokoll entsteht, wenn das Treffen endet.',
		soFar: 'Das Treffen läuft noch. Das ist der Stand.',
		when: 'Wann',
		from: (start: string, end: string) => `${start} – ${end}`,
		led: 'Moderation',
		customers: 'Kundenseite',
		team: 'Team',
		observers: 'Beobachtende, die zu keiner Seite zählen',
		announced: 'Angekündigt: „Wir überarbeiten das nach dem, was Sie sagen“',
		announcedAt: (time: string, minutes: number) =>
			plural('de', minutes, {
				one: `${time}, ${n(minutes)} Minute nach dem Beginn`,
				other: `${time}, ${n(minutes)} Minuten nach dem Beginn`
			}),
		announcedFirst: (time: string) => `${time}, zu Beginn`,
		announcedNever: 'Es wurde nicht angekündigt.',
		stages: 'Phase für Phase',
		stage: 'Phase',
		length: 'Minuten',
		planned: (used: string, planned: number) => `${used} von ${n(planned)}`,
		unplanned: (used: string) => `${used}, nicht geplant`,
		asked: 'Gefragt',
		heard: 'Gehört',
		heardOf: (heard: number, asked: number) => `${n(heard)} von ${n(asked)}`,
		comments: 'Kommentare von Kundenseite / Team',
		pair: (customer: number, team: number) => `${n(customer)} / ${n(team)}`,
		skipped: 'Was ausgelassen wurde, und warum',
		skippedNothing: 'Es wurde nichts ausgelassen.',
		skippedWhy: (stage: string, why: string) => `${stage}: ${why}`,
		skippedNoReason: (stage: string) => `${stage}: kein Grund genannt`,
		floor: 'Wer das Wort hatte',
		floorNobody: 'Niemand hat notiert, wer sprach.',
		sides: {
			customer: 'Kundenseite',
			team: 'Team',
			facilitator: 'Moderation',
			silent: 'Stille'
		},
		minutesLong: (minutes: number) =>
			plural('de', minutes, {
				one: `${short(minutes)} Minute`,
				other: `${short(minutes)} Minuten`
			}),
		share: (percent: number) => `${n(percent)} %`,
		passed: 'Wer moderiert hat, und wer übernahm',
		passedNever: 'Die Moderation hat nicht gewechselt.',
		passedLine: (time: string, from: string, to: string) => `${time}: von ${from} an ${to}`,
		passedFirst: (time: string, to: string) => `${time}: ${to}`,
		answers: 'Worum gebeten wurde, und was daraus wurde',
		answered: (answered: number, asked: number) =>
			plural('de', asked, {
				one: `${n(answered)} von ${n(asked)} Kommentar, der um etwas bat, hat ein Ergebnis.`,
				other: `${n(answered)} von ${n(asked)} Kommentaren, die um etwas baten, haben ein Ergebnis.`
			}),
		askedNothing: 'Niemand von der Kundenseite wollte, dass etwas anders wird.',
		cutOff: (times: number) =>
			plural('de', times, {
				one: `${n(times)}-mal sagte jemand, unterbrochen worden zu sein.`,
				other: `${n(times)}-mal sagte jemand, unterbrochen worden zu sein.`
			}),
		cutOffNever: 'Niemand sagte, unterbrochen worden zu sein.',
		unheard: 'Nicht gehört',
		unheardHint: 'Nur für das Team. Rufen Sie diese Personen an.',
		unheardNobody: 'Alle von der Kundenseite wurden gehört.',
		unsignedHint: 'Kommentare ohne Namen zählen für eine Seite und für keine Person.',
		nobody: 'niemand',
		somebody: 'eine nicht mehr bekannte Person',
		stageNames: {
			welcome: 'Begrüßung',
			charter: 'Charta',
			needs: 'Bedarf',
			ratings: 'Bewertung',
			simplify: 'Vereinfachen oder weglassen',
			revise: 'Überarbeiten',
			close: 'Abschluss'
		} satisfies Record<Stage, string>,
		decimal: short
	}
} satisfies typeof en;
