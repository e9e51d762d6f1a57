import type en from '../en/themes.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const of = (count: number, one: string, other: string) =>
	plural('fr', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} ${other}`,
		other: `${n(count)} ${other}`
	});

export default {
	title: 'Thèmes',
	intro: 'La même chose, dite dans plusieurs réunions et avec d’autres mots.',
	empty:
		'Ici figurera ce que les clients vous redisent sans cesse. Rassemblez des commentaires pendant une réunion, ou après.',
	toMeetings: 'Voir les réunions',
	charter: 'Charte',
	over: (meetings: number, version: number) =>
		`Sur ${of(meetings, 'réunion', 'réunions')}, jusqu’à la version ${n(version)}.`,
	noMeetings: 'Aucune réunion n’a encore eu lieu sur cette charte.',

	notOn: 'Absent de votre charte',
	notOnEmpty: 'Tout ce que les clients ont soulevé figure dans votre charte.',
	onIt: 'Dans votre charte',
	onItEmpty: 'Aucun thème ne figure encore dans votre charte.',
	since: (version: number) => `Dans la charte depuis la v${n(version)}`,
	raisedBy: (meetings: number, all: number, rated: number | null) =>
		`Soulevé par ${n(meetings)} sur ${n(all)}, ${rated === null ? 'non noté' : `noté ${n(rated)}`}`,
	raisedIn: (meetings: number, all: number) =>
		`Soulevé dans ${n(meetings)} sur ${of(all, 'réunion', 'réunions')}`,
	organisations: (raised: number, all: number) =>
		`Soulevé par ${n(raised)} sur ${of(all, 'organisation', 'organisations')}`,
	voices: (voices: number, all: number) => `${n(voices)} sur ${of(all, 'voix', 'voix')}`,
	rated: (importance: number | null, performance: number | null, count: number) =>
		`Importance ${importance === null ? '–' : n(importance)}, qualité ${performance === null ? '–' : n(performance)} (${of(count, 'note', 'notes')})`,
	notRated: 'Non noté',
	top: (picked: number, all: number) => `Parmi les trois premiers pour ${n(picked)} sur ${n(all)}`,
	score: (score: number) => `Points : ${n(score)}`,
	scoreHelp: 'Les points ne servent qu’à classer. Ce qui compte, c’est le verdict.',
	undecided: 'Personne n’a encore tranché',

	verdicts: {
		split: 'Avis partagés',
		'blind-spot-failing': 'Angle mort, et cela va mal',
		'blind-spot': 'Angle mort',
		'broken-promise': 'Promesse non tenue',
		'more-than-needed': 'Plus qu’il ne leur faut',
		'ours-not-theirs': 'Notre affaire, pas la leur',
		'keep-it-up': 'À poursuivre',
		simplify: 'Simplifier ou supprimer',
		'one-voice': 'Une seule voix',
		improve: 'À améliorer',
		note: 'À noter'
	},
	steps: {
		split: 'Regardez chaque groupe de clients séparément.',
		'blind-spot-failing': 'L’ajouter à la charte, nommer un responsable, former et mesurer.',
		'blind-spot': 'Faites-le noter à la prochaine réunion.',
		'broken-promise': 'L’améliorer, avec une date. Si un client en a souffert, réparer.',
		'more-than-needed': 'Faire plus simple.',
		'ours-not-theirs': 'Peut-on s’en passer ?',
		'keep-it-up': 'Remercier, et n’y rien changer.',
		simplify: 'Décider, et le leur dire.',
		'one-voice': 'À garder en vue. Une voix seule n’est jamais effacée.',
		improve: 'Le prochain sur la liste.',
		note: ''
	},

	learned: {
		title: 'Ce que chaque réunion a appris',
		fresh: (count: number, labels: string[]) =>
			`${of(count, 'nouveau thème', 'nouveaux thèmes')}${labels.length ? ` : ${list.format(labels)}` : ''}.`,
		nothing: 'Rien de nouveau. C’est aussi un résultat.',
		again: (count: number, labels: string[]) =>
			`${of(count, 'thème redit', 'thèmes redits')} : ${list.format(labels)}.`,
		guess: (right: number, all: number) =>
			`De leurs trois premiers, nous en avions deviné ${n(right)} sur ${n(all)}.`,
		empty: 'Après chaque réunion, une ligne dira ici ce qui était nouveau.'
	},

	made: {
		title: 'Nouveau thème',
		label: 'De quoi s’agit-il, dans les mots d’un client ?',
		button: 'Créer le thème'
	},

	one: {
		passage: 'Figure-t-il dans la charte ?',
		on: {
			yes: 'Dans la charte',
			partly: 'En partie dans la charte',
			no: 'Absent de la charte'
		},
		proposal: (on: string) => `Personne n’a encore tranché. Les passages visés suggèrent : ${on}.`,
		atMeetings: (version: number) => `Au moment des réunions (version ${n(version)})`,
		clause: 'Le passage qui en parle',
		noClause: 'Aucun passage précis',
		version: 'Dans la version',
		decide: 'Retenir cela',
		takenUp: (version: number, words: number) =>
			`La version ${n(version)} l’a repris, à cause de ${of(words, 'de ces commentaires', 'de ces commentaires')}.`,
		thatIsIt: 'Oui, il y figure maintenant',
		verdict: 'Ce qu’on en conclut',
		words: 'Ses mots, de toutes les réunions',
		noWords: 'Ce thème est encore vide.',
		older: 'Commentaires plus anciens',
		newest: 'Revenir aux plus récents',
		take: 'Retirer',
		takeThis: (number: number, title: string) => `Retirer le commentaire ${n(number)} de ${title}`,
		choose: (number: number) => `Choisir le commentaire ${n(number)}`,
		split:
			'Deux choses en une ? Choisissez des commentaires ci-dessus et donnez-leur un thème à eux.',
		splitLabel: 'Nom du nouveau thème',
		splitButton: 'Séparer',
		join: 'La même chose qu’un autre thème ?',
		joinLabel: 'Réunir celui-ci avec',
		joinButton: 'Réunir',
		joinHelp: 'Tous les commentaires y passent. Cela peut être annulé.',
		rename: 'Nom',
		renameButton: 'Renommer',
		elsewhere: 'Noté dans une réunion, compté pour aucun thème',
		count: 'Le compter ici',
		shape: 'Modifier ce thème',
		history: 'Ce qu’on en a fait',
		undo: 'Annuler',
		undoThis: (what: string) => `Annuler : ${what}`,
		nothing: 'Choisissez au moins un commentaire.',
		meeting: (title: string) => `Dans : ${title}`
	},

	deeds: {
		made: (label: string) => `a créé le thème « ${label} »`,
		renamed: (before: string, after: string) => `l’a renommé de « ${before} » en « ${after} »`,
		merged: 'y a mis un commentaire',
		movedIn: 'a déplacé un commentaire d’un thème à l’autre',
		taken: 'en a retiré un commentaire',
		joined: (label: string) => `y a réuni « ${label} »`,
		split: (label: string, count: number) =>
			`en a séparé « ${label} » avec ${of(count, 'commentaire', 'commentaires')}`,
		linked: (on: string, version: number) => `a tranché : ${on}, version ${n(version)}`,
		rated: 'y a compté une note',
		undone: (what: string) => `a annulé ceci : ${what}`
	},

	series: {
		title: 'Réunions sur ce projet',
		help: 'Plusieurs réunions peuvent parler du même projet. Adoptez une version après chacune, ou une seule à la fin.',
		on: (version: number) => `sur la version ${n(version)}`,
		agreed: (version: number) => `a adopté la version ${n(version)}`,
		waiting: (count: number) =>
			`${of(count, 'formulation attend', 'formulations attendent')} d’être adoptées`,
		nothing: 'rien n’attend',
		conflicts: 'Plusieurs formulations pour un même passage',
		none: 'Aucun passage n’est demandé autrement par deux réunions.',
		before: 'Il dit aujourd’hui',
		accepted: 'Acceptée là-bas',
		open: 'Pas encore décidé',
		because: (count: number) => `À cause de ${of(count, 'commentaire', 'commentaires')}`,
		choose: 'Décider dans cette réunion',
		rest: 'En attente aussi',
		empty: 'Aucune réunion n’a encore eu lieu sur ce projet.'
	}
} satisfies typeof en;
