import type en from '../../en/console/table.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('fr');
const rounded = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);

/** The two sides of the table: time, faces, listening, what only the facilitator is told, and the pulse. */
export default {
	time: {
		ahead: (minutes: number) =>
			plural('fr', minutes, {
				one: `${n(minutes)} minute d’avance`,
				other: `${n(minutes)} minutes d’avance`
			}),
		behind: (minutes: number) =>
			plural('fr', minutes, {
				one: `${n(minutes)} minute de retard`,
				other: `${n(minutes)} minutes de retard`
			}),
		began: (time: string) => `début à ${time}`,
		ends: (time: string) => `fin vers ${time}`,
		ended: (time: string) => `fin à ${time}`,
		locked: (time: string) => `Début fixé à ${time}`,
		over: (minutes: number) =>
			plural('fr', minutes, {
				one: `${n(minutes)} minute de trop avant`,
				other: `${n(minutes)} minutes de trop avant`
			}),
		plan: (time: string) => `à partir de ${time}`,
		slack: (minutes: number) =>
			plural('fr', minutes, {
				one: `${n(minutes)} minute de marge avant`,
				other: `${n(minutes)} minutes de marge avant`
			}),
		onTime: 'à l’heure'
	},

	faces: {
		announce: 'Nous venons de le dire',
		announced: (time: string) =>
			`Dit à ${time} : « Nous réviserons ceci d’après ce que vous direz. »`,
		empty: 'Encore personne.',
		notAnnounced:
			'« Nous réviserons ceci d’après ce que vous direz » n’a pas encore été dit. Dites-le avant de recueillir les retours.',
		ours: 'De notre côté',
		since: (since: string) => `depuis ${since}`,
		theirs: 'De leur côté',
		title: 'Qui est là'
	},

	table: {
		floor: 'Qui a la parole',
		floors: {
			customer: 'Clients',
			facilitator: 'Animation',
			silent: 'Silence',
			team: 'Équipe'
		},
		listening: 'Les membres écoutent d’abord',
		listeningHelp:
			'Tant qu’un commentaire est aussi récent, les membres peuvent poser des questions, mais pas répliquer. Vous, oui.',
		minutes: (count: number) =>
			count === 0
				? 'Non'
				: plural('fr', count, { one: `${n(count)} minute`, other: `${n(count)} minutes` }),
		title: 'Les deux côtés de la table'
	},

	hints: {
		cutOff: (name: string) => `On a coupé la parole à ${name}. Redonnez-la par son nom.`,
		cutOffSomebody: 'On a coupé la parole à quelqu’un. Demandez qui n’avait pas terminé.',
		done: 'C’est fait',
		heat: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} personne a signalé que le ton monte.`,
				other: `${n(count)} personnes ont signalé que le ton monte.`
			}),
		heatDo:
			'Ralentissez. Reformulez le dernier commentaire, et laissez-les dire si vous avez bien compris.',
		urgent: (number: number) => `Le commentaire ${n(number)} est urgent.`,
		personal: (number: number) =>
			`Le commentaire ${n(number)} vise peut-être une personne, et non le travail.`,
		see: 'Le voir',
		title: 'Pour vous seulement'
	},

	personal: {
		confirm: 'Confirmer',
		confirmed: 'Vise une personne. Visible par vous seulement.',
		flagged: 'Quelqu’un a signalé ceci : vise une personne, et non le travail.',
		notSo: 'Ce n’est pas le cas'
	},

	explained: 'Ils ont dit : c’était une explication',

	probes: {
		title: 'Creuser',
		ask: [
			'« C’était quand, la dernière fois ? »',
			'« Que cela vous a-t-il coûté ? »',
			'« À quoi verrait-on que c’est bien fait ? »',
			'« Comment font les autres ? »'
		],
		stages: {
			welcome: [
				'Un tour de table : nom, activité, « Je suis la personne qui… ».',
				'Dites ce que personne ne se verra reprocher ici.'
			],
			charter: [
				'« Que s’est-il passé ? » avant « Que voulez-vous ? »',
				'Ne vendez pas. Ne dites pas « mais ». Remerciez, et creusez.'
			],
			needs: [
				'Écrire en silence, puis lire à tour de rôle sans discuter, puis parler.',
				'Qui n’a-t-on pas entendu ? Un mot chacun ; passer son tour est permis.'
			],
			ratings: [
				'D’abord l’importance de tout, puis la manière dont nous faisons tout.',
				'Tout est important ? Demandez quels sont les deux points qui comptent le plus.'
			],
			simplify: [
				'Demandez service par service. Le silence n’est pas un oui.',
				'« Si nous arrêtions cela demain, qui nous appellerait ? »'
			],
			revise: [
				'« Est-ce bien cela ? » À qui dit presque ou non, on demande : « que vous faudrait-il ? »',
				'Un non honnête avec sa raison vaut mieux qu’un oui vague.'
			],
			close: [
				'Lisez chaque promesse à voix haute : quoi, qui, pour quand.',
				'Résumez, puis demandez : « avons-nous bien compris ? »'
			]
		}
	},

	pulse: {
		answers: (count: number) =>
			plural('fr', count, { one: `${n(count)} réponse`, other: `${n(count)} réponses` }),
		ask: { 'check-in': 'Poser deux questions', exit: 'Prendre le pouls final' },
		askHelp: {
			'check-in':
				'Vers la moitié du temps : le ton est-il cordial, se sentent-ils entendus ? Une pression, sans signature. Trois fois au plus.',
			exit: 'Quatre affirmations et « Cela valait-il votre temps ? », des deux côtés, sans signature, une demi-minute.'
		},
		asking: {
			'check-in': 'Les deux questions sont posées',
			exit: 'Le pouls final est ouvert'
		},
		bands: { high: 'haut', low: 'bas', middle: 'moyen' },
		differently: (what: string) => `Vous l’avez ressenti différemment : ${what}`,
		few: 'En dessous de trois réponses, rien n’est montré.',
		fs: {
			forthright: 'Droit au but',
			frank: 'Franchise',
			friendly: 'Cordialité',
			heard: 'Retours entendus'
		},
		none: 'Encore aucune réponse.',
		number: rounded.format,
		of: (value: number) => `${rounded.format(value)} sur 5`,
		pair: (f: string, theirs: string, ours: string) => `${f} ${theirs} / ${ours}`,
		sides: { customer: 'Clients', team: 'Équipe' },
		stop: { 'check-in': 'Clore les deux questions', exit: 'Clore le pouls final' },
		half: 'La moitié du temps est passée : c’est le moment des deux questions.',
		spared: (who: string) => `Non interrogés, car leur trimestre est épuisé : ${who}.`,
		title: 'Le pouls',
		weakest: (f: string, value: string) => `Point le plus faible : ${f}, ${value}.`,
		what: { 'check-in': 'Point d’étape', exit: 'Pouls final' },
		words: {
			heldBack: 'Gardé pour soi',
			takeAway: 'Retenu',
			tell: 'Ce qu’ils diront à un collègue',
			forced: 'Ce qui a paru forcé'
		},
		worth: (yes: number, partly: number, no: number) =>
			`Cela valait mon temps : oui ${n(yes)} · en partie ${n(partly)} · non ${n(no)}`
	},

	after: {
		empty: 'Encore aucun dernier mot. Les invités peuvent en ajouter pendant 24 heures.',
		last: 'Derniers mots',
		onWall: 'L’écran les montre page par page. Lisez chacune à voix haute : quoi, qui, pour quand.',
		unasked: (why: string) => `La simplification n’a pas été abordée : ${why}`
	},

	safety: {
		less: {
			none: 'Ne plus afficher de noms',
			organisation: 'N’afficher plus que les organisations'
		},
		lessHelp: 'On peut masquer davantage les noms, jamais les réafficher dans cette réunion.',
		lessSure: 'Les masquer maintenant',
		lock: 'Fermer l’entrée',
		lockHelp: 'Plus personne de nouveau n’entre. Qui est là reste et peut revenir.',
		locked: 'L’entrée est fermée. Plus personne de nouveau n’entre.',
		mute: 'Suspendre ses envois',
		muted: 'suspendu',
		names: {
			names: 'La salle voit les noms.',
			none: 'La salle ne voit aucun nom.',
			organisation: 'La salle voit les organisations, pas les noms.'
		},
		title: 'Entrée et noms',
		unlock: 'Ouvrir l’entrée',
		unmute: 'Rétablir ses envois'
	}
} satisfies typeof en;
