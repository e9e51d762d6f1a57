import type en from '../en/said.ts';

export default {
	title: 'Schon einmal gesagt?',
	page: (meeting: string) => `Themen aus: ${meeting}`,
	help: 'Ist es dasselbe wie etwas, das früher gesagt wurde? Sie entscheiden; von selbst wird nichts zusammengelegt.',
	silent: 'Solange still geschrieben wird, wird nichts vorgeschlagen.',
	none: 'Kein Kommentar wartet auf ein Thema.',
	waiting: 'Ohne Thema',
	done: 'In einem Thema',
	in: (label: string) => `Thema: ${label}`,
	same: (label: string) => `Dasselbe: ${label}`,
	old: (title: string) => `Bei ${title}:`,
	other: 'Ein anderes Thema',
	choose: 'Thema wählen',
	put: 'Dort einordnen',
	fresh: 'Neues Thema',
	label: 'Name des Themas',
	make: 'Anlegen',
	take: 'Herausnehmen',
	rate: 'Dieses Thema jetzt bewerten lassen',
	gone: 'Die Themen lassen sich gerade nicht lesen.',
	link: 'Themen und was schon gesagt wurde',
	teamOnly:
		'Nur für Ihr Team: Kein Gast und keine Leinwand sieht je Worte aus einem anderen Treffen.'
} satisfies typeof en;
