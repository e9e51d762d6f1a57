import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Command, Envelope } from '#lib/domain/meeting/orders.ts';
import { orders } from '../../e2e/access/orders.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What a program could send where a text, a number or a list belongs. */
const others: Json[] = [
	{ $ne: null },
	{ toString: 'x' },
	[['x']],
	{ length: 3 },
	Number.MAX_VALUE,
	-1.5,
	true,
	JSON.parse('{"__proto__":{"x":1}}') as Json
];

/** The same order with something else in one of its places. */
function* spoiled(value: Json): Generator<Json> {
	if (Array.isArray(value)) {
		for (const [at, one] of value.entries())
			for (const other of spoiled(one)) yield value.with(at, other);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, one] of Object.entries(value))
			for (const other of spoiled(one)) yield { ...value, [key]: other };
		return;
	}
	for (const other of others) if (typeof other !== typeof value || value === null) yield other;
}

const made = Object.entries(orders).map(([type, [, said]]) => {
	const text = JSON.stringify({ type, ...said }).replace(/"[@*](\w*)"/g, '"id"');
	return JSON.parse(text) as { [key: string]: Json };
});

test('F5 every order is read as it is written in the table', () => {
	for (const order of made)
		expect(v.safeParse(Command, order).success, String(order.type)).toBe(true);
});

test('F5 an object, a list or a number where words belong is refused in every place of every order', () => {
	let tried = 0;
	const taken: string[] = [];
	for (const order of made)
		for (const other of spoiled(order)) {
			tried++;
			const read = v.safeParse(Command, other);
			// What is taken must be what was sent: another list of ids, another number, never an object.
			if (read.success && JSON.stringify(read.output).match(/\\$ne|toString|length|__proto__/))
				taken.push(JSON.stringify(other));
		}
	expect(taken).toEqual([]);
	expect(tried).toBeGreaterThan(500);
});

test('F5 keys that nobody named are refused, also those that every object has', () => {
	for (const order of made)
		for (const key of [
			'__proto__',
			'constructor',
			'prototype',
			'role',
			'by',
			'at',
			'seq',
			'number'
		]) {
			if (key in order && key !== 'constructor') continue;
			const text = JSON.stringify(order).replace(/^\{/, `{"${key}":"owner",`);
			const envelope = { id: 'id', command: JSON.parse(text) as unknown };
			const read = v.safeParse(Envelope, envelope);
			if (key === '__proto__' && read.success) {
				expect(Object.hasOwn(read.output.command, key)).toBe(false);
				continue;
			}
			expect(read.success, `${String(order.type)} ${key}`).toBe(false);
		}
	expect(({} as { role?: unknown }).role).toBeUndefined();
});
