import { expect, test } from 'vitest';
import { timesOf } from './measure.ts';
import { manyThemes } from './remarks.ts';

// In the first minutes of a meeting most themes have one remark; after years they have many.
test.each([100, 700, 2000])('2,000 remarks in %i themes are searched in time', (themes) => {
	const { asked, built } = timesOf(manyThemes(2026, 2000, themes), manyThemes(7, 30, 3));
	expect(built).toBeLessThan(6000);
	expect(asked).toBeLessThan(60);
});
