import { Command } from '#lib/domain/meeting/orders.ts';

type Schema = {
	type: string;
	pipe?: readonly { type: string }[];
	entries?: Record<string, Schema>;
	wrapped?: Schema;
	item?: Schema;
	options?: readonly Schema[];
};

/** Every place of an order that takes words rather than an id, a day or one of a list: `reply.words`. */
export const textsOfOrders = () =>
	Command.options.flatMap((order) => {
		const { type, ...entries } = order.entries as unknown as Record<string, Schema>;
		const { literal } = type as unknown as { literal: string };
		return Object.entries(entries).flatMap(([key, one]) => leaves(one, `${literal}.${key}`));
	});

function leaves(schema: Schema, path: string): string[] {
	if (schema.entries)
		return Object.entries(schema.entries).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
	if (schema.wrapped) return leaves(schema.wrapped, path);
	if (schema.item) return leaves(schema.item, path);
	if (schema.type === 'union') return (schema.options ?? []).flatMap((one) => leaves(one, path));
	const shaped = schema.pipe?.some(({ type }) => type === 'regex' || type === 'iso_date');
	return schema.type === 'string' && !shaped ? [path] : [];
}

/** What stands at such a place of an order that was made; of a list its first. */
export function standsAt(order: unknown, path: string): unknown {
	const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
	const keys = path.split('.').slice(1);
	return keys.reduce<unknown>(
		(value, key) => first((value as Record<string, unknown> | null | undefined)?.[key]),
		order
	);
}
