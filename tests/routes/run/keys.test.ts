import { describe, expect, test } from 'vitest';
import {
	deedOf,
	shortcut,
	table,
	type Where
} from '../../../src/routes/(team)/meetings/[meeting]/run/keys.ts';

const somewhere: Where = {
	field: false,
	control: false,
	comment: false,
	proposal: false,
	blanked: false,
	setting: 'plain'
};
const at = (news: Partial<Where>): Where => ({ ...somewhere, ...news });

describe('the keys of the console', () => {
	test.each([
		['PageDown', 'next'],
		['ArrowRight', 'next'],
		[' ', 'next'],
		['n', 'next'],
		['N', 'next'],
		['PageUp', 'back'],
		['ArrowLeft', 'back'],
		['b', 'black'],
		['.', 'black'],
		['w', 'white'],
		['j', 'code'],
		['s', 'show'],
		['1', 'verb-keep'],
		['0', 'verb-none'],
		['e', 'propose'],
		['g', 'group'],
		['r', 'new'],
		['t', 'minutes'],
		['h', 'names'],
		['?', 'list']
	])('%s is %s', (key, deed) => expect(deedOf({ key }, somewhere)).toBe(deed));

	test('a key that is nobody’s does nothing', () => {
		expect(deedOf({ key: 'q' }, somewhere)).toBeNull();
		expect(deedOf({ key: 'F1' }, somewhere)).toBeNull();
	});

	test('Shift makes another key of Space and of letters, not of signs', () => {
		expect(deedOf({ key: ' ', shiftKey: true }, somewhere)).toBe('back');
		expect(deedOf({ key: 'R', shiftKey: true }, somewhere)).toBe('reveal');
		expect(deedOf({ key: 'N', shiftKey: true }, somewhere)).toBeNull();
		expect(deedOf({ key: '?', shiftKey: true }, somewhere)).toBe('list');
		expect(deedOf({ key: '+', shiftKey: true }, somewhere)).toBe('larger');
	});

	test('nothing happens while somebody types, not even a page key', () => {
		for (const { keys } of table)
			for (const key of keys) expect(deedOf({ key }, at({ field: true }))).toBeNull();
	});

	test('other modifiers belong to the browser', () => {
		expect(deedOf({ key: 's', ctrlKey: true }, somewhere)).toBeNull();
		expect(deedOf({ key: 'PageDown', ctrlKey: true }, somewhere)).toBeNull();
		expect(deedOf({ key: 'ArrowLeft', altKey: true }, somewhere)).toBeNull();
		expect(deedOf({ key: 'z', ctrlKey: true }, somewhere)).toBe('undo');
		expect(deedOf({ key: 'z', metaKey: true }, somewhere)).toBe('undo');
		expect(deedOf({ key: 'Z', metaKey: true, shiftKey: true }, somewhere)).toBeNull();
	});

	test('while the wall is blank only the keys that end it work', () => {
		const blanked = at({ blanked: true });
		expect(deedOf({ key: 'PageDown' }, blanked)).toBeNull();
		expect(deedOf({ key: 's' }, blanked)).toBeNull();
		expect(deedOf({ key: '.' }, blanked)).toBe('black');
		expect(deedOf({ key: 'w' }, blanked)).toBe('white');
	});

	test('Space chooses on a comment, presses on a button, and steps elsewhere', () => {
		expect(deedOf({ key: ' ' }, at({ comment: true }))).toBe('select');
		expect(deedOf({ key: ' ' }, at({ control: true }))).toBeNull();
		expect(deedOf({ key: ' ' }, at({ comment: true, control: true }))).toBeNull();
	});

	test('accepting, asking and the preview act on a wording one is on', () => {
		for (const key of ['a', 'v', 'p']) expect(deedOf({ key }, somewhere)).toBeNull();
		expect(deedOf({ key: 'a' }, at({ proposal: true }))).toBe('accept');
		expect(deedOf({ key: 'v' }, at({ proposal: true }))).toBe('ask');
		expect(deedOf({ key: 'p' }, at({ proposal: true }))).toBe('preview');
	});

	test('single characters can be switched off or moved to Alt, a clicker’s keys never', () => {
		expect(deedOf({ key: 's' }, at({ setting: 'off' }))).toBeNull();
		expect(deedOf({ key: '.' }, at({ setting: 'off' }))).toBeNull();
		expect(deedOf({ key: 'PageDown' }, at({ setting: 'off' }))).toBe('next');
		expect(deedOf({ key: 's' }, at({ setting: 'alt' }))).toBeNull();
		expect(deedOf({ key: 's', altKey: true }, at({ setting: 'alt' }))).toBe('show');
		expect(deedOf({ key: 'ß', code: 'KeyS', altKey: true }, at({ setting: 'alt' }))).toBe('show');
		expect(deedOf({ key: 's', altKey: true }, somewhere)).toBeNull();
		expect(deedOf({ key: 'PageDown' }, at({ setting: 'alt' }))).toBe('next');
	});

	test('a button names its keys as they are set', () => {
		expect(shortcut('back', 'plain')).toBe('PageUp ArrowLeft Shift+Space');
		expect(shortcut('show', 'plain')).toBe('S');
		expect(shortcut('show', 'alt')).toBe('Alt+S');
		expect(shortcut('show', 'off')).toBeUndefined();
		expect(shortcut('next', 'off')).toBe('PageDown ArrowRight Space');
		expect(shortcut('reveal', 'alt')).toBe('Alt+Shift+R');
	});

	test('no character means two things', () => {
		const characters = table.flatMap(({ keys }) => keys.filter((key) => key !== ' '));
		expect(new Set(characters).size).toBe(characters.length);
	});
});
