import type en from '../en/front.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});
const hours = (count: number) =>
	count < 48 ? of(count, 'heure', 'heures') : of(Math.floor(count / 24), 'jour', 'jours');
const times = (count: number) => of(count, 'fois', 'fois');

export default {
	title: 'La première ligne',
	ways: 'À côté de la liste',
	complaints: 'Réclamations',
	empty:
		'Personne ne s’est encore assis avec la première ligne. Demandez-leur quels sont les sujets clés.',
	add: 'Ouvrir une séance',
	open: 'ouverte',
	closed: 'close',
	issues: (count: number) => of(count, 'sujet', 'sujets'),
	ownerless: (count: number) => `${n(count)} sans responsable`,
	spoke: (names: string) => `Ont parlé : ${names}.`,
	sat: (names: string) => `De la direction : ${names}.`,
	leaders: 'Qui de la direction s’est assis avec eux',
	times,
	close: 'Clore la séance',
	closeHelp:
		'Un sujet sans responsable la garde ouverte. Un petit n’a besoin de personne : dites pourquoi.',
	begin: {
		title: 'Ouvrir une séance',
		help: 'Une réunion sans clients : ceux qui les entendent chaque jour nomment les sujets clés.',
		name: 'Comment elle s’appelle',
		day: 'Quel jour',
		front: 'Qui est là de la première ligne',
		lead: 'Qui est là de la direction',
		perLine: 'Un nom par ligne',
		button: 'Ouvrir'
	},
	issue: {
		title: 'Sujets',
		none: 'Aucun sujet encore.',
		none2: 'aucun',
		add: 'Qu’est-ce qui empêche de bien servir les clients ?',
		theme: 'Thème',
		moment: 'À quel moment',
		button: 'Le nommer',
		owner: 'Qui en est responsable',
		owned: (name: string) => `responsable : ${name}`,
		nobody: 'personne',
		due: 'Jusqu’à quand',
		minor: 'C’est un petit sujet, parce que',
		minorHelp: 'Alors personne n’a à en répondre.',
		isMinor: 'un petit sujet',
		did: 'Ce qui a été fait',
		changeOf: (words: string) => `Modifier : ${words}`
	},
	votes: {
		title: 'Lesquels d’abord ?',
		help: (most: number) =>
			`Choisissez-en ${n(most)} au plus. Personne ne voit les votes avant qu’ils soient comptés.`,
		voted: (count: number) => `Ont voté : ${of(count, 'personne', 'personnes')}.`,
		button: 'Donner mes voix',
		countNow: 'Compter les voix maintenant',
		counted: (count: number) =>
			`Compté : ${of(count, 'personne', 'personnes')}. Les sujets sont dans cet ordre.`,
		count: (count: number) => of(count, 'voix', 'voix')
	},
	call: {
		title: 'Appeler pour comprendre',
		help: 'Appelez un client, posez trois questions, écoutez. Ce qu’il dit est gardé avec ses mots.',
		who: (owner: string, customer: string) => `${owner} appelle ${customer}`,
		note: 'Noter ce qu’il a dit',
		save: 'Garder ses mots',
		issue: 'À propos de',
		customer: 'Qui appeler',
		owner: 'Qui appelle',
		due: 'Avant le',
		plan: 'Prévoir l’appel',
		questions: {
			what: 'Que s’est-il passé la dernière fois ?',
			cost: 'Qu’est-ce que cela vous a coûté ?',
			good: 'À quoi ressemblerait un bon service ?'
		}
	},
	needs: {
		title: 'Ce dont la première ligne a besoin',
		link: (count: number) => (count ? `Leurs besoins (${n(count)} sans réponse)` : 'Leurs besoins'),
		help: 'Formation, soutien et outils, pour qu’aucun client n’attende pendant que quelqu’un peine.',
		none: 'Personne n’a encore rien demandé.',
		add: 'Noter un besoin',
		kind: 'De quelle sorte',
		kinds: { training: 'formation', support: 'soutien', tool: 'un outil' },
		what: 'Ce qu’il faut',
		whose: 'Qui en a besoin',
		clause: 'Attente que cela sert',
		button: 'Le noter',
		waits: 'Personne n’a encore répondu.',
		there: 'là le',
		training: 'Formation',
		attended: (names: string) => `suivie par ${names}`,
		answer: 'Répondre',
		answerOf: (words: string) => `Répondre : ${words}`,
		answerLabel: 'La réponse',
		due: 'Là le'
	},
	permissions: {
		title: 'Qui a dû demander',
		help: 'Chaque fois que quelqu’un a dû demander avant de décider pour un client. Ce qui est souvent demandé et presque toujours permis mérite d’être délégué.',
		worth: 'Décisions à déléguer',
		none: 'Rien n’a encore été demandé deux fois.',
		sum: (count: number, yes: number, waited: number) =>
			`demandé ${times(count)}, permis ${n(yes)}, les clients ont attendu ${hours(waited)}`,
		delegate: 'Écrivez-le comme ligne de conduite, « peut décider seul jusqu’à … » :',
		charter: 'vers la charte',
		add: 'Noter que quelqu’un a dû demander',
		decision: 'Ce qu’il fallait décider',
		decisionHelp: 'Les mêmes mots chaque fois, pour qu’ils soient comptés ensemble.',
		asked: 'À qui on a demandé',
		customer: 'Client qui a attendu',
		ago: 'Demandé il y a combien d’heures',
		answer: 'Ce qui a été répondu',
		answers: { '': 'pas encore de réponse', yes: 'oui', no: 'non' },
		button: 'Le noter',
		log: 'Toutes',
		askedOf: (who: string, whom: string) => `${who} a demandé à ${whom}`,
		waited: (count: number) => `attendu ${hours(count)}`,
		waits: (count: number) => `attend depuis ${hours(count)}`
	},
	map: {
		title: 'Les deux côtés de chaque moment',
		help: 'Ce que ressentent les clients là où ils vous rencontrent, et comment c’est pour vous, sur les trois derniers mois.',
		edit: 'Modifier les moments',
		empty: 'Il n’y a pas encore de moments de contact.',
		today: (name: string) => `De service aujourd’hui : ${name}`,
		nobody: 'personne de service',
		customers: 'Les clients',
		ours: 'Nous',
		bands: { low: 'bas', middle: 'moyen', high: 'haut' },
		median: (value: number, count: number) => `${n(value)} sur 5 (n = ${n(count)})`,
		band: (band: string, count: number) => `${band} (n = ${n(count)})`,
		tooFew: (count: number) =>
			count ? `${of(count, 'réponse', 'réponses')}, trop peu` : 'aucune réponse',
		line: (moment: string, theirs: string, ours: string) =>
			`${moment} : clients ${theirs}, nous ${ours}`,
		complaints: (count: number) => of(count, 'réclamation', 'réclamations'),
		comments: (count: number) => `${of(count, 'commentaire', 'commentaires')} en réunion`,
		issues: (count: number) => `${of(count, 'sujet', 'sujets')} de la première ligne`,
		few: 'En dessous de trois réponses rien n’est montré, en dessous de cinq seulement bas, moyen ou haut.',
		answer: 'Comment est-ce pour vous ?',
		answered: 'Vous avez répondu pour ce mois.',
		ask: (moment: string) => `Comment est-ce pour vous à « ${moment} » ?`,
		unsigned: '1, c’est mal ; 5, c’est très bien. Votre réponse est gardée sans votre nom.',
		sendOf: (moment: string) => `Envoyer : ${moment}`
	},
	duty: {
		title: 'Qui est de service',
		help: 'Chaque moment a un responsable et un suppléant. Ce qui y arrive est aussitôt au responsable, et au suppléant quand il est absent.',
		owner: 'Responsable',
		deputy: 'Suppléant',
		nobody: 'personne',
		of: (role: string, moment: string) => `${role} : ${moment}`,
		saveOf: (moment: string) => `Enregistrer : ${moment}`,
		away: 'Qui est absent',
		who: 'Qui',
		from: 'Du',
		to: 'Au',
		button: 'Noter les jours'
	},
	problems: {
		day: 'Veuillez choisir un jour.',
		'too-long': 'C’est trop long.',
		count: 'Veuillez écrire un nombre entier d’heures.',
		'not-later': 'Le dernier jour vient avant le premier.',
		ownerless: 'Un sujet n’a pas de responsable. Donnez-lui-en un, ou dites pourquoi il est petit.',
		empty: 'Il n’y a pas encore de sujet.',
		three: 'Trois au plus, s’il vous plaît.',
		counted: 'Les voix sont déjà comptées.'
	}
} satisfies typeof en;
