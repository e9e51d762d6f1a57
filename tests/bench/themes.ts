import { held, second, themes as example } from '../domain/theme/case.ts';
import { hitsOf, within } from '../domain/theme/hits.ts';
import { writeFigures } from '../figures.ts';
import { timesOf } from './measure.ts';
import { manyThemes } from './remarks.ts';

// `node tests/bench/themes.ts` writes what it measured into docs/testing.md.
const seed = Number(process.env.SEED ?? 2026);
for (const themes of [100, 2000]) {
	const times = timesOf(manyThemes(seed, 2000, themes), manyThemes(seed + 1, 60, 3));
	const told = (ms: number) => Math.round(ms * 10) / 10;
	writeFigures(`suggestions: 2,000 remarks in ${themes} themes`, seed, {
		'ms to build the index': told(times.built),
		'ms to add a remark and ask': told(times.asked),
		'ms at worst': told(times.worst),
		'ms to merge a remark': told(times.widened)
	});
}
const sets = [
	{ name: 'the worked example', themes: example, meetings: held },
	{ name: 'the laboratory', themes: second.themes, meetings: second.held }
];
for (const { name, themes, meetings } of sets) {
	const order = meetings.map((one) => one.meeting);
	const ranked = hitsOf(themes, order, -1).twins;
	const { twins, openings } = hitsOf(themes, order);
	writeFigures(`said before: ${name}`, null, {
		'said again': twins.length,
		'with their theme ranked first': within(ranked, 1),
		'among the first three': within(ranked, 3),
		'shown above the floor': within(twins, 3),
		'said anew': openings.length,
		'of them with a suggestion all the same': openings.filter((one) => one.shown).length
	});
}
