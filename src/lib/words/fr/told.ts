import type en from '../en/told.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const of = (count: number, one: string, other: string) =>
	plural('fr', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} ${other}`,
		other: `${n(count)} ${other}`
	});
const comments = (count: number) => of(count, 'commentaire', 'commentaires');
const people = (count: number) => of(count, 'personne', 'personnes');

export default {
	letter: {
		dear: (name: string) => `Bonjour ${name},`,
		page: 'Ce que vous avez dit, et ce qui en est advenu, sans compte :',
		quiet:
			'Vous pouvez y dire aussi que vous ne voulez entendre parler que de vos propres demandes.',
		theme: (label: string) => `Ce qui en est advenu : ${label}`,
		version: (title: string, version: number) =>
			`${title}, version ${n(version)} : vous avez dit, nous avons changé`,
		thanks: (title: string) => `Merci : ${title}`,
		yours: (numbers: number[]) =>
			`Vos propres mots en font partie : ${plural('fr', numbers.length, { one: 'commentaire', many: 'commentaires', other: 'commentaires' })} ${list.format(numbers.map(n))}.`
	},

	line: {
		said: 'Vous avez dit',
		changed: 'Nous avons changé',
		before: 'C’était',
		dropped: 'Nous avons retiré',
		declined: 'Nous ne l’avons pas fait, parce que',
		ours: 'Notre propre décision.',
		counted: (count: number, organisations: number) =>
			count === 0
				? 'Les mots à l’origine ont été retirés.'
				: organisations > 0
					? `${comments(count)} de ${of(organisations, 'organisation', 'organisations')}`
					: comments(count)
	},

	own: {
		title: 'Ce que vos mots sont devenus',
		dear: (name: string) => `Pour ${name}`,
		lead: (team: string) =>
			`Voici vos propres mots à ${team}, et ce qui a été fait grâce à eux. Les mots des autres n’y figurent pas.`,
		none: 'Aucun mot de vous ici. Si vous n’avez pas signé, personne ne sait lesquels sont les vôtres : ce qu’ils sont devenus se trouve sur la page de la réunion.',
		thanksFrom: (name: string) => `Merci, de la part de ${name}`,
		number: (number: number) => `Commentaire ${n(number)}`,
		gone: 'Vous avez retiré ces mots.',
		nothing: 'Personne n’a encore dit ce qu’il en advient.',
		used: (version: number, day: string) =>
			`La version ${n(version)} a changé grâce à cela, ${day}`,
		usedSoon: 'Cela entre dans la prochaine version.',
		promised: (owner: string, day: string) =>
			day ? `${owner} répond d’ici le ${day}.` : `${owner} en répond.`,
		declined: 'Nous ne l’avons pas suivi, parce que :',
		parked: (owner: string, day: string) =>
			day
				? `Pas maintenant. ${owner} y revient d’ici le ${day}.`
				: `Pas maintenant. ${owner} le garde en tête.`,
		noted: 'Nous l’avons lu et laissons les choses ainsi.',
		written: (name: string, day: string) => `${name} a écrit le ${day} :`,
		meant: 'C’est ce que je voulais dire',
		notQuite: 'Pas tout à fait',
		notQuiteWords: 'Que manque-t-il, ou qu’est-ce qui est différent ?',
		notQuiteHint: 'L’équipe le lit, et la question est rouverte.',
		send: 'Envoyer',
		saidMeant: 'Vous avez dit : c’est ce que je voulais dire.',
		saidNotQuite: 'Vous avez dit : pas tout à fait.',
		reply: (name: string, day: string) => `${name} a répondu le ${day} :`,
		waits: 'L’équipe l’a reçu et n’a pas encore répondu.',
		change: 'Le dire autrement, ou le retirer',
		soften: 'Vos nouveaux mots',
		softenHint: 'Ils remplacent les anciens partout. Ce qui a changé grâce à eux reste.',
		save: 'Enregistrer mes nouveaux mots',
		withdraw: 'Retirer ces mots',
		withdrawHint:
			'Vos mots sont effacés. Il reste inscrit que quelque chose a été retiré, et les changements qui s’appuient dessus sont signalés.',
		promises: 'Promesses sur lesquelles vous veillez',
		promisesHint: 'Faites grâce à vos mots, ou à toute la salle. Une personne répond de chacune.',
		answersFor: (name: string) => `${name} en répond`,
		due: (day: string) => `d’ici le ${day}`,
		states: { open: 'ouverte', late: 'en retard', kept: 'tenue', broken: 'non tenue' },
		keptOn: (day: string) => `tenue le ${day}`,
		read: 'Je l’ai lu',
		readHint: 'L’équipe sait alors que cela vous est parvenu.',
		readDone: (day: string) => `Vous avez dit le ${day} que vous l’avez lu.`,
		thanked: 'Merci. L’équipe le voit.',
		changed: 'Vos nouveaux mots y figurent désormais.',
		withdrawn: 'Vos mots ont disparu.',
		wants: 'Quand pouvons-nous vous écrire ?',
		wantsKinds: {
			none: 'Seulement pour mes propres demandes en cours',
			slips: 'Aussi quand quelque chose sera en retard',
			monthly: 'Aussi une fois par mois, avec les nouvelles'
		},
		wantsSave: 'Enregistrer',
		wantsDone: 'Enregistré. Nous nous y tenons.',
		quiet: 'Ne m’écrivez que si la demande est la mienne'
	},

	page: {
		title: 'Dire ce qu’il en est advenu',
		lead: 'Chaque personne reçoit une page à elle, sans compte : ses mots, et ce qui a été fait grâce à eux.',
		thankBy: (day: string) =>
			`Les remerciements sont attendus d’ici le ${day}, deux jours ouvrés après la réunion.`,
		people: 'Qui était là',
		nobody: 'Aucun client n’était à cette réunion.',
		unsigned: (count: number) =>
			`${comments(count)} sans signature. Personne ne sait de qui : ce qu’ils sont devenus figure sur la page de la réunion.`,
		contact: 'Qui est-ce ?',
		unknown: 'Personne que nous connaissions',
		link: 'Enregistrer',
		signed: (count: number) => comments(count),
		thanks: (name: string) => `Un mot de remerciement à ${name}`,
		thanksHint: 'Avec vos propres mots. Il figure en haut de sa page.',
		saveThanks: 'Enregistrer le remerciement',
		makeLink: 'Créer un lien',
		linkFor: (name: string) => `La page de ${name}`,
		linkHint: 'Montré cette seule fois. Ne le donnez qu’à cette personne : il ouvre ses mots.',
		address: 'Adresse',
		revoke: 'Désactiver les liens',
		linked: (day: string) => `Lien du ${day}`,
		mail: (count: number) => `Envoyer la page par courriel à ${people(count)}`,
		mailHint: 'Part à toute personne qui a une adresse et un mot de vous, une fois chacune.',
		noMail: 'Ce serveur n’envoie pas de courriel. Créez des liens et envoyez-les vous-même.',
		sent: (count: number) =>
			count === 0 ? 'Il ne restait personne à qui écrire.' : `En route vers ${people(count)}.`,
		states: {
			delivered: 'Parvenu',
			'under-way': 'En route',
			failed: 'Non parvenu',
			none: 'Pas encore dit'
		},
		how: { mail: 'par courriel', page: 'lu sur la page', said: 'dit en personne' },
		reopened: 'Pas tout à fait, disent-ils',
		reopenedHint: 'Ces questions sont rouvertes jusqu’à ce que quelqu’un réponde.',
		theySaid: (name: string) => `${name} dit maintenant`,
		reply: 'Votre réponse',
		replyHint: 'Elle figure sur la page de cette personne.',
		sendReply: 'Répondre',
		shaken: 'Retiré depuis',
		shakenHint:
			'Ces changements s’appuient sur des mots qui ont été retirés. Ils valent jusqu’à ce que vous les changiez.',
		shakenLine: (number: number, version: number) =>
			`Le commentaire ${n(number)} a été retiré ; la version ${n(version)} avait changé grâce à lui.`,
		seeChange: 'Voir le changement',
		saved: 'Enregistré.'
	},

	loop: {
		title: 'Le chemin du retour',
		states: { open: 'Ouvert', answered: 'Répondu', told: 'Dit', confirmed: 'Confirmé' },
		now: {
			open: 'Tout ce qui a été dit ici n’a pas encore de réponse.',
			answered: 'C’est décidé. Ceux qui l’ont soulevé ne le savent pas encore.',
			told: 'Tous ceux qui l’ont soulevé savent ce qui en est advenu.',
			confirmed: 'Ils disent : c’est ce que je voulais dire.'
		},
		answered: (count: number, all: number) => `${n(count)} sur ${comments(all)} avec réponse`,
		told: (count: number, all: number) => `${n(count)} sur ${people(all)} au courant`,
		meant: (count: number) => `${n(count)} × c’est ce que je voulais dire`,
		notQuite: (count: number) => `${n(count)} × pas tout à fait`,
		decideBy: (day: string) => `À décider d’ici le ${day}.`,
		askAgain: (day: string) => `Redemander à partir du ${day}.`,
		tell: 'Le dire à ceux qui l’ont soulevé',
		see: 'À qui cela a été dit',
		pageTitle: (label: string) => `Le dire : ${label}`,
		lead: 'Écrit par vous, envoyé une fois à chaque personne qui l’a soulevé.',
		words: 'Ce qui en est advenu',
		wordsHint: 'Dites ce que vous avez fait, ou pourquoi non. Ne répétez les mots de personne.',
		preview: 'Un lien vers leur propre page s’y ajoute.',
		send: (count: number) => `Envoyer à ${people(count)}`,
		publish: 'Le mettre sur les pages des réunions',
		unsigned: (count: number) =>
			`${comments(count)} sans signature : pour eux, le message figure sur la page de la réunion.`,
		who: 'Qui l’a soulevé',
		inPerson: 'Je le lui ai dit',
		noAddress: 'Pas d’adresse : dites-le, ou donnez un lien.',
		links: 'Liens vers leurs pages',
		written: 'Ce qui a été écrit',
		by: (name: string, day: string) => `${name}, le ${day}`,
		problems: {
			unanswered:
				'Tout n’a pas encore de réponse ici. Donnez d’abord une issue à chaque commentaire.',
			'no-mail': 'Ce serveur n’envoie pas de courriel. Dites-le, ou donnez des liens.',
			nobody: 'Toutes les personnes joignables sont déjà au courant.'
		}
	},

	version: {
		title: (version: number) => `Vous avez dit, nous avons changé : version ${n(version)}`,
		lead: 'Ce que cette version doit à ses clients, pour tous ceux qu’elle concerne. Les lignes viennent du registre, les mots de vous.',
		opening: 'Avant les lignes',
		openingHint: 'Quelques phrases de vous, par exemple un merci.',
		changes: 'Vous avez dit, nous avons changé',
		declines: 'Vous avez dit, nous ne l’avons pas fait, parce que',
		none: 'Rien à dire ici.',
		youSaid: 'Vous avez dit',
		youSaidHint: 'Avec vos mots. Laissé vide, le nombre de commentaires y figure.',
		weDid: 'Ce que cela change pour eux',
		because: 'Nous ne l’avons pas fait, parce que',
		leaveOut: 'Laisser cette ligne de côté',
		rests: 'S’appuie sur',
		gone: (count: number) => `${comments(count)} retirés depuis`,
		save: 'Enregistrer',
		savedBy: (name: string, day: string) => `Enregistré par ${name}, ${day}.`,
		stale:
			'Quelqu’un d’autre a enregistré entre-temps. Vos mots sont encore là : comparez, puis enregistrez de nouveau.',
		preview: 'Le voir comme eux',
		print: 'Imprimer',
		send: 'L’envoyer',
		sendHint:
			'Les clients ne voient jamais les mots des autres, seulement leur nombre. Chaque personne le reçoit une fois.',
		groups: {
			spoke: 'Clients dont les mots y sont',
			customers: 'Autres clients qui veulent des nouvelles',
			suppliers: 'Fournisseurs',
			staff: 'Personnel'
		},
		ready: (count: number, all: number) => `Encore ${n(count)} sur ${n(all)} à prévenir`,
		quiet: (count: number) => `${people(count)} ne souhaitant pas être contactées.`,
		noAddress: (count: number) => `${people(count)} sans adresse.`,
		sendButton: 'Envoyer aux groupes choisis',
		sent: (count: number) => `En route vers ${people(count)}.`,
		list: 'Fournisseurs et personnel',
		listHint: 'Les membres de l’équipe font déjà partie du personnel.',
		kind: 'Groupe',
		kinds: { supplier: 'Fournisseur', staff: 'Personnel' },
		name: 'Nom',
		email: 'Courriel',
		add: 'Ajouter',
		remove: 'Retirer',
		public: 'Page publique',
		publicOff: 'Éteinte. Personne ne la voit au-dehors.',
		publicOn: 'Allumée. Quiconque a cette adresse peut la lire.',
		publicAddress: 'Adresse de la page publique',
		switchOn: 'La rendre publique',
		switchOff: 'Retirer la page',
		problems: {
			'no-mail': 'Ce serveur n’envoie pas de courriel. Imprimez, ou rendez la page publique.',
			'not-written': 'Enregistrez d’abord : rien ne part que personne n’ait regardé.',
			nobody: 'Il ne reste personne à prévenir dans ces groupes.',
			'nothing-chosen': 'Choisissez au moins un groupe.'
		},
		agreed: (day: string) => `Convenue le ${day}`
	},

	history: {
		tell: 'Vous avez dit, nous avons changé',
		shaken: (count: number, all: number) =>
			count === all
				? 'Tous les mots à l’origine ont été retirés plus tard.'
				: `${n(count)} sur ${comments(all)} à l’origine, retirés plus tard.`
	},

	problems: {
		empty: 'Écrivez quelque chose, s’il vous plaît.',
		'too-long': 'C’est trop long.',
		'not-an-email': 'Ce n’est pas une adresse de courriel.',
		unreadable: 'Cela n’a pas pu être lu. Réessayez, s’il vous plaît.'
	}
} satisfies typeof en;
