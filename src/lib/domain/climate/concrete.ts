import { CONFIG, ramp, type Config } from './config.ts';

/** What makes words concrete, as whole words. */
type Lists = { number: RegExp; occasion: RegExp; wish: RegExp };

const any = (...words: string[]) =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const months =
	'january|february|march|april|may|june|july|august|september|october|november|december';

const english: Lists = {
	number: any(
		'two|three|four|five|six|seven|eight|nine|ten',
		'twelve|forty|hundred|half|second|third'
	),
	occasion: any(
		'last\\s+(?:week|month|year|night|season)',
		'yesterday|today|when|whenever|once|twice|after|example|case',
		`on\\s+(?:${weekdays})`,
		`in\\s+(?:${months})`,
		'(?:every|each)\\s+(?:day|week|month|year|time|call|weekday|desk|transfer|colleague)'
	),
	wish: any(
		'want|need|expect|would|wish|should|could|instead|stop|drop|send|skip|put|answer|enough',
		'give\\s+us|tell\\s+(?:us|me)|let\\s+(?:us|me)\\s+know|call\\s+us|ring\\s+us'
	)
};

/** Words for numbers alone; occasion and wish are not told from lists in these languages. */
const numbers: Record<string, RegExp> = {
	de: any(
		'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzig|hundert',
		'halb|halbe|halben|halber|halbes|zweite|zweiten|zweiter|zweites|dritte|dritten|dritter|drittes'
	),
	es: any(
		'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|cuarenta|cien|ciento',
		'medio|media|segundo|segunda|tercero|tercera|tercer'
	),
	fr: any(
		'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quarante|cent|cents',
		'demi|demie|moitié|deuxième|second|seconde|troisième'
	)
};

const digit = /\p{Nd}/u;

/** How concrete a remark is, 0 to 1. Words of no stated language are read as English. */
export function concreteOf(
	{ words, lang, pin }: { words: string; lang: string | null; pin: 'clause' | 'section' | null },
	{ concrete: c }: Config = CONFIG
): number {
	const language = (lang ?? 'en').slice(0, 2).toLowerCase();
	const lists = language === 'en' ? english : null;
	const spelt = lists?.number ?? numbers[language];
	const long = words.split(/\s+/u).filter(Boolean).length;
	const told =
		c.pin * (pin === 'clause' ? 1 : pin === 'section' ? c.section : 0) +
		c.words * ramp(long, c.wordsRamp) +
		c.number * Number(digit.test(words) || (spelt?.test(words) ?? false));
	if (!lists) return told / (c.pin + c.words + c.number);
	const listed =
		c.occasion * Number(lists.occasion.test(words)) + c.wish * Number(lists.wish.test(words));
	return (told + listed) / (c.pin + c.words + c.number + c.occasion + c.wish);
}
