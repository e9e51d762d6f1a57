import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sections } from '#lib/domain/charter/clause.ts';
import { sides, verbs } from '#lib/domain/meeting/meeting.ts';
import {
	addRemark,
	addTheme,
	dropRemark,
	dropTheme,
	newIndex,
	suggest,
	type Index
} from '#lib/domain/theme/suggest.ts';
import { structure } from '#lib/domain/theme/structure.ts';
import type { Remark, Theme } from '#lib/domain/theme/theme.ts';
import { remarks, themeOf } from './case.ts';

const remarkOf = (id: string) => remarks.find((one) => one.id === id)!;
const words = fc
	.array(
		fc.constantFrom('promise', 'promised', 'meter', 'Zähler', 'فاتورة', '請求書', 'the', 'a', '7'),
		{ maxLength: 12 }
	)
	.map((all) => all.join(' '));
const anyRemark = (id: string): fc.Arbitrary<Remark> =>
	fc.record({
		id: fc.constant(id),
		meeting: fc.constant('m'),
		person: fc.constant(null),
		side: fc.constantFrom(...sides),
		verb: fc.constantFrom(...verbs, null),
		words: fc.oneof(words, fc.string({ unit: 'grapheme' })),
		lang: fc.constantFrom('en', 'de', 'ar', 'constructor', null),
		clause: fc.constantFrom('E1', 'E2', null),
		section: fc.constantFrom(...sections, null),
		agrees: fc.constant([]),
		led: fc.subarray(['R1', 'K1'])
	});
const ids = ['1', '2', '3', '4'];
const anyIn = fc.constantFrom(...ids).chain(anyRemark);
const anyTheme = fc.record<Theme>({
	id: fc.constantFrom(...ids),
	label: words,
	remarks: fc.uniqueArray(anyIn, { selector: (one) => one.id })
});

/** What is done to an index, and the same done to plain lists. */
type Change = (
	index: Index,
	plain: { themes: Map<string, Theme>; remarks: Map<string, Remark> }
) => void;
const anyId = fc.constantFrom(...ids);
const anyChange: fc.Arbitrary<Change> = fc.oneof(
	anyTheme.map((theme): Change => (index, { themes }) => {
		addTheme(index, theme);
		themes.set(theme.id, theme);
	}),
	fc
		.tuple(anyId, anyIn, fc.boolean())
		.map(([id, remark, widens]): Change => (index, { themes }) => {
			const old = themes.get(id);
			if (!old) return;
			const rest = old.remarks.filter((one) => one.id !== remark.id);
			const theme = { ...old, remarks: widens ? [...rest, remark] : rest };
			addTheme(index, theme);
			themes.set(id, theme);
		}),
	anyId.map((id): Change => (index, { themes }) => {
		dropTheme(index, id);
		themes.delete(id);
	}),
	anyIn.map((remark): Change => (index, { remarks }) => {
		addRemark(index, remark);
		remarks.set(remark.id, remark);
	}),
	anyId.map((id): Change => (index, { remarks }) => {
		dropRemark(index, id);
		remarks.delete(id);
	})
);

test('an index kept up to date answers as one that is built anew', () => {
	fc.assert(
		fc.property(fc.array(anyChange, { maxLength: 20 }), anyRemark('x'), (changes, asked) => {
			const kept = newIndex();
			const plain = { themes: new Map(), remarks: new Map() };
			for (const change of changes) change(kept, plain);
			const anew = newIndex();
			for (const theme of plain.themes.values()) addTheme(anew, theme);
			for (const remark of plain.remarks.values()) addRemark(anew, remark);
			expect(suggest(kept, asked, -1)).toEqual(suggest(anew, asked, -1));
		}),
		{ numRuns: 300 }
	);
});

test('suggestions are at most three, in order, above the floor, and never for praise or our own words', () => {
	fc.assert(
		fc.property(fc.array(anyTheme), anyRemark('asked'), (themes, asked) => {
			const index = newIndex();
			for (const theme of themes) addTheme(index, theme);
			const found = suggest(index, asked);
			const scores = found.map(({ score }) => score);
			expect(found.length).toBeLessThanOrEqual(3);
			expect(scores).toEqual(scores.toSorted((a, b) => b - a));
			for (const score of scores) {
				expect(score).toBeGreaterThanOrEqual(0.1);
				expect(score).toBeLessThanOrEqual(0.5 + 0.5 + 0.8 * 0.6 + 1e-9);
			}
			if (asked.side !== 'customer' || asked.verb === 'keep') expect(found).toEqual([]);
		})
	);
});

test('the old words are shown as they were written, with the earlier remark nearest to the new one', () => {
	const index = newIndex();
	const old = themeOf('T1');
	addTheme(index, { ...old, remarks: old.remarks.filter((one) => one.meeting === 'm1') });
	const asked = remarkOf('m2-08');
	addRemark(index, asked);
	const [first] = suggest(index, asked);
	expect(first).toMatchObject({ theme: 'T1', said: 'm1-15' });
	expect(first?.because).toEqual(expect.arrayContaining(['hold', 'keeps']));
});

test('each merge widens what a theme is found by, and taking a remark out narrows it', () => {
	const index = newIndex();
	const theme = { id: 'x', label: 'Keep us posted', remarks: [] };
	const [asked, merged] = [remarkOf('m3-18'), remarkOf('m1-18')];
	const bare = { clause: null, section: null, verb: null };
	addTheme(index, theme);
	expect(suggest(index, { ...asked, ...bare })).toEqual([]);
	const words = 'Spell the address again';
	addTheme(index, { ...theme, remarks: [{ ...merged, ...bare, words }] });
	expect(suggest(index, { ...asked, ...bare })[0]).toMatchObject({ theme: 'x', said: 'm1-18' });
	addTheme(index, theme);
	expect(suggest(index, { ...asked, ...bare })).toEqual([]);
});

test('what two remarks share besides words', () => {
	const one = remarkOf('m1-01');
	const at = (news: Partial<Remark>, other: Partial<Remark> = news) =>
		structure({ ...one, ...news }, { ...one, ...other });
	const bare = { clause: null, section: null, verb: null };
	expect(at(bare)).toBe(0);
	expect(at({ ...bare, clause: 'G2' })).toBe(0.3);
	expect(at({ ...bare, section: 'needs' })).toBe(0.1);
	expect(at({ ...bare, clause: 'G2' }, { ...bare, clause: 'G3' })).toBe(0);
	const inSection = { ...bare, section: 'guidelines' } as const;
	expect(at({ ...inSection, clause: 'G2' }, inSection)).toBe(0);
	expect(at(inSection, { ...inSection, clause: 'G2' })).toBe(0);
	expect(at({ ...inSection, clause: 'G2' }, { ...inSection, clause: 'G3' })).toBe(0);
	expect(at({ ...bare, verb: 'drop' })).toBe(0.1);
	expect(at({ ...bare, verb: 'drop' }, { ...bare, verb: 'add' })).toBe(0);
	expect(at({ ...bare, verb: 'change' }, { ...bare, verb: 'add' })).toBe(0.05);
	expect(at({ ...bare, led: ['R1', 'K1'] }, { ...bare, led: ['K1'] })).toBe(0.4);
	expect(at({ clause: 'G2', verb: 'drop', led: ['R1'] })).toBe(0.6);
});
