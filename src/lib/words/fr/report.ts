import type { Heading } from '#lib/domain/report/report.ts';
import type { Section } from '#lib/domain/charter/clause.ts';
import type en from '../en/report.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});

const sections: Record<Section, string> = {
	purpose: 'Raison d’être',
	customers: 'Clients',
	services: 'Prestation',
	expectations: 'Attente',
	measures: 'Indicateur',
	guidelines: 'Ligne de conduite',
	needs: 'Ce dont nous avons besoin',
	limits: 'Limite'
};

export default {
	title: 'Rapport',
	titleOf: (meeting: string) => `Rapport : ${meeting}`,
	versions: { customers: 'Pour les clients', team: 'Pour l’équipe' },
	which: 'Quel rapport',
	came: (customers: number, team: number) =>
		`${of(customers, 'client', 'clients')}, ${n(team)} de l’équipe`,
	from: (start: string, end: string) => `de ${start} à ${end}`,
	basis: (charter: string, version: number) => `Sur « ${charter} », version ${n(version)}`,
	waiting: 'Cette réunion n’a pas commencé. Jusqu’ici :',
	running: 'Cette réunion est en cours. Jusqu’ici :',
	unanswered: (count: number) =>
		plural('fr', count, {
			one: `${n(count)} commentaire qui demande quelque chose n’a pas encore de réponse.`,
			many: `${n(count)} de commentaires qui demandent quelque chose n’ont pas encore de réponse.`,
			other: `${n(count)} commentaires qui demandent quelque chose n’ont pas encore de réponse.`
		}),
	answer: 'Y répondre',

	told: 'Ce que vous nous avez dit',
	toldTeam: 'Ce qu’ils nous ont dit',
	nothingTold: 'Il n’y a pas de paroles de clients à lire ici.',
	heading: (heading: Heading) => {
		if (heading.kind === 'group') return heading.name;
		if (heading.kind === 'clause') return `${sections[heading.section]} ${n(heading.number)}`;
		return heading.kind === 'section' ? sections[heading.section] : 'Absent de la charte';
	},
	ours: 'Ce que notre côté a noté',
	unread: {
		customers: (count: number) =>
			plural('fr', count, {
				one: `Et ${n(count)} commentaire qui n’a pas été montré dans la salle. Son auteur le lit sur sa propre page.`,
				many: `Et ${n(count)} de commentaires qui n’ont pas été montrés dans la salle. Leurs auteurs les lisent sur leur propre page.`,
				other: `Et ${n(count)} commentaires qui n’ont pas été montrés dans la salle. Leurs auteurs les lisent sur leur propre page.`
			}),
		team: (count: number) =>
			`Et ${of(count, 'commentaire', 'commentaires')} que seule l’animation peut lire.`
	},
	comment: (number: number) => `Commentaire ${n(number)}`,
	unsigned: 'non signé',
	lastWord: 'dit après la réunion',
	outcome: (kind: string, because: string | null) => (because ? `${kind} : ${because}` : kind),
	noOutcome: 'Pas encore de réponse',
	owner: (owner: string, day: string | null) => (day ? `${owner}, d’ici le ${day}` : owner),

	changes: 'Ce qui change dans la charte',
	nothingChanges: 'Aucune formulation de la charte n’a changé.',
	agreed: (version: number) => `Adopté comme version ${n(version)}`,
	accepted: 'Accepté dans la salle, pas encore adopté',
	because: (numbers: string) => `À cause des commentaires ${numbers}`,
	becauseUnsigned: (count: number) => of(count, 'commentaire non signé', 'commentaires non signés'),
	others: (count: number) =>
		plural('fr', count, {
			one: `et ${n(count)} commentaire d’autres réunions`,
			many: `et ${n(count)} de commentaires d’autres réunions`,
			other: `et ${n(count)} commentaires d’autres réunions`
		}),
	own: (name: string) => `Notre propre décision : ${name}`,
	now: 'Nouvelle formulation',
	before: 'Avant',

	ratings: 'Notes et écarts',
	nothingRated: 'Rien n’a été noté.',
	fewHint: {
		customers:
			'En dessous de trois réponses, seul leur nombre est montré ; avec trois ou quatre, seulement bas, moyen ou haut.',
		team: 'En dessous de trois réponses, seul leur nombre est montré.'
	},
	rated: 'Ce qui a été noté',
	importance: 'Importance pour eux',
	performance: 'Résultat',
	gap: 'Écart',
	answers: (count: number) => of(count, 'réponse', 'réponses'),
	bands: { low: 'bas', middle: 'moyen', high: 'haut' },
	missing: 'absent de la charte',
	top: 'Le plus souvent parmi les trois',
	picked: (label: string, count: number) => `${label} (${n(count)})`,
	simplify: 'Ce qui pourrait être plus simple',
	simplified: (keep: number, simpler: number, drop: number) =>
		`garder ${n(keep)}, simplifier ${n(simpler)}, supprimer ${n(drop)}`,

	promises: 'Ce que nous avons promis',
	nothingPromised: 'Rien n’a été promis.',
	promise: 'Quoi',
	who: 'Qui',
	day: 'Pour quand',

	not: 'Ce que nous n’avons pas retenu, et pourquoi',
	nothingLeft: 'Tout a été retenu.',
	declined: 'Non retenu',
	parked: 'Plus tard',
	refused: 'Formulations non retenues',
	why: 'Pourquoi',
	noReason: 'aucune raison n’a été notée',

	inside: 'Pour l’équipe seule',
	climateHidden: 'Le climat de cette réunion n’a pas été communiqué.',
	hints: 'Conseils affichés',
	gaps: {
		title: 'Où cela peut manquer',
		lead: 'Cinq endroits où un service et une attente se séparent. Les deux nombres comptent, jamais leur seule différence.',
		belief: 'Ce que nous croyions qu’ils attendent',
		guessed: (label: string, guess: string, said: string) =>
			`${label} : nous avions deviné ${guess}, ils ont dit ${said}`,
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		right: (right: number, of: number) => `Nous avons deviné ${n(right)} de leurs ${n(of)}.`,
		noGuess: 'Personne n’a deviné, ou les pronostics sont encore scellés.',
		standards: 'Ce qui manque dans la charte',
		missing: (labels: string) => `Noté, et absent de la charte : ${labels}`,
		asked: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} commentaire demande d’ajouter ce qu’aucune clause ne dit.`,
				many: `${n(count)} de commentaires demandent d’ajouter ce qu’aucune clause ne dit.`,
				other: `${n(count)} commentaires demandent d’ajouter ce qu’aucune clause ne dit.`
			}),
		delivery: 'Si nous faisons ce que nous avons écrit',
		measured: (measured: number, of: number) =>
			`${n(measured)} attentes sur ${n(of)} ont un indicateur.`,
		promises: 'Ce que quelqu’un avait promis avant',
		promised: (count: number) => `${of(count, 'clause vient', 'clauses viennent')} d’une promesse.`,
		below: (labels: string) => `Noté bien en dessous de leur besoin : ${labels}`,
		service: 'Ce qu’ils attendent et ce qu’ils reçoivent',
		wide: (labels: string) => `Un point entier d’écart ou plus : ${labels}`,
		none: 'Rien n’est séparé d’un point entier.'
	},

	files: 'Télécharger',
	filesHint: 'Word, Markdown, un tableau et des données. Chaque commentaire est dans chacun.',
	formats: {
		docx: 'Fichier Word',
		md: 'Texte Markdown',
		ods: 'Tableur (ODS)',
		csv: 'Tableau (CSV)',
		json: 'Données (JSON)'
	},
	print: 'Imprimer ou enregistrer en PDF',
	answerTo: (n: number) => `Réponse au commentaire ${n}`,
	noNews: 'Pas de nouvelles de nous',
	columns: {
		number: 'numéro',
		part: 'partie',
		side: 'côté',
		name: 'nom',
		organisation: 'organisme',
		verb: 'verbe',
		words: 'paroles',
		on: 'à propos de',
		moment: 'moment',
		agree: 'd’accord',
		outcome: 'suite',
		because: 'parce que',
		owner: 'responsable',
		due: 'échéance'
	},
	sides: { customer: 'client', team: 'équipe', facilitator: 'animation', observer: 'observateur' },

	share: {
		title: 'Envoyer aux clients',
		lead: 'Ils lisent la version pour les clients, telle qu’elle est le jour où ils l’ouvrent. Un lien vaut 90 jours.',
		notClosed: 'Le rapport peut être envoyé quand la réunion est close.',
		whom: 'À qui',
		nobody: 'Aucune adresse de ces clients n’est connue ici.',
		noMail: 'Ce serveur n’envoie pas de courriels. Copiez plutôt un lien.',
		note: 'Un mot de vous avant le lien',
		preview: 'Ce qu’ils liront',
		send: 'Envoyer',
		sent: (names: string) => `En route vers ${names}.`,
		copy: 'Créer un lien à copier',
		copied: 'Le lien, montré cette seule fois',
		links: 'Liens valables',
		link: (day: string) => `jusqu’au ${day}`,
		anybody: 'un lien copié',
		end: 'Y mettre fin',
		endFor: (whose: string) => `Mettre fin au lien : ${whose}`,
		inPerson: 'Dit de vive voix',
		inPersonFor: (name: string) => `Dit de vive voix à ${name}`,
		told: {
			mail: 'dit par courriel',
			waiting: 'courriel en route',
			failed: 'le courriel n’est pas arrivé',
			said: 'dit de vive voix',
			page: 'a ouvert la page'
		},
		choose: 'Choisissez au moins une personne.',
		subject: (meeting: string) => `Ce que vous nous avez dit : ${meeting}`,
		body: (name: string, team: string, link: string, day: string) =>
			`Bonjour ${name},\n\nmerci de vos paroles franches. Voici ce que vous nous avez dit, ce qui change grâce à cela, ce que nous promettons, et ce que nous n’avons pas retenu et pourquoi :\n\n${link}\n\nLe lien est valable jusqu’au ${day}.\n\n${team}`
	},
	gone: {
		title: 'Ce rapport n’est plus ici',
		help: 'Un lien vers un rapport vaut 90 jours et peut être retiré avant. Demandez à la personne qui l’a envoyé.'
	},

	quarter: {
		title: 'Le trimestre sur une page',
		name: (quarter: number, year: number) => `trimestre ${n(quarter)} de ${year}`,
		before: 'Trimestre précédent',
		after: 'Trimestre suivant',
		nothing: 'Aucune réunion sur cette charte pendant ce trimestre.',
		heard: (meetings: number, customers: number, comments: number) =>
			`${of(meetings, 'réunion', 'réunions')}, ${of(customers, 'client', 'clients')}, ${of(comments, 'commentaire', 'commentaires')}.`,
		answered: (answered: number, asked: number) =>
			`Sur ${n(asked)} qui demandaient quelque chose, ${n(answered)} ont une réponse.`,
		changed: (count: number) =>
			`${of(count, 'formulation changée', 'formulations changées')}. On y lit maintenant, entre autres :`,
		gaps: 'Où les clients ont besoin de plus qu’ils ne reçoivent',
		gap: (label: string, importance: number, performance: number, count: number) =>
			`${label} Importance ${n(importance)}, résultat ${n(performance)} (n = ${n(count)})`,
		promised: (made: number, kept: number) => `${n(kept)} sur ${n(made)} tenues jusqu’ici.`
	},

	carry: {
		title: 'Emporter les données de l’équipe',
		help: 'Un fichier avec tout ce que l’équipe a : chartes, clients, réunions avec leurs journaux, thèmes et ce qu’il en est advenu. Un autre serveur Forthright le lit avec « forthright import FICHIER ». Il contient les paroles à la lettre : gardez-le comme vous gardez les paroles. Comptes, mots de passe, notes privées et liens n’y sont pas.',
		button: 'Télécharger l’équipe',
		open: 'Une réunion est ouverte. Fermez-la d’abord : ce qui y est scellé reste scellé.'
	}
} satisfies typeof en;
