import { addRemark, addTheme, newIndex, suggest } from '#lib/domain/theme/suggest.ts';
import { counts, type Theme } from '#lib/domain/theme/theme.ts';

export type Hit = { remark: string; theme: string; place: number; shown: boolean };

/**
 * Meeting after meeting: for each remark that says again what an earlier meeting said, the place of
 * its theme among the suggestions (0 = not suggested); for each that opens a theme, whether anything is suggested.
 */
export function hitsOf(themes: readonly Theme[], meetings: readonly string[], least?: number) {
	const remarks = themes.flatMap((theme) => theme.remarks).filter(counts);
	const twins: Hit[] = [];
	const openings: Hit[] = [];
	for (const [number, meeting] of meetings.entries()) {
		const before = new Set(meetings.slice(0, number));
		const index = newIndex();
		for (const theme of themes) {
			const old = theme.remarks.filter((one) => before.has(one.meeting));
			if (old.some(counts)) addTheme(index, { ...theme, remarks: old });
		}
		const now = remarks.filter((one) => one.meeting === meeting);
		for (const remark of now) addRemark(index, remark);
		for (const remark of number ? now : []) {
			const theme = themes.find((one) => one.remarks.some(({ id }) => id === remark.id))!;
			const found = suggest(index, remark, least);
			const place = found.findIndex((one) => one.theme === theme.id) + 1;
			const hit = { remark: remark.id, theme: theme.id, place, shown: found.length > 0 };
			(index.themes.has(theme.id) ? twins : openings).push(hit);
		}
	}
	return { twins, openings };
}

export const within = (hits: readonly Hit[], places: number) =>
	hits.filter(({ place }) => place > 0 && place <= places).length;
