import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type en from '../../en/team/minutes.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const short = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format;

/** The minutes that prove fairness. */
export default {
	minutes: {
		title: 'Compte rendu',
		titleOf: (meeting: string) => `Compte rendu : ${meeting}`,
		lead: 'Établi en comptant ce qui s’est passé ; personne ne l’a rédigé. Rien ne peut être modifié ici.',
		notYet: 'Le compte rendu est établi quand la réunion se termine.',
		soFar: 'La réunion est encore en cours. Voici où elle en est.',
		when: 'Quand',
		from: (start: string, end: string) => `${start} – ${end}`,
		led: 'Animée par',
		customers: 'Clients',
		team: 'Équipe',
		observers: 'Observateurs, qui ne comptent pour aucun côté',
		announced: 'Annonce « nous réviserons ceci d’après ce que vous direz »',
		announcedAt: (time: string, minutes: number) =>
			plural('fr', minutes, {
				one: `${time}, ${n(minutes)} minute après le début`,
				other: `${time}, ${n(minutes)} minutes après le début`
			}),
		announcedFirst: (time: string) => `${time}, au début`,
		announcedNever: 'L’annonce n’a pas été faite.',
		stages: 'Étape par étape',
		stage: 'Étape',
		length: 'Minutes',
		planned: (used: string, planned: number) => `${used} sur ${n(planned)}`,
		unplanned: (used: string) => `${used}, non prévu`,
		asked: 'Sollicités',
		heard: 'Entendus',
		heardOf: (heard: number, asked: number) => `${n(heard)} sur ${n(asked)}`,
		comments: 'Commentaires des clients / de l’équipe',
		pair: (customer: number, team: number) => `${n(customer)} / ${n(team)}`,
		skipped: 'Ce qui a été sauté, et pourquoi',
		skippedNothing: 'Rien n’a été sauté.',
		skippedWhy: (stage: string, why: string) => `${stage} : ${why}`,
		skippedNoReason: (stage: string) => `${stage} : aucune raison donnée`,
		floor: 'Qui a eu la parole',
		floorNobody: 'Personne n’a noté qui parlait.',
		sides: { customer: 'Clients', team: 'Équipe', facilitator: 'Animation', silent: 'Silence' },
		minutesLong: (minutes: number) =>
			plural('fr', minutes, {
				one: `${short(minutes)} minute`,
				other: `${short(minutes)} minutes`
			}),
		share: (percent: number) => `${n(percent)} %`,
		passed: 'Qui a animé, et qui a pris le relais',
		passedNever: 'L’animation n’a pas changé de mains.',
		passedLine: (time: string, from: string, to: string) => `${time} : de ${from} à ${to}`,
		passedFirst: (time: string, to: string) => `${time} : ${to}`,
		answers: 'Ce qui a été demandé, et ce qui a reçu une réponse',
		answered: (answered: number, asked: number) =>
			plural('fr', asked, {
				one: `${n(answered)} sur ${n(asked)} commentaire qui demandait quelque chose a reçu une réponse.`,
				other: `Commentaires qui demandaient quelque chose et ont reçu une réponse : ${n(answered)} sur ${n(asked)}.`
			}),
		askedNothing: 'Aucun client n’a demandé de changement.',
		cutOff: (times: number) =>
			plural('fr', times, {
				one: `On a signalé ${n(times)} fois avoir été interrompu.`,
				other: `On a signalé ${n(times)} fois avoir été interrompu.`
			}),
		cutOffNever: 'Personne n’a signalé avoir été interrompu.',
		unheard: 'Non entendus',
		unheardHint: 'Pour l’équipe seule. Appelez-les.',
		unheardNobody: 'Chaque client a été entendu.',
		unsignedHint:
			'Les commentaires non signés comptent pour un côté, et pour personne en particulier.',
		nobody: 'personne',
		somebody: 'quelqu’un que l’on ne connaît plus',
		stageNames: {
			welcome: 'Accueil',
			charter: 'Charte',
			needs: 'Besoins',
			ratings: 'Évaluation',
			simplify: 'Simplifier ou supprimer',
			revise: 'Révision',
			close: 'Clôture'
		} satisfies Record<Stage, string>,
		decimal: short
	}
} satisfies typeof en;
