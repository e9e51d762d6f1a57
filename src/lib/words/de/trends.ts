import { plural } from '../plural.ts';
import type en from '../en/trends.ts';

const n = new Intl.NumberFormat('de', { maximumFractionDigits: 2 }).format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const small = ['keinem', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'];
const times = (count: number, one: string, other: string) =>
	`${count === 1 && one === 'Welle' ? 'einer' : (small[count] ?? n(count))} ${count === 1 ? one : other}`;

/** Wie es zwischen den Treffen weitergeht. */
export default {
	title: 'Entwicklung',
	of: (charter: string) => `Entwicklung: ${charter}`,
	nav: {
		label: 'Wovon die Entwicklung handelt',
		charts: 'Bewertungen',
		evidence: 'Belege',
		conflicts: 'Widersprüche',
		consistency: 'Verlässlichkeit',
		simplify: 'Vereinfachen',
		enter: 'Zahlen eintragen'
	},
	sections: {
		purpose: 'Zweck',
		customers: 'Kunden',
		services: 'Leistung',
		expectations: 'Erwartung',
		measures: 'Messgröße',
		guidelines: 'Leitlinie',
		needs: 'Bedarf',
		limits: 'Grenze'
	},

	charts: {
		lead: 'Was Kunden wichtig ist und wie gut wir es machen. Der größte Abstand zuerst.',
		empty:
			'Zwei Treffen ergeben eine Linie. Die ersten Bewertungen stehen hier nach einem Treffen.',
		expectation: (number: number) => `Erwartung ${n(number)}`,
		importance: 'Wichtigkeit',
		performance: 'Leistung',
		moved: (from: number, to: number, over: string) =>
			from === to
				? `Unverändert bei ${n(to)} ${over}`
				: `${from < to ? 'Gestiegen' : 'Gefallen'} von ${n(from)} auf ${n(to)} ${over}`,
		over: (meetings: number, waves: number, answers: string) => {
			const parts = [
				...(meetings ? [times(meetings, 'Treffen', 'Treffen')] : []),
				...(waves ? [times(waves, 'Welle', 'Wellen')] : [])
			];
			return `in ${parts.join(' und ')} (n = ${answers}).`;
		},
		once: (performance: string, answers: number) =>
			`Leistung bisher ${performance} (n = ${n(answers)}). Zwei Treffen ergeben eine Linie.`,
		few: 'Weniger als drei Antworten: zu wenige für einen Punkt.',
		never: 'Das hat noch niemand bewertet.',
		reworded: 'Seit der neuen Fassung nicht bewertet. Vorher:',
		former: 'In früheren Worten',
		formerWords: (text: string) => `Als es hieß: „${text}“`,
		split: (low: number, high: number) => `Geteilt: Die einen sagen ${n(low)}, andere ${n(high)}.`,
		polite: (meeting: string) =>
			`In einem Love-In bewertet: ${meeting}. Höfliche Zahlen, mit ◇ gekennzeichnet.`,
		answers: (count: number) => of(count, 'Antwort', 'Antworten'),
		numbers: 'Zahlen zeigen',
		when: 'Wann',
		high: '4 oder 5',
		newest: (count: number) => `Gezeichnet sind die neuesten ${n(count)} Treffen und Umfragen.`,
		legend: 'Ein Ring heißt: weniger als fünf Antworten. Kleine Punkte sind einzelne Antworten.',
		columns: (shown: number) => `Gezeichnet sind die letzten ${n(shown)}; die Tabelle hat alle.`,
		gap: (gap: string) => `Abstand ${gap}`,
		ahead: 'Besser als nötig',
		even: 'Kein Abstand'
	},

	quadrant: {
		title: 'Wohin mit der Arbeit',
		lead: 'Die Linien stehen fest bei 3,5, so ist es vereinbart. Näher als eine Viertelstufe gilt kein Feld.',
		corners: {
			concentrate: 'Daran arbeiten',
			keep: 'Weiter so',
			low: 'Hat Zeit',
			overkill: 'Mehr als nötig',
			'on-the-line': 'Auf der Linie'
		},
		all: 'Alles soll wichtig sein. Sehen Sie nach, welche drei gewählt wurden.',
		point: (number: number, importance: string, performance: string) =>
			`Erwartung ${n(number)}: Wichtigkeit ${importance}, Leistung ${performance}`,
		empty: 'Sobald drei Kunden Wichtigkeit und Leistung bewertet haben, stehen hier die Punkte.'
	},

	months: {
		complaints: 'Beschwerden im Monat',
		complaintsOf: (theme: string) => `Beschwerden im Monat: ${theme}`,
		complaintsEmpty: 'Noch hat niemand Beschwerden eingetragen.',
		figures: 'Was unsere Messgrößen ergaben',
		month: 'Monat',
		count: 'Beschwerden',
		before: 'Im selben Monat ein Jahr zuvor',
		per100: 'Auf 100 Kunden',
		value: 'Wert',
		unknown: 'nicht bekannt',
		fell: (from: string, to: string) => `Von ${from} auf ${to}.`,
		gaps: 'Ein Monat ohne Zahl ist eine Lücke, keine Null.',
		yearBefore: 'Der kurze Strich ist derselbe Monat ein Jahr zuvor.'
	},

	ours: {
		title: 'Für uns selbst?',
		lead: 'Unsere Leistungen, Erwartungen und Messgrößen, zu denen kein Kunde etwas gesagt hat oder deren Wichtigkeit keiner mit 4 oder mehr bewertet.',
		all: 'Hinter jeder davon steht ein Kunde.',
		unasked: 'Noch wurde niemand gefragt. Nach dem ersten Treffen steht die Liste hier.',
		untouched: 'Kein Kunde hat ein Wort dazu gesagt.',
		rated: (median: string, answers: number) => `Wichtigkeit ${median} (n = ${n(answers)}).`,
		gone: 'Steht nicht mehr in der Charta.'
	},

	evidence: {
		title: 'Wie alt ist, was wir wissen?',
		lead: 'Wann ein Kunde zuletzt etwas zu jeder Erwartung gesagt hat. Das Älteste zuerst.',
		never: 'Dazu hat noch kein Kunde etwas gesagt.',
		last: (day: string) => `Zuletzt am ${day}`,
		age: (months: number) =>
			months === 0 ? 'vor weniger als einem Monat' : `vor ${of(months, 'Monat', 'Monaten')}`,
		stale: 'Veraltet',
		staleHint: 'Älter als zwölf Monate. Fragen Sie neu.',
		empty: 'Die Charta hat noch keine Erwartungen.'
	},

	segments: {
		title: 'Wo Kunden einander widersprechen',
		lead: 'Median von Wichtigkeit und Leistung je Segment. Unter drei Antworten steht keine Zahl.',
		none: 'Noch hat kein Kunde ein Segment. Schreiben Sie es beim Kunden auf.',
		agree: 'Die Segmente widersprechen einander nicht.',
		importance: (text: string) => `Sie brauchen es verschieden: ${text}`,
		performance: (text: string) => `Sie erleben es verschieden: ${text}`,
		words: (keep: string, against: string) =>
			`${keep}: behalten. ${against}: ändern oder streichen.`,
		part: (segment: string, median: string) => `${segment} ${median}`,
		cell: (importance: string, performance: string) => `${importance} / ${performance}`,
		both: 'Wichtigkeit / Leistung',
		keeping: (count: number) => `${n(count)} behalten`,
		against: (count: number) => `${n(count)} ändern oder streichen`,
		to: 'Zu den Kunden'
	},

	conflicts: {
		title: 'Stehen unsere eigenen Regeln im Weg?',
		lead: 'Menschen beurteilen jede Messgröße und Leitlinie an jeder Erwartung des Entwurfs. Was hindert, steht hier.',
		hinders: (passage: string, expectation: string) => `${passage} hindert ${expectation}`,
		none: 'Nichts gilt als Hindernis für eine Erwartung.',
		count: (count: number) => of(count, 'Widerspruch', 'Widersprüche'),
		judged: (by: string, day: string) => `Beurteilt von ${by} am ${day}`,
		former: 'Eines von beiden lautet inzwischen anders. Beurteilen Sie neu.',
		gone: 'Eines von beiden steht nicht mehr im Entwurf.',
		judge: 'Beurteilen',
		marks: { '': 'nicht beurteilt', serves: 'hilft', neutral: 'weder noch', hinders: 'hindert' },
		open: (left: number) =>
			left === 0 ? 'alles beurteilt' : `${of(left, 'Erwartung', 'Erwartungen')} nicht beurteilt`,
		save: 'Sichern',
		saveOf: (text: string) => `Urteil sichern: ${text}`,
		empty: 'Im Entwurf fehlen noch Messgrößen und Leitlinien oder Erwartungen.'
	},

	consistency: {
		title: 'Bekommen alle dasselbe?',
		lead: 'Wie verschieden Kunden dieselbe Erwartung bewerten. Bei gleichem Mittel ist die mit der größeren Streuung weniger verlässlich.',
		empty: 'Sobald drei Kunden eine Erwartung bewertet haben, steht sie hier.',
		spread: (spread: string) => `Streuung ${spread}`,
		mean: (mean: string, answers: number) => `Mittel ${mean} (n = ${n(answers)})`,
		repeated: (count: number) => `${of(count, 'Kunde musste', 'Kunden mussten')} es wiederholen`,
		places: 'Woher Beschwerden kommen',
		complaints: (count: number) => of(count, 'Beschwerde', 'Beschwerden')
	},

	simplify: {
		title: 'Einfacher, oder gar nicht',
		lead: 'Was Kunden einfacher haben wollten oder gar nicht, über alle Treffen.',
		empty: 'Noch wollte kein Kunde etwas einfacher haben oder weglassen.',
		asked: (meetings: number, held: number) => `${n(meetings)} von ${n(held)} Treffen`,
		voices: (voices: number, customers: number) => `${n(voices)} von ${n(customers)} Stimmen`,
		answers: (drop: number, simpler: number, keep: number) =>
			`${n(drop)} würden es nicht vermissen, ${n(simpler)} wollen es einfacher, ${n(keep)} behalten es`,
		hours: 'Stunden, die es im Monat spart',
		hoursOf: (label: string) => `Stunden im Monat ohne: ${label}`,
		saved: (hours: number) => `${of(hours, 'Stunde', 'Stunden')} im Monat, wie wir schätzen`,
		save: 'Sichern',
		dropped: (version: number, day: string) => `Gestrichen mit Version ${n(version)}, ${day}`,
		changed: (version: number, day: string) => `Vereinfacht mit Version ${n(version)}, ${day}`,
		open: 'Nicht entschieden'
	},

	aims: {
		lead: 'Erfüllt: acht von zehn geben in der letzten Befragung 4 oder 5. Übertroffen: in den letzten beiden.',
		promise: 'Wir versprechen',
		promiseHint: 'Zum Beispiel: innerhalb von 60 Sekunden',
		stretch: 'Mehr als das wäre',
		stretchHint: 'Zum Beispiel: innerhalb von 30 Sekunden',
		stands: 'Stand',
		clause: 'Erwartung',
		set: 'Ziel setzen',
		none: 'Noch kein Ziel.',
		stand: {
			unknown: 'noch nicht bekannt',
			open: 'nicht erfüllt',
			met: 'erfüllt',
			exceeded: 'übertroffen'
		}
	},

	enter: {
		title: 'Zahlen eintragen',
		lead: 'Was zwischen den Treffen geschieht, wissen nur Sie. Eine falsche Zahl wird neu eingetragen oder herausgenommen.',
		remove: 'Herausnehmen',
		removeOf: (what: string) => `Herausnehmen: ${what}`,
		saved: 'Eingetragen.',
		problems: {
			month: 'Bitte schreiben Sie einen Monat, zum Beispiel 2026-04.',
			day: 'Bitte wählen Sie einen Tag.',
			count: 'Bitte schreiben Sie eine ganze Zahl.',
			number: 'Bitte schreiben Sie eine Zahl.',
			ratings: 'Bitte schreiben Sie Zahlen von 1 bis 5 mit Leerzeichen dazwischen.',
			empty: 'Bitte füllen Sie das aus.',
			'too-long': 'Das ist zu lang.',
			unknown: 'Das steht nicht in der Charta und nicht unter den Themen.',
			unreadable: 'Das war nicht lesbar. Bitte sehen Sie noch einmal hin.'
		} as Record<string, string>,
		month: 'Monat',
		monthHint: 'Zum Beispiel 2026-04',
		training: {
			title: 'Eine Schulung',
			name: 'Was wurde geschult?',
			sessions: 'Termine',
			completed: 'Abgeschlossen am',
			people: 'Wer war dabei?',
			peopleHint: 'Ein Name je Zeile',
			for: 'Wofür ist sie?',
			forHint: 'Nichts gewählt: für die ganze Charta.',
			add: 'Schulung eintragen',
			none: 'Noch keine Schulung.',
			line: (sessions: number) => of(sessions, 'Termin', 'Termine')
		},
		wave: {
			title: 'Kunden noch einmal gefragt',
			clause: 'Erwartung',
			label: 'Wie nennen Sie dieses Mal?',
			labelHint: 'Zum Beispiel: drei Monate danach',
			importance: 'Wichtigkeit',
			performance: 'Leistung',
			ratingsHint: 'Für jede Antwort eine Zahl von 1 bis 5, mit Leerzeichen dazwischen, ohne Namen',
			add: 'Antworten eintragen',
			none: 'Noch wurde niemand wieder gefragt.'
		},
		complaints: {
			title: 'Beschwerden eines Monats',
			theme: 'Thema',
			count: 'Wie viele?',
			customers: 'Bediente Kunden in diesem Monat',
			add: 'Beschwerden eintragen',
			none: 'Noch keine Beschwerden eingetragen.',
			noThemes: 'Beschwerden zählen nach Themen. Fassen Sie zuerst Kommentare zu Themen zusammen.'
		},
		target: { title: 'Was wir erreichen wollen' },
		figure: {
			title: 'Eine Messgröße eines Monats',
			clause: 'Messgröße',
			value: 'Wert',
			unit: 'Was wird gezählt?',
			unitHint: 'Zum Beispiel: Anteil der Fälle, die abschließt, wer sie eröffnet hat',
			add: 'Wert eintragen',
			none: 'Noch keine Werte eingetragen.',
			noMeasures: 'Die Charta hat noch keine Messgrößen.'
		}
	},

	chain: {
		title: 'Was daraus wurde',
		lead: 'Von den ersten Worten bis zu dem, was Kunden jetzt sagen.',
		words: 'Was Kunden sagten',
		wordsCount: (count: number) => of(count, 'Kommentar', 'Kommentare'),
		all: 'Alle zeigen',
		change: 'Was die Charta deshalb sagt',
		changeNone: 'Die Charta sagt deshalb noch nichts anderes.',
		proposed: (by: string) => `Wortlaut von ${by}.`,
		room: (yes: number, nearly: number, no: number) =>
			`Der Raum: ${n(yes)} ja, ${n(nearly)} fast, ${n(no)} nein.`,
		agreed: (version: number, day: string) => `Vereinbart als Version ${n(version)}, ${day}`,
		training: 'Was geschult wurde',
		trainingNone: 'Keine Schulung eingetragen.',
		people: (count: number) => of(count, 'Person', 'Personen'),
		ratings: 'Wie Kunden es bewerten',
		ratingsNone: 'In diesen Worten hat es noch niemand bewertet.',
		high: (count: number, answers: number, when: string) =>
			`${n(count)} von ${n(answers)} gaben 4 oder 5 im ${when}`,
		risen: (count: number, answers: number, when: string) =>
			count === answers
				? `${n(count)} von ${n(answers)} bewerten es höher als im ${when}.`
				: `Mindestens ${n(count)} von ${n(answers)} bewerten es höher als im ${when}.`,
		complaints: 'Beschwerden',
		complaintsNone: 'Keine Beschwerden eingetragen.',
		before: (mean: string, most: string) =>
			`${mean} Beschwerden im Monat vor der Änderung, höchstens ${most}.`,
		now: (count: string, when: string) => `${count} im ${when}.`
	}
} satisfies typeof en;
