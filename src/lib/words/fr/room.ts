import type en from '../en/room.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('fr');
const n = (count: number) => numbers.format(count);
const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const clock = (zone: string) =>
	new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit', timeZone: zone });
const calendar = (zone: string) =>
	new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: zone });
const comments = (count: number) =>
	plural('fr', count, { one: `${n(count)} commentaire`, other: `${n(count)} commentaires` });

export default {
	/** 10:00, in the zone of the meeting. */
	time: (at: string, zone: string) => clock(zone).format(new Date(at)),
	/** ven. 16 avril: a day that was promised, which has no hour. */
	shortDay: (day: string) =>
		new Intl.DateTimeFormat('fr', {
			weekday: 'short',
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC'
		}).format(new Date(day)),
	day: (at: string, zone: string) => calendar(zone).format(new Date(at)),

	/** What one clause of a section is called. */
	kinds: {
		customers: 'Clients',
		expectations: 'Attente',
		guidelines: 'Ligne de conduite',
		limits: 'Limite',
		measures: 'Indicateur',
		needs: 'Ce que nous vous demandons',
		purpose: 'Raison d’être',
		services: 'Service'
	},
	/** "Attente 2", and "sur 6" beside it; no number where there is only one. */
	clause: (kind: string, at: number, all: number) => (all > 1 ? `${kind} ${n(at)}` : kind),
	ofAll: (all: number) => (all > 1 ? `sur ${n(all)}` : ''),

	join: {
		agenda: (minutes: number) =>
			plural('fr', minutes, {
				one: `Ce que nous ferons, en ${n(minutes)} minute`,
				other: `Ce que nous ferons, en ${n(minutes)} minutes`
			}),
		almost: 'Vous y êtes presque',
		closed:
			'Cette réunion est terminée, et son lien n’ouvre plus rien. Qui y était la retrouve sur l’appareil utilisé ce jour-là.',
		nameMissing: 'Dites-nous comment vous appeler. Votre prénom suffit.',
		notIn: 'Ceci n’ouvre aucune réunion',
		notYet:
			'Cette réunion n’est pas encore ouverte. Revenez quelques minutes avant le début ; ce lien reste le même.',
		otherCode: 'Une erreur en tapant le code ?',
		otherOrganisation: 'Une autre, ou aucune',
		removed:
			'Vous ne faites plus partie de cette réunion, sur décision de la personne qui l’anime. Adressez-vous à elle.',
		code: 'Code affiché à l’écran',
		codeHint: 'Neuf chiffres, avec ou sans espaces',
		find: 'Trouver la réunion',
		hello: (team: string) => `${team} souhaite vous entendre`,
		join: 'Entrer dans la réunion',
		name: 'Votre nom',
		nameHint: 'Votre prénom suffit',
		names: {
			names: 'Les autres voient votre nom à côté de votre texte, sauf si vous le masquez.',
			none: 'Personne ne voit de nom dans cette réunion.',
			organisation: 'Les autres voient votre organisation à côté de votre texte, pas votre nom.'
		},
		organisation: 'Votre organisation',
		noAccount: 'Pas de compte. Pas d’appli. Nous ne demandons que votre nom.',
		promise: 'Parlez-nous franchement. Nous réviserons notre charte d’après ce que vous direz.',
		title: 'Entrer dans la réunion',
		waiting: 'On vous fera entrer dans un instant. Vous pouvez rester sur cette page.'
	},

	room: {
		agreedNow: (version: number) => `La version ${n(version)} est adoptée. Voici ce qui a changé :`,
		alt: 'Alt+G',
		closedTitle: 'Cette réunion est terminée',
		closed:
			'Merci de votre franchise. Ce que vous avez dit est conservé, et vous voyez ici ce qu’il en est advenu.',
		draft: 'Ceci est un projet. Nous le réviserons d’après ce que vous direz aujourd’hui.',
		early: 'En attendant : qu’est-ce qui ferait que cette réunion en vaille la peine pour vous ?',
		empty: 'Rien de vous ici pour l’instant. Se taire est permis aussi.',
		everything: 'Tout ce que vous avez dit',
		follow: 'Suivre automatiquement',
		followHint:
			'La page suit quand la réunion avance. Elle ne bouge jamais pendant que vous écrivez.',
		fromOthers: 'Des autres, à l’écran',
		help: 'Écrivez-nous ici à tout moment. Rien de ce que vous tapez n’est perdu quand la réunion avance.',
		in: (name: string) => `Vous êtes dans la réunion, ${name}.`,
		inNobody: 'Vous êtes dans la réunion.',
		meetingAt: (to: string) => `La réunion en est à : ${to}.`,
		moved: (to: string) => `La réunion est passée à : ${to}.`,
		movedStrip: (to: string) =>
			`La réunion est passée à : ${to}. Finissez d’abord ici si vous voulez.`,
		news: 'Ce qui se passe',
		ratings: 'Est-ce important pour vous, et le faisons-nous bien ? Dites-le dans vos mots.',
		readCharter: 'Lire toute la charte',
		removedTitle: 'Vous n’êtes plus dans cette réunion',
		same: 'Moi aussi',
		sameUndo: 'Finalement, pas moi',
		starts: (time: string) => `La réunion commence à ${time}.`,
		unsent: (count: number) =>
			plural('fr', count, {
				one: `Non envoyé (${n(count)})`,
				other: `Non envoyés (${n(count)})`
			}),
		welcome: 'Qu’attendez-vous de cette réunion ?',
		willChange: 'Ce qui va changer',
		yours: 'Vos retours ici',
		yoursAll: 'Ce que vos mots sont devenus'
	},

	composer: {
		box: 'Écrivez-nous',
		clearPick: 'Commenter plutôt toute la clause',
		edit: 'Modifier votre texte',
		leaveService: 'Écrire plutôt sur autre chose',
		on: 'Sur',
		pick: 'Touchez des mots ci-dessus pour les commenter.',
		pickLaptop: 'Sélectionnez des mots ci-dessus pour les commenter.',
		pickByKey: 'Choisir des mots au clavier',
		picked: (words: string) => `Choisi : « ${words} »`,
		close: 'Que devrions-nous faire en premier ?',
		pickHelp: 'Les flèches vont de mot en mot, Entrée choisit, Échap termine.',
		touch: 'C’était à quel moment ?',
		anyTouch: 'Aucun moment en particulier',
		unsigned: 'Envoyer sans mon nom',
		unsignedHint:
			'Personne ne peut remonter jusqu’à vous : une fois envoyé, vous ne pouvez donc plus le modifier ni le reprendre.',
		unsignedSmall: 'À moins de cinq invités, on peut deviner que c’était vous.',
		more: 'Sans mon nom, urgent, et plus',
		urgentHint:
			'Cela va aussitôt à une personne de l’équipe ; les autres ne voient pas que c’est urgent.',
		urgent: 'Urgent maintenant',
		words: 'Votre texte'
	},

	saved: {
		again: 'Remis dans la zone de texte',
		copied: 'Copié.',
		editing: 'Votre nouveau texte',
		notSent: (why: string) => `Non envoyé : ${why}`,
		parked: (owner: string) => (owner ? `Plus tard. ${owner} s’en charge.` : 'Plus tard.'),
		promised: (owner: string, day: string) =>
			day ? `Promis : ${owner}, d’ici au ${day}` : `Promis : ${owner}`,
		declined: (why: string) => `Non retenu, car : ${why}`,
		former: 'Sur l’ancienne formulation :',
		unsigned: 'Envoyé sans votre nom',
		used: 'Retenu dans la nouvelle formulation',
		comment: (number: number) => `Enregistré · commentaire ${n(number)}`,
		newShown: (count: number, where: string) =>
			plural('fr', count, {
				one: `${n(count)} nouveau commentaire sur : ${where}.`,
				other: `${n(count)} nouveaux commentaires sur : ${where}.`
			}),
		said: 'Enregistré.',
		soften: 'Le dire autrement',
		takeBack: 'Le reprendre',
		takenBack: 'Repris.'
	},

	needs: {
		covered: 'Nos propres textes sont cachés pour l’instant, pour que les vôtres viennent d’abord.',
		footGroups: (said: number, groups: number) =>
			[
				comments(said),
				plural('fr', groups, { one: `${n(groups)} groupe`, other: `${n(groups)} groupes` })
			].join(', '),
		grace:
			'Encore 60 secondes, puis nous lirons. Votre texte reste ici et peut être envoyé à tout moment.',
		groups: 'Ce que plusieurs d’entre vous ont dit',
		groupsShown: 'Groupes',
		help: 'De quoi avez-vous besoin de notre part qui n’est pas dans la charte ?',
		blank: 'De quoi avez-vous besoin de notre part qui n’est pas ici ?',
		reasons: 'Et pourquoi nous avez-vous choisis, ou qu’est-ce qui vous fait rester ?',
		of: (from: number, to: number, all: number) =>
			from === to ? `${n(from)} sur ${n(all)}` : `${n(from)}–${n(to)} sur ${n(all)}`,
		quiet:
			'Écrivez d’abord pour vous. Les autres ne le verront que lorsque nous aurons tous terminé.',
		said: comments,
		same: (count: number) =>
			plural('fr', count, {
				one: `Vrai aussi pour ${n(count)} autre`,
				other: `Vrai aussi pour ${n(count)} autres`
			}),
		title: 'Ce dont vous avez besoin',
		wall: 'Ce dont vous avez besoin de notre part',
		written: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} commentaire est écrit. La salle ne le voit pas encore.`,
				other: `${n(count)} commentaires sont écrits. La salle ne les voit pas encore.`
			})
	},

	readBack: {
		asked: (words: string) => `Nous avons noté : « ${words} ». Est-ce juste ?`,
		no: 'Pas tout à fait',
		noted: (words: string) => `Nous avons noté : « ${words} », et vous avez dit que c’est juste.`,
		not: (words: string) => `Nous avons noté : « ${words} », et vous avez dit : pas tout à fait.`,
		yes: 'Oui'
	},

	replies: {
		ask: 'Une question',
		acknowledge: 'Entendu',
		commit: 'Une promesse',
		decline: 'Non, car',
		explain: 'Une explication',
		explained: 'Compté comme explication',
		intend: 'Notre intention',
		mark: 'C’était une explication',
		flag: 'Ceci vise une personne',
		flagged: 'Merci. Seule la personne qui anime le voit.'
	},

	signals: {
		cutOff: 'On m’a coupé la parole',
		cutOffDone: 'La personne qui anime le sait, et reviendra vers vous.',
		cutOffHint: 'Dit à la personne qui anime que vous n’aviez pas terminé.',
		heat: 'Le ton monte',
		heatDone: 'Noté, sans votre nom.',
		heatHint:
			'Sans votre nom, et seulement pour la personne qui anime. Cela compte à partir de deux personnes, et personne d’autre ne l’apprend.',
		title: 'Aparté'
	},

	faces: {
		help: 'Dites qui vous êtes, si vous voulez. Cela s’affiche à l’écran à côté de votre nom.',
		iAm: (line: string) => `Je suis la personne qui ${line}`,
		line: 'Je suis la personne qui…',
		lineHint: 'Par exemple : ouvre la boulangerie à quatre heures.',
		off: 'Dans cette réunion, seule l’équipe voit votre nom, et ce que vous écrivez ici.',
		photo: 'Votre photo',
		photoHint:
			'Elle est réduite sur votre appareil. Seules les personnes de cette réunion la voient.',
		removePhoto: 'Enlever la photo',
		saved: 'Enregistré. Vous pouvez le modifier à tout moment.',
		since: 'Depuis quand',
		sinceHint: 'Par exemple : client depuis 2019.',
		title: 'Ce que vous faites',
		titleHint: 'Par exemple : gérante, acheteur, chauffeur.',
		who: 'Qui est là',
		yours: 'Présentez-vous'
	},

	rating: {
		back: 'Retour',
		cannotSay: 'Je ne sais pas',
		done: 'Merci. Vous pouvez encore modifier chaque réponse.',
		hidden:
			'Personne ne voit les chiffres avant que tout le monde ait eu le temps de répondre. Vous pouvez modifier les vôtres jusque-là.',
		importance: 'Est-ce important pour vous ?',
		importanceEnds: ['Pas important', 'C’est pourquoi je vous choisis'],
		keys: 'Touches : 1 à 5, 0 pour « Je ne sais pas », Entrée pour Suivant.',
		late: 'Les chiffres sont déjà dévoilés. Ce que vous répondez maintenant compte, et sera marqué comme tardif.',
		next: 'Suivant',
		open: 'Ce que vous avez dit tous ensemble',
		again: 'Revoir mes réponses',
		performance: 'Le faisons-nous bien aujourd’hui ?',
		performanceEnds: ['Mal', 'On ne peut mieux'],
		picked: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} choisie sur 3`,
				other: `${n(count)} choisies sur 3`
			}),
		step: (at: number, all: number) => `Évaluation ${n(at)} sur ${n(all)}`,
		thanks: 'Vous avez répondu à tout',
		topThree: 'Quelles sont les trois qui comptent le plus pour vous ?',
		write: 'Le dire avec des mots'
	},

	gaps: {
		ahead: 'en avance',
		even: 'pas d’écart',
		gap: (gap: number) => `écart ${n(gap)}`,
		importance: 'importance',
		n: (count: number) => `n = ${n(count)}`,
		nn: (importance: number, performance: number) => `n = ${n(importance)}, ${n(performance)}`,
		performance: 'comment nous le faisons',
		said: (importance: string, performance: string) =>
			`Importance : ${importance} sur 5. Comment nous le faisons : ${performance} sur 5.`,
		title: 'Là où cela compte'
	},

	guesses: {
		both: 'Vous et nous',
		ours: 'Notre pronostic, scellé avant la réunion',
		title: (right: number) => `Nous en avions deviné ${n(right)} sur 3`,
		yours: 'Ce qui compte le plus pour vous'
	},

	changes: {
		because: (numbers: number[], more: number) => {
			const named = numbers.map(n);
			const rest = more
				? [plural('fr', more, { one: `${n(more)} autre`, other: `${n(more)} autres` })]
				: [];
			if (!named.length) return `À la suite de ${comments(more)}`;
			return plural('fr', numbers.length + more, {
				one: `À la suite du commentaire ${list.format(named)}`,
				other: `À la suite des commentaires ${list.format([...named, ...rest])}`
			});
		},
		none: 'Aucune formulation n’a été modifiée aujourd’hui. Ce que vous avez dit est conservé, et chacun de vous saura ce qu’il en est advenu.',
		title: 'Ce qui change grâce à aujourd’hui'
	},

	pulse: {
		blank: 'Répondez à au moins une question, puis envoyez.',
		agree: (high: number, all: number) => `${n(high)} sur ${n(all)} d’accord`,
		answered: (count: number, all: number) =>
			plural('fr', count, {
				one: `${n(count)} sur ${n(all)} a répondu`,
				other: `${n(count)} sur ${n(all)} ont répondu`
			}),
		bands: { high: 'plutôt oui', low: 'plutôt non', middle: 'entre les deux' },
		checkIn: 'Deux questions brèves',
		customer: {
			forthright: 'Les gens sont allés droit au but et ont donné des exemples.',
			frank: 'J’ai dit ce que je pense vraiment de la manière dont ils nous servent.',
			friendly: 'Nous avons été traités avec respect, même quand il s’agissait de problèmes.',
			heard: 'Je sais ce que deviendra ce que j’ai dit, ou pourquoi rien n’en sortira.'
		},
		ends: ['Pas d’accord', 'D’accord'],
		exit: 'Avant de partir : comment était cette réunion ?',
		heldBack: 'Qu’avez-vous gardé pour vous ?',
		open: 'Répondre',
		send: 'Envoyer sans mon nom',
		sent: 'Merci. Vos réponses sont arrivées, sans votre nom. Vous pouvez encore les modifier ici.',
		takeAway: 'Que retenez-vous ?',
		fewer: 'Moins de cinq d’entre vous ont répondu, rien n’est donc montré ici.',
		forced: 'Quelque chose était-il forcé ?',
		tell: 'Que direz-vous à un collègue de cette réunion ?',
		unsigned:
			'Vos réponses ne portent pas de nom. En dessous de trois réponses, rien n’est montré à personne, et les textes parviennent à l’équipe sans ordre particulier.',
		wall: 'Comment était cette réunion',
		worth: 'Cela valait-il votre temps ?',
		worths: { no: 'Non', partly: 'En partie', yes: 'Oui' }
	},

	simplify: {
		drop: 'Je m’en passe',
		else: 'Autre chose',
		keep: 'À garder',
		done: (done: number, all: number) =>
			plural('fr', done, {
				one: `${n(done)} réponse sur ${n(all)}`,
				other: `${n(done)} réponses sur ${n(all)}`
			}),
		elseHint:
			'Y a-t-il autre chose que nous pourrions simplifier ou arrêter ? Écrivez-le ci-dessous.',
		sayMore: 'Écrire à ce sujet',
		simpler: 'À simplifier',
		title:
			'Y a-t-il quelque chose que nous faisons pour vous qui pourrait être plus simple, ou dont vous n’avez pas besoin ?'
	},

	revise: {
		accepted: 'Accepté.',
		declined: (why: string) => `Non retenu, car : ${why}`,
		isThatIt: 'Est-ce bien cela ?',
		result: (yes: number, nearly: number, no: number) =>
			`Oui ${n(yes)} · Presque ${n(nearly)} · Non ${n(no)}`,
		yourAnswer: (answer: string) => `Votre réponse : ${answer}`,
		nearly: 'Presque',
		nearlyHint: 'Que manque-t-il encore ?',
		no: 'Non',
		quiet: 'L’équipe travaille à une nouvelle formulation.',
		thanks: 'Merci. Vous pouvez modifier votre réponse jusqu’à la suite de la réunion.',
		yes: 'Oui'
	},

	close: {
		last: 'Merci de votre franchise.',
		lastWord: 'Un dernier mot, si vous voulez',
		lastWordUntil: (time: string) =>
			`Jusqu’à demain, ${time}, vous pouvez ajouter un dernier mot, et modifier ou reprendre ce que vous avez dit.`,
		promises: 'Ce que nous promettons'
	},

	screen: {
		pause: 'Nous faisons une pause de deux minutes.',
		addYours: 'Ajoutez le vôtre :',
		because: (count: number) => `À la suite de ${comments(count)}`,
		closed: 'Merci de votre franchise.',
		closedNext: 'Chaque personne qui s’est exprimée saura ce qu’il en est advenu.',
		draftSaid: 'Ceci est un projet. Nous le réviserons d’après ce que vous direz aujourd’hui.',
		minutes: (count: number) => `${n(count)} min`,
		newVersion: (version: number) => `La version ${n(version)} de la charte est adoptée.`,
		notOpen: 'Cette réunion n’est pas encore ouverte.',
		own: (name: string) => `Notre propre décision : ${name}`,
		promisedBy: (owner: string, day: string) => (day ? `${owner}, d’ici au ${day}` : owner),
		proposal: (kind: string) => `${kind} : nouvelle formulation`,
		ratings: 'Chacune de ces attentes est-elle importante pour vous, et y répondons-nous bien ?',
		ratingsHow:
			'Les questions sont sur votre téléphone ou votre ordinateur. Aucune réponse n’est fausse.',
		rework: 'Nous cherchons les mots justes. Vous les verrez ici.',
		taken: 'Accepté',
		turnedDown: 'Non retenu',
		agreed: 'Adopté',
		code: 'Code',
		draft: 'Projet',
		here: 'Ici :',
		headline: [
			'Parlez-nous franchement.',
			'Nous réviserons notre charte d’après ce que vous direz.'
		],
		link: 'Afficher une réunion sur cet écran',
		linkHelp:
			'Ce lien sert une seule fois, sur cet appareil. Quiconque voit l’écran voit ce que montre la personne qui anime, et rien d’autre.',
		lost: 'Reconnexion',
		noScreen: 'Il n’y a pas de réunion à afficher ici',
		noScreenHelp:
			'Un lien d’écran ne sert qu’une fois et peut être révoqué. Demandez-en un nouveau à la personne qui anime.',
		showHere: 'Afficher la réunion ici',
		shutOut:
			'Cet écran n’affiche plus la réunion. Demandez un nouveau lien à la personne qui anime.',
		meets: (team: string) => `${team} rencontre ses clients`,
		page: (page: number, pages: number) => `${n(page)} sur ${n(pages)}`,
		promises: 'Ce que nous promettons',
		ratedBy: (done: number, all: number) =>
			plural('fr', done, {
				one: `${n(done)} sur ${n(all)} a répondu`,
				other: `${n(done)} sur ${n(all)} ont répondu`
			}),
		scan: 'Scannez, ou allez sur',
		startsAt: 'Début à',
		title: (team: string) => `${team} : l’écran`,
		type: 'et tapez',
		typeOnly: 'Allez sur'
	}
} satisfies typeof en;
