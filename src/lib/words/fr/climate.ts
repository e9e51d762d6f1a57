import type en from '../en/climate.ts';

const n = new Intl.NumberFormat('fr').format;
const rounded = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format;
const percent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 }).format;

export default {
	title: 'Comment va la réunion ?',
	help: 'Une supposition d’après ce que sait le tableau. Seules les consoles la voient, jamais l’écran ni un invité.',
	labels: {
		'4F': '4F',
		Advertisement: 'Advertisement',
		'Love-In': 'Love-In',
		Mixed: 'Mélangée',
		War: 'War',
		early: 'Trop tôt pour le dire',
		quiet: 'Le calme après War'
	},
	leaning: (kind) => `Mélangée, tendant vers ${kind}`,
	axes: { frank: 'franche', friendly: 'amicale' },
	off: 'Le climat est désactivé pour cette réunion. Rien n’est mesuré, rien n’est suggéré.',
	notYet: 'On ne sait encore rien.',
	switchOff: 'Le désactiver pour cette réunion',
	switchOn: 'L’activer',
	sentence: 'Pourquoi',
	calm: 'Rien ne ressort.',
	contradiction:
		'Le tableau ressemble à 4F, les clients disent s’être retenus : fiez-vous à leurs réponses.',
	peak: (minute, war) => `Au plus près de War à la minute ${n(minute)} : ${n(war)} sur 100`,

	four: {
		title: 'Les quatre F',
		fs: {
			forthright: 'Droit au but',
			frank: 'Franc',
			friendly: 'Amical',
			heard: 'Entendu'
		},
		of: (points) => `${n(points)} sur 100`,
		weakest: (f) => `Le plus faible : ${f}`
	},

	reasons: {
		coverage: (value, of = 0) =>
			value
				? `les clients n’ont touché que ${n(value)} des ${n(of)} attentes`
				: `les clients n’ont touché aucune des ${n(of)} attentes`,
		defence: (value) =>
			`${percent(value)} des réponses de l’équipe aux critiques expliquent ou défendent`,
		frank: (value) =>
			value
				? `seulement ${percent(value)} des commentaires des clients demandent un changement`
				: 'aucun commentaire des clients ne demande un changement',
		friendly: (value) => `le ton est ressenti à ${rounded(value)} sur 5`,
		heat: (value, of = 0) => `${n(value)} sur ${n(of)} ont signalé que le ton monte`,
		personal: (value, of = 0) => `${n(value)} commentaires sur ${n(of)} visaient des personnes`,
		praiseBoth: (value) => `${percent(value)} de tous les commentaires sont des éloges`,
		presentShare: (value) => `l’équipe a eu la parole ${percent(value)} du temps`,
		rate: (value) => `${rounded(value)} commentaires par client et demi-heure`,
		reach: (value, of = 0) => `seuls ${n(value)} clients sur ${n(of)} ont été entendus`,
		topBox: (value) =>
			value === 1
				? 'toutes les notes de performance sont 4 ou 5'
				: `${percent(value)} des notes de performance sont 4 ou 5`,
		yield: (value) =>
			value
				? `un changement n’est né que de ${percent(value)} des commentaires`
				: 'aucun changement n’en est sorti'
	},

	war: {
		title: 'War au fil du temps',
		line: (now, most) => `Maintenant ${n(now)} sur 100, au plus ${n(most)}`,
		numbers: 'Voir les chiffres',
		minute: 'À la minute',
		value: 'War'
	},

	unheard: {
		title: (left, all) => `${n(left)} sur ${n(all)} pas encore entendus`,
		all: 'Tous les clients ont été entendus.',
		heard: 'a parlé',
		tap: (name) => `${name} a parlé`,
		unsigned: 'Certains commentaires ne sont pas signés. Leurs auteurs restent dans cette liste.'
	},

	nudges: {
		W1: {
			says: ({ percent: share = 0 }) =>
				`L’équipe explique (${n(share)} %). Demandez « de quoi auriez-vous besoin à la place ? » Laissez-les écrire, ne répondez pas.`,
			why: 'La tension monte. Expliquer ressemble à ne pas écouter, et le commentaire suivant sera plus fort.'
		},
		W2: {
			says: () =>
				'Pause. Relisez le dernier commentaire en mots neutres et demandez « avons-nous bien compris ? » L’équipe ne répond pas pendant deux minutes.',
			why: 'Ce que le tableau sait des dix dernières minutes ressemble à War. Cela retarde tout progrès ; deux minutes y mettent fin.'
		},
		W3: {
			says: () =>
				'C’est calme, mais rien n’est réglé. Dites-le, prenez un commentaire ouvert, répondez-y maintenant.',
			why: 'Après War, les gens se taisent avant d’être satisfaits. Presque tout ce qui a été dit attend une réponse.'
		},
		A1: {
			says: () => 'Cessez de présenter. Ouvrez trois minutes d’écriture en silence.',
			why: 'L’équipe a la parole depuis longtemps. Qui ne fait qu’écouter repart en se demandant pourquoi il est venu.'
		},
		A2: {
			says: ({ unheard = 0, customers = 0 }) =>
				`${n(unheard)} sur ${n(customers)} n’ont pas été entendus. Un commentaire chacun ; on peut passer.`,
			why: 'Un tiers du temps est passé, et vous savez encore trop peu de certains.'
		},
		L1: {
			says: () =>
				'Demandez « quelle est la seule chose que vous changeriez à notre place ? » Par écrit, sans signature s’ils veulent.',
			why: 'Jusqu’ici presque tout est éloge. C’est agréable, et rien ne s’en améliore.'
		},
		L2: {
			says: () =>
				'Demandez plutôt un ordre : « lesquelles deux comptent le plus, et laquelle est la plus loin de ce que vous voulez ? »',
			why: 'Presque toutes les notes de performance sont 4 ou 5. Cela ne dit pas par quoi commencer.'
		},
		F1: {
			says: () => 'Les commentaires sont généraux. Demandez la dernière fois que c’est arrivé.',
			why: 'Sans occasion, sans chiffre ni souhait, personne ne pourra dire plus tard si c’est réglé.'
		},
		F2: {
			says: ({ remarks = 0 }) =>
				`${n(remarks)} commentaires restent sans réponse. Pour chacun : un changement, un engagement, un responsable ou un non honnête.`,
			why: 'Ils ont demandé quelque chose il y a quelques minutes et n’ont rien reçu, ou une explication seulement.'
		},
		F3: {
			says: () => 'Demandez ce qui pourrait être simplifié ou supprimé.',
			why: 'Presque tout le temps est passé, et cette question attend encore. On l’oublie facilement.'
		},
		F4: {
			says: () => 'Ouvrez l’évaluation de toutes les attentes.',
			why: 'La moitié du temps est passée, et moins de la moitié des attentes a été touchée.'
		}
	},

	hint: {
		done: 'Fait',
		later: 'Pas maintenant',
		why: 'Pourquoi ?',
		buttons: {
			names: 'Voir les noms',
			open: 'Voir ce qui reste ouvert',
			pause: 'Mettre l’écran en pause',
			rate: 'Ouvrir l’évaluation',
			silence: 'Ouvrir l’écriture en silence',
			simplify: 'Le demander maintenant'
		}
	},

	overrule: {
		title: 'Je le vois autrement',
		help: 'Les deux sont gardés : ce que dit le tableau et ce que vous dites.',
		label: 'Qu’est-ce que c’est ?',
		because: 'Pourquoi, en une phrase',
		go: 'Le dire',
		back: 'Le retirer',
		said: (label) => `Vous dites : ${label}`
	},
	after: 'Comment cela s’est passé, et ce que l’équipe en saura'
} satisfies typeof en;
