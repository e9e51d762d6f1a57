import { addRemark, addTheme, newIndex, suggest } from '#lib/domain/theme/suggest.ts';
import type { Theme } from '#lib/domain/theme/theme.ts';

// Some systems count a thread's time in steps of milliseconds: a mean is finer than a middle.
const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** On one core, whatever else the machine is busy with. */
function timed(work: () => void) {
	const before = process.threadCpuUsage();
	work();
	const after = process.threadCpuUsage();
	return (after.user + after.system - before.user - before.system) / 1000;
}

/** How many milliseconds it takes to build an index, and to keep and ask it while remarks come in. */
export function timesOf(themes: readonly Theme[], news: readonly Theme[]) {
	const index = newIndex();
	const built = timed(() => {
		for (const theme of themes) addTheme(index, theme);
	});
	const asked: number[] = [];
	const widened: number[] = [];
	for (const [number, remark] of news.flatMap((one) => one.remarks).entries()) {
		asked.push(
			timed(() => {
				addRemark(index, remark);
				suggest(index, remark);
			})
		);
		const into = themes[number % themes.length]!;
		const wider = { ...into, remarks: [...into.remarks, remark] };
		widened.push(timed(() => addTheme(index, wider)));
	}
	return { built, asked: mean(asked), worst: Math.max(...asked), widened: mean(widened) };
}
