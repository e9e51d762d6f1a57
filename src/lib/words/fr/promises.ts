import type en from '../en/promises.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});
const promises = (count: number) => of(count, 'promesse', 'promesses');

export default {
	states: { open: 'ouverte', late: 'en retard', kept: 'tenue', broken: 'non tenue' },
	keptLate: (count: number) => `${of(count, 'jour', 'jours')} après le jour promis`,
	owner: (name: string) => `${name} en répond`,
	nobody: 'Personne n’en répond',
	outside: (name: string) =>
		`${name} ne fait pas partie de l’équipe : quelqu’un doit la reprendre.`,
	moved: (day: string) => `Un nouveau jour a été annoncé aux clients : ${day}`,
	sources: { sales: 'promise par les ventes', team: 'faite hors réunion' },
	more: 'Ouvrir',
	moreOf: (what: string) => `Ouvrir : ${what}`,

	list: {
		nobody: (count: number) => `Sans responsable (${n(count)})`,
		open: (count: number) => `Ouvertes (${n(count)})`,
		over: (count: number) => `Terminées (${n(count)})`,
		drafts: (count: number) =>
			`${of(count, 'message attend', 'messages attendent')} que vous l’envoyiez`,
		noneOpen: 'Aucune promesse n’est ouverte.'
	},

	guard: {
		title: 'Sera-ce à temps ?',
		ask: (day: string) =>
			`Prévue pour le ${day}. Les clients veulent apprendre un retard avant ce jour, pas après.`,
		onTime: 'Ce sera à temps',
		mark: 'aura du retard',
		slips: 'Il y aura du retard',
		newDay: 'Nouveau jour, si vous le connaissez',
		sure: (name: string) => `${name} dit : ce sera à temps.`,
		slipping: (name: string) => `${name} dit : il y aura du retard.`,
		slippingTo: (name: string, day: string) => `${name} dit : ce sera le ${day}.`,
		only: (name: string) => `La question est posée à ${name}.`
	},

	handover: {
		title: 'Qui en répond',
		help: 'Qui tient une promesse la garde jusqu’à ce qu’une autre personne ait dit oui. Le client voit un seul nom du début à la fin.',
		to: 'Transmettre à',
		ask: 'Demander',
		waiting: (name: string) => `La question est posée à ${name}, sans réponse pour l’instant.`,
		offered: (name: string) => `${name} vous demande de reprendre ceci.`,
		accept: 'Je la reprends',
		refuse: 'Je ne peux pas',
		takeBack: 'Retirer la demande',
		take: 'J’en réponds'
	},

	broken: {
		title: 'Elle ne sera pas tenue',
		help: 'Dites pourquoi, comme vous le diriez au client. Cela reste dans la liste.',
		why: 'Pourquoi',
		button: 'Dire qu’elle ne sera pas tenue',
		on: (day: string) => `Abandonnée le ${day}`
	},

	letters: {
		title: 'Messages aux clients',
		help: 'Rédigés pour vous. Rien ne part sans que vous l’envoyiez, et votre nom figure dessous.',
		to: (name: string, customer: string) => `À ${name}, ${customer}`,
		subject: 'Objet',
		text: 'Texte du message',
		send: 'Envoyer par courriel',
		said: 'Je l’ai dit moi-même',
		drop: 'Ne pas le dire',
		silent: 'Ne reçoivent rien',
		noAddress: 'Il n’y a pas d’adresse : dites-le vous-même.',
		noMail: 'Ce serveur n’envoie pas de courriel : dites-le vous-même.',
		because: {
			own: 'car il s’agit de sa propre demande',
			slips: 'car cette personne veut savoir quand il y a du retard',
			monthly: 'car cette personne veut des nouvelles chaque mois',
			none: 'ne veut rien recevoir sans l’avoir demandé',
			'only-slips': 'veut seulement savoir quand il y a du retard'
		},
		done: {
			draft: 'attend votre envoi',
			mailed: (day: string) => `envoyé le ${day}`,
			said: (day: string) => `dit le ${day}`,
			dropped: 'non envoyé'
		},
		slipSubject: (what: string) => `Cela prendra plus de temps : ${what}`,
		slip: (name: string, what: string, due: string, moved: string | null, owner: string) =>
			`Bonjour ${name},\n\nnous vous avons promis : « ${what} », pour le ${due}.\n\n${
				moved
					? `Nous ne tiendrons pas ce jour. Le nouveau jour est le ${moved}.`
					: 'Nous risquons de ne pas tenir ce jour. Nous vous dirons le nouveau dès que nous le saurons.'
			}\n\nNous en sommes désolés. Nous vous le disons avant la date parce que vous comptez dessus.\n\n${owner} en répond.`,
		monthlySubject: (count: number) => `Ce que nous vous devons : ${promises(count)}`,
		monthly: (name: string, rows: string[]) =>
			`Bonjour ${name},\n\nvoici ce que nous vous avons promis et pas encore fait :\n\n${rows.join('\n')}\n\nVous recevez ceci une fois par mois parce que vous le souhaitez.`,
		row: (what: string, owner: string, day: string | null) =>
			day ? `- ${what} (${owner}, pour le ${day})` : `- ${what} (${owner})`
	},

	problems: {
		asked: 'La question est déjà posée à quelqu’un.',
		gone: 'Ceci n’existe plus.',
		held: 'Quelqu’un en répond déjà.',
		'no-address': 'Il n’y a pas d’adresse pour l’envoyer.',
		'no-mail': 'Ce serveur n’envoie pas de courriel.',
		nobody: 'Choisissez une autre personne de l’équipe.',
		'not-later': 'Le nouveau jour doit venir après celui promis.',
		'not-yours': 'Seule la personne qui en répond peut le dire.',
		over: 'Cette promesse est terminée.',
		stale: 'Quelque chose a changé entre-temps. Regardez à nouveau.'
	},

	mails: {
		offerSubject: (what: string) => `Reprenez-vous ceci ? ${what}`,
		offer: (name: string, from: string, what: string, link: string) =>
			`Bonjour ${name},\n\n${from} vous demande de reprendre une promesse : « ${what} ».\n\nTant que vous n’avez pas dit oui, elle reste à ${from} :\n${link}`,
		reminderSubject: (what: string) => `Sera-ce à temps ? ${what}`,
		window: (name: string, what: string, due: string, link: string) =>
			`Bonjour ${name},\n\n« ${what} » est prévu pour le ${due}. Sera-ce à temps, ou en retard ? Dites-le ici :\n${link}`,
		eve: (name: string, what: string, due: string, link: string) =>
			`Bonjour ${name},\n\n« ${what} » est prévu pour le ${due}, et personne n’a dit que ce serait à temps. Un message aux clients est rédigé ; lisez-le et envoyez-le aujourd’hui :\n${link}`,
		late: (name: string, what: string, due: string, link: string) =>
			`Bonjour ${name},\n\n« ${what} » était prévu pour le ${due}. Dites où cela en est et prévenez les clients :\n${link}`,
		urgentSubject: (meeting: string) => `Urgent, maintenant : ${meeting}`,
		urgent: (name: string, from: string | null, words: string, link: string) =>
			`Bonjour ${name},\n\n${from ? `${from} dit` : 'Quelqu’un dit'} :\n\n« ${words} »\n\nCela ne peut pas attendre la fin de la réunion :\n${link}`
	},

	again: {
		title: 'Redemander',
		help: 'Trois mois après un changement, il est évalué à nouveau. On sait alors seulement s’il a aidé.',
		of: (title: string, version: number) => `${title}, la version ${n(version)}`,
		due: (day: string) => `Redemander le ${day}`,
		done: (day: string) => `Redemandé le ${day}`,
		changed: (count: number) => of(count, 'changement', 'changements'),
		enter: 'Saisir les notes',
		move: 'Déplacer à ce jour',
		mark: 'C’est redemandé',
		day: 'Jour',
		calendar: 'Dans mon agenda',
		entry: (title: string, version: number) => `Redemander : ${title}, version ${n(version)}`,
		empty: 'Après la prochaine version, un jour pour redemander sera ici.'
	},

	joint: {
		title: 'Ce que nous attendons les uns des autres',
		help: 'Une phrase chacune, signée des deux côtés. Ce que les ventes ont promis est ici aussi.',
		add: 'En noter une',
		customer: 'Client',
		words: 'En une phrase',
		save: 'Noter',
		promised: (name: string | null) => (name ? `promis par ${name}` : 'promis par les ventes'),
		signed: (name: string, day: string) => `signé par ${name}, ${day}`,
		unsignedTeam: 'pas signé par l’équipe',
		unsignedTheirs: 'pas signé par le client',
		signTeam: 'Signer pour l’équipe',
		signTheirs: 'Le client a signé',
		who: 'Qui a signé',
		day: 'Quel jour',
		remove: 'Retirer',
		removeOf: (words: string) => `Retirer : ${words}`,
		both: 'signé des deux côtés',
		empty: 'Rien n’est encore noté. Commencez par ce qui s’est mal passé la dernière fois.'
	},

	sales: {
		title: 'Reprendre des ventes',
		help: 'Collez ou choisissez un tableau avec les colonnes customer, promise, due, promised by, owner. Une ligne sans owner reste dans la liste jusqu’à ce que quelqu’un la reprenne.',
		file: 'Un fichier CSV',
		text: 'Ou collez-le ici',
		import: 'Les reprendre',
		added: (count: number, ownerless: number) =>
			ownerless
				? `${promises(count)} reprises, dont ${n(ownerless)} sans responsable.`
				: `${promises(count)} reprises.`,
		wrong: (line: number, why: string) => `Ligne ${n(line)} : ${why}`,
		whys: {
			'no-customer': 'ce client n’existe pas',
			empty: 'il n’y a pas de promesse',
			day: 'le jour doit s’écrire 2026-05-29',
			'no-member': 'cette personne n’est pas dans l’équipe'
		},
		unreadable: 'Illisible comme tableau avec les colonnes customer et promise.'
	},

	give: {
		title: 'Promettre quelque chose',
		what: 'Ce que vous promettez',
		due: 'Pour quand',
		button: 'Je le promets'
	},

	urgent: {
		title: 'Urgent, maintenant',
		help: 'Ce que des clients ont marqué comme urgent en réunion. Cela arrive ici aussitôt ; la salle ne le voit pas.',
		waits: (minutes: number) =>
			minutes < 1 ? 'vient d’arriver' : `attend depuis ${of(minutes, 'minute', 'minutes')}`,
		took: (minutes: number) =>
			minutes < 1
				? 'réponse en moins d’une minute'
				: `réponse après ${of(minutes, 'minute', 'minutes')}`,
		by: (name: string) => `par ${name}`,
		owner: (name: string) => `va à ${name}`,
		comment: (number: number) => `Commentaire ${n(number)}`,
		unsigned: 'sans nom',
		answered: 'J’ai répondu',
		answeredOf: (words: string) => `J’ai répondu : ${words}`,
		count: (count: number) => of(count, 'urgence', 'urgences'),
		empty: 'Rien n’est urgent.'
	},

	wants: {
		title: 'Ce qu’ils veulent savoir',
		help: 'Vaut pour tout message qui n’est pas une lettre personnelle. Sur sa propre demande, on est toujours prévenu.',
		of: (name: string) => `Ce que ${name} veut savoir`,
		options: {
			none: 'rien sans le demander',
			slips: 'quand il y a du retard',
			monthly: 'chaque mois'
		},
		save: 'Enregistrer',
		usual: 'pas encore demandé : quand il y a du retard',
		nobody: 'Personne n’est connu chez ce client.'
	},

	before: {
		title: 'Promis auparavant',
		help: 'Commencez par là : ce que vous avez promis, et où cela en est.',
		late: (day: string) => `était prévu le ${day}`,
		due: (day: string) => `pour le ${day}`,
		kept: (day: string) => `tenue le ${day}`
	},

	settings: {
		title: 'Promesses et ce qui ne peut attendre',
		duty: 'L’urgent va à',
		days: 'Demander ce nombre de jours avant l’échéance',
		save: 'Enregistrer',
		problem: 'Écrivez un nombre entier de 1 à 60.'
	},

	home: {
		notQuite: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} « pas tout à fait » attend une réponse.`,
				many: `${n(count)} « pas tout à fait » attendent une réponse.`,
				other: `${n(count)} « pas tout à fait » attendent une réponse.`
			}),
		unthanked: (count: number, by: string | null) =>
			`${plural('fr', count, { one: `${n(count)} personne n’est pas encore remerciée`, many: `${n(count)} personnes ne sont pas encore remerciées`, other: `${n(count)} personnes ne sont pas encore remerciées` })}${by ? `, au plus tard le ${by}` : ''}.`,
		needs: 'A besoin de quelqu’un',
		week: (count: number) => `${n(count)} cette semaine`,
		offered: (what: string) => `On vous demande de reprendre : ${what}`,
		check: (what: string) => `Sera-ce à temps ? ${what}`,
		messages: (count: number) =>
			`${of(count, 'message', 'messages')} aux clients à lire et à envoyer`,
		nobody: (count: number) => `${promises(count)} sans responsable`,
		over: (what) => `Trop tard, et encore à faire : ${what}`,
		late: (what) => `En retard : ${what}`,
		mine: (what) => `À vous : ${what}`,
		asking: (what) => `Demander comment cela s’est passé : ${what}`,
		again: (what: string) => `Redemander : ${what}`,
		urgent: (count: number) => `${of(count, 'urgence', 'urgences')} d’une réunion`,
		ready: (done: number, all: number) => `Prêt : ${n(done)} sur ${n(all)}`,
		grows: (count: number, usual: number) =>
			`en hausse : ${n(count)} réclamations, d’habitude ${n(Math.round(usual))}`,
		watch: 'À surveiller',
		moved: (from: string, to: string) => `${from} → ${to}`,
		complaints: (count: number, before: number) =>
			`Réclamations : ${n(count)} ce mois-ci (${n(before)} le mois d’avant)`,
		quiet: 'Rien à surveiller pour l’instant.'
	}
} satisfies typeof en;
