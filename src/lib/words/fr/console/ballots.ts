import type en from '../../en/console/ballots.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('fr');
const rounded = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const r = (count: number) => rounded.format(count);

/** Ratings, simplify or eliminate, and the team's sealed guesses. */
export default {
	ratings: {
		add: 'Ajouter une attente qui manque',
		addFrom: 'Le faire évaluer',
		addGo: 'L’ajouter à l’évaluation',
		addLabel: 'Ce qui manque, en quelques mots',
		added: 'Ajouté sur place',
		ahead: 'pas d’écart',
		answered: (done: number, all: number) =>
			plural('fr', done, {
				one: `${n(done)} sur ${n(all)} a répondu à tout`,
				other: `${n(done)} sur ${n(all)} ont répondu à tout`
			}),
		count: 'Compter les mains levées',
		countAs: (value: number) => `Mains levées pour ${n(value)}`,
		countGo: 'Ajouter ces mains au compte',
		countHelp:
			'Pour les personnes sans appareil. Lisez à voix haute, faites lever la main, tapez le nombre.',
		done: 'terminé',
		few: (count: number) =>
			plural('fr', count, {
				one: `Avec ${n(count)} personne, les chiffres servent à lancer la conversation, pas à mesurer.`,
				other: `Avec ${n(count)} personnes, les chiffres servent à lancer la conversation, pas à mesurer.`
			}),
		gap: (gap: number) => `écart ${r(gap)}`,
		gaps: 'Où sont les écarts',
		guessed: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} membre a scellé un pronostic. Il sera dévoilé à la clôture.`,
				other: `${n(count)} membres ont scellé leur pronostic. Ils seront dévoilés à la clôture.`
			}),
		hands: 'mains levées comprises',
		importance: 'Importance',
		median: (value: number) => r(value),
		nobody:
			'Personne n’a encore répondu. Sans appareils : lisez à voix haute et faites lever la main.',
		notAnswered: 'pas de réponse',
		people: (count: number) =>
			plural('fr', count, { one: `${n(count)} réponse`, other: `${n(count)} réponses` }),
		performance: 'Comment nous le faisons',
		progress: 'Qui a répondu',
		private: 'Si, jamais quoi : personne ne voit de chiffre avant que vous les dévoiliez.',
		reveal: 'Dévoiler l’évaluation',
		revealed:
			'L’évaluation est dévoilée. Les réponses tardives comptent et sont marquées comme telles.',
		title: 'Évaluation',
		top: 'Parmi les trois priorités',
		waiting: 'pas encore',
		what: 'Quelle question',
		which: 'Quelle attente'
	},

	simplify: {
		all: 'Ils veulent tout garder. Demandez : y a-t-il là quelque chose de trop lent, ou trop de papier ?',
		counts: (keep: number, simpler: number, drop: number) =>
			`À garder ${n(keep)} · À simplifier ${n(simpler)} · On s’en passe ${n(drop)}`,
		drop: 'Proposer de le retirer',
		empty:
			'La charte ne contient aucun service. Demandez de vive voix : qu’est-ce qui pourrait être plus simple ?',
		nobody: 'Cela ne manquerait à personne',
		nobodyNone: 'Chacun de ces services manquerait à quelqu’un.',
		reveal: 'Dévoiler les réponses',
		revealed: 'Les réponses sont dévoilées.',
		simpler: 'Proposer de le simplifier',
		title: 'Simplifier ou supprimer',
		waiting: (done: number, all: number) =>
			plural('fr', done, {
				one: `${n(done)} sur ${n(all)} a répondu`,
				other: `${n(done)} sur ${n(all)} ont répondu`
			}),
		who: {
			drop: (names: string) => `S’en passent : ${names}`,
			keep: (names: string) => `À garder : ${names}`,
			simpler: (names: string) => `À simplifier : ${names}`
		}
	},

	guesses: {
		first: 'Dévoilez d’abord l’évaluation. Les pronostics pourront alors lui être comparés.',
		help: 'Ils sont dévoilés une seule fois, devant la salle. Personne ne peut modifier son pronostic après.',
		none: 'Aucun membre n’a scellé de pronostic.',
		notPicked: 'Personne n’a choisi ses trois priorités.',
		open: 'Dévoiler les pronostics scellés',
		ours: 'Notre pronostic',
		result: (right: number, all: number) => `Nous en avions deviné ${n(right)} sur ${n(all)}.`,
		sealed: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} pronostic scellé`,
				other: `${n(count)} pronostics scellés`
			}),
		theirs: 'Leur réponse',
		thought: (ours: number, theirs: number) =>
			`Nous pensions ${r(ours)}, ils ont dit ${r(theirs)}.`,
		title: 'Nos pronostics scellés'
	}
} satisfies typeof en;
