import type { Section } from '#lib/domain/charter/clause.ts';
import type { Op } from '#lib/domain/charter/revise.ts';
import type { MeetingEvent } from '#lib/domain/meeting/events.ts';
import type { Outcome, ReplyKind } from '#lib/domain/meeting/meeting.ts';
import type en from '../../en/team/history.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const list = new Intl.ListFormat('fr', { type: 'conjunction' });

type Kind = { one: string; other: string; the: string; this: string; feminine: boolean };
const kinds: Record<Section, Kind> = {
	purpose: {
		one: 'raison d’être',
		other: 'raisons d’être',
		the: 'la raison d’être',
		this: 'cette raison d’être',
		feminine: true
	},
	customers: {
		one: 'clause sur les clients',
		other: 'clauses sur les clients',
		the: 'la clause sur les clients',
		this: 'cette clause sur les clients',
		feminine: true
	},
	services: {
		one: 'service',
		other: 'services',
		the: 'le service',
		this: 'ce service',
		feminine: false
	},
	expectations: {
		one: 'attente',
		other: 'attentes',
		the: 'l’attente',
		this: 'cette attente',
		feminine: true
	},
	measures: {
		one: 'indicateur',
		other: 'indicateurs',
		the: 'l’indicateur',
		this: 'cet indicateur',
		feminine: false
	},
	guidelines: {
		one: 'ligne de conduite',
		other: 'lignes de conduite',
		the: 'la ligne de conduite',
		this: 'cette ligne de conduite',
		feminine: true
	},
	needs: {
		one: 'demande',
		other: 'demandes',
		the: 'la demande',
		this: 'cette demande',
		feminine: true
	},
	limits: {
		one: 'limite',
		other: 'limites',
		the: 'la limite',
		this: 'cette limite',
		feminine: true
	}
};
const done: Record<Op, string> = { add: 'ajouté', replace: 'modifié', remove: 'retiré' };
const agreeing = (section: Section, op: Op, plural: boolean) =>
	`${done[op]}${kinds[section].feminine ? 'e' : ''}${plural ? 's' : ''}`;
const comments = (count: number) => of(count, 'commentaire', 'commentaires');

