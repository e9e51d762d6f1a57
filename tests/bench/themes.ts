import { writeFigures } from '../figures.ts';
import { timesOf } from './measure.ts';
import { manyThemes } from './remarks.ts';

// `node tests/bench/themes.ts` writes what it measured into docs/testing.md.
const seed = Number(process.env.SEED ?? 2026);
for (const themes of [100, 2000]) {
	const times = timesOf(manyThemes(seed, 2000, themes), manyThemes(seed + 1, 60, 3));
	const told = (ms: number) => Math.round(ms * 10) / 10;
	writeFigures(`suggestions, 2,000 remarks in ${themes} themes`, seed, {
		'ms to build the index': told(times.built),
		'ms to add a remark and ask': told(times.asked),
		'ms at worst': told(times.worst),
		'ms to merge a remark': told(times.widened)
	});
}