/** Looking back: what changed, whose words did it, how the room was. */
export default {
	history: {
		title: (charter: string) => `Historique de ${charter}`,
		heading: (from: string, to: string) => `Ce qui a changé : ${from} → ${to}`,
		startHeading: (to: string) => `Ce que dit la charte depuis le début : ${to}`,
		nowHeading: 'Ce que dit le projet maintenant, depuis le début',
		theDraft: 'premier projet',
		versionIn: (number: number) => `version ${n(number)}`,
		nowIn: 'maintenant',
		stopDraft: 'Projet',
		stopNow: 'Maintenant',
		team: 'équipe',
		waiting: (count: number) =>
			count === 0
				? 'rien en attente'
				: of(count, 'modification en attente', 'modifications en attente'),
		track: 'Versions',
		from: 'De',
		to: 'à',
		choose: 'Montrer',
		chooseHelp:
			'Les flèches passent d’une version à l’autre ; avec Maj, elles déplacent le début. C montre la nouvelle formulation sans marques.',
		only: (version: number) =>
			version === 0
				? 'L’historique commence quand vous adoptez la version 1.'
				: 'L’historique commence quand vous adoptez la version 2.',
		nothing: 'Rien n’a changé entre les deux.',
		counted: (section: Section, op: Op, count: number) =>
			of(
				count,
				`${kinds[section].one} ${agreeing(section, op, false)}`,
				`${kinds[section].other} ${agreeing(section, op, true)}`
			),
		behind: (count: number) =>
			count === 0
				? 'L’équipe a fait ce changement d’elle-même.'
				: plural('fr', count, {
						one: `${n(count)} commentaire est à l’origine de ces modifications.`,
						other: `${n(count)} commentaires sont à l’origine de ces modifications.`
					}),
		ops: { add: 'Ajouté', replace: 'Modifié', remove: 'Retiré' } satisfies Record<Op, string>,
		same: 'Inchangé',
		unchanged: (count: number) => `${of(count, 'clause inchangée', 'clauses inchangées')}.`,
		show: 'Montrer',
		why: 'Pourquoi ?',
		whyCount: (count: number, customers: number) =>
			customers
				? `Pourquoi ? ${comments(count)}, ${of(customers, 'client', 'clients')}`
				: `Pourquoi ? ${comments(count)}`,
		whyTitle: (section: Section, number: number) =>
			`Pourquoi ${kinds[section].the} ${n(number)} dit cela`,
		whyGone: (section: Section) =>
			`Pourquoi ${kinds[section].this} a été ${agreeing(section, 'remove', false)}`,
		whyEmpty:
			'Choisissez « Pourquoi ? » à côté d’une clause pour voir qui l’a fait changer, et par quels mots.',
		noChange: 'Cette clause n’a pas changé depuis qu’elle a été adoptée.',
		unagreed: 'Cette formulation n’est que dans le projet. Elle n’est pas encore adoptée.',
		said: 'dit pendant la réunion',
		saidByTeam: 'dit par l’équipe',
		proposed: 'proposé',
		agreed: 'adopté',
		own: 'Décision de l’équipe elle-même',
		ownBy: (who: string) => `Décision de ${who}. Aucun client ne l’a demandé.`,
		wrote: (who: string, count: number) =>
			count > 1
				? `${who} a écrit la nouvelle formulation à partir de ces commentaires.`
				: `${who} a écrit la nouvelle formulation à partir de ce commentaire.`,
		proposedDrop: (who: string) => `${who} a proposé de la retirer à cause de ces commentaires.`,
		answers: (yes: number, nearly: number, no: number) => {
			const all = yes + nearly + no;
			if (all === 0) return 'La question n’a pas été posée à la salle.';
			const rest = [nearly && `${n(nearly)} « presque »`, no && `${n(no)} « non »`].filter(Boolean);
			const said = `« Oui, c’est cela » : ${of(yes, 'réponse', 'réponses')} sur ${n(all)}`;
			return rest.length ? `${said} ; ${list.format(rest as string[])}.` : `${said}.`;
		},
		agreedBy: (version: number, names: string[]) =>
			names.length
				? `Version ${n(version)} adoptée par ${list.format(names)}.`
				: `Version ${n(version)} adoptée.`,
		restores: (version: number) => `Elle rétablit la version ${n(version)}.`,
		thenRoom: 'La salle à ce moment-là',
		whatBecame: 'Ce qu’il en est advenu',
		moreSteps: 'Avant cela',
		removed: 'un client (effacé)',
		removedTeam: 'un membre de l’équipe (effacé)',
		unsigned: 'un client, nom masqué',
		unsignedTeam: 'l’équipe, nom masqué',
		withdrawn: 'L’auteur a repris ce commentaire.',
		others: (count: number) => of(count, 'autre était d’accord', 'autres étaient d’accord'),
		about: 'Ce que dit cette version',
		restore: (version: number) => `Rétablir la version ${n(version)}`,
		clean: 'Sans marques',
		changes: 'Modifications',
		moved: (heading: string, counts: string) => `${heading}. ${counts}`
	},

	review: {
		title: (title: string) => `Retour sur : ${title}`,
		moment: (time: string) => `La salle, ${time}`,
		readOnly: 'C’était ainsi. Rien ne peut être modifié ici.',
		earlier: 'Plus tôt',
		later: 'Plus tard',
		atEnd: 'La fin',
		notYet: 'Il ne s’est encore rien passé dans cette réunion.',
		what: {
			meetingStarted: 'La réunion a commencé.',
			revisionAnnounced:
				'L’équipe a dit : nous allons réviser ceci d’après ce que vous direz aujourd’hui.',
			pointerMoved: 'La réunion a avancé.',
			commentAdded: 'Quelqu’un a écrit ceci.',
			replied: 'Quelqu’un a répondu.',
			changeProposed: 'Une nouvelle formulation a été proposée.',
			proposalAccepted: 'Une formulation a été acceptée.',
			promiseMade: 'Une promesse a été faite.',
			versionAgreed: 'Une nouvelle version a été adoptée.',
			meetingClosed: 'La réunion s’est terminée.',
			personJoined: 'Quelqu’un est entré.'
		} as Partial<Record<MeetingEvent['type'], string>>,
		here: 'Qui était là',
		nobody: 'Encore personne.',
		observer: 'observe',
		facilitator: 'anime',
		team: 'équipe',
		onWall: 'À l’écran',
		comments: 'Commentaires jusqu’ici',
		noComments: 'Aucun commentaire ici à ce moment-là.',
		others: 'Sur d’autres clauses, ou sur aucune',
		proposals: 'Formulations proposées jusqu’ici'
	},

	comment: {
		title: (number: number) => `Commentaire ${n(number)}`,
		replies: 'Réponses',
		noReplies: 'Personne n’a répondu par écrit.',
		outcome: 'Ce qu’il en est advenu',
		changes: 'Ce qu’il a changé dans la charte',
		noChanges: 'Il n’a pas modifié la charte.',
		outcomeWords: ({ kind, because, owner, due }: Outcome, day: string | null) => {
			const till = day ? ` d’ici au ${day}` : '';
			switch (kind) {
				case 'used':
					return because ? `Retenu : ${because}` : 'Retenu : il a modifié la charte.';
				case 'promised':
					return owner ? `Promis : ${owner} y répond${till}.` : `Promis${due ? till : ''}.`;
				case 'declined':
					return `Non retenu, car : ${because ?? ''}`;
				case 'parked':
					return owner ? `Plus tard : ${owner} s’en charge${till}.` : 'Plus tard.';
				case 'noted':
					return 'Noté, avec nos remerciements.';
			}
		},
		open: 'Il n’a pas encore de réponse.',
		kinds: {
			ask: 'a demandé',
			acknowledge: 'a remercié',
			intend: 'a l’intention de',
			commit: 's’est engagé',
			decline: 'a refusé',
			explain: 'a expliqué'
		} satisfies Record<ReplyKind, string>,
		inVersion: (version: number) => `Dans la version ${n(version)}`,
		whyLink: 'Pourquoi ce texte dit cela',
		room: 'La salle à ce moment-là'
	}
} satisfies typeof en;
