/** What a client relies on in what it is told: which keys there are, and of what type. */
export type Shape = string | [Shape] | { [key: string]: Shape };

export function shapeOf(value: unknown): Shape {
	if (value === null) return 'null';
	if (Array.isArray(value)) return value.length ? [value.map(shapeOf).reduce(both)] : 'list';
	if (typeof value !== 'object') return typeof value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => inner !== undefined)
			.map(([key, inner]) => [key, shapeOf(inner)])
	);
}

const isList = (shape: Shape): shape is [Shape] => Array.isArray(shape);
const isTree = (shape: Shape): shape is Record<string, Shape> =>
	typeof shape === 'object' && !Array.isArray(shape);

/** Two things in the same place: what either has. */
export function both(one: Shape, two: Shape): Shape {
	if (isList(one) && isList(two)) return [both(one[0], two[0])];
	if (isTree(one) && isTree(two)) {
		const keys = [...new Set([...Object.keys(one), ...Object.keys(two)])];
		return Object.fromEntries(
			keys.map((key) => {
				const [a, b] = [one[key], two[key]];
				return [key, a && b ? both(a, b) : (a ?? b)!];
			})
		);
	}
	if (typeof one !== 'string') return one;
	if (typeof two !== 'string') return two;
	return [...new Set([...one.split('|'), ...two.split('|')])].toSorted().join('|');
}

/** What an older client would look for in vain, or find of another kind. */
export function missing(then: Shape, now: Shape | undefined, path = ''): string[] {
	if (now === undefined) return [`${path} is gone`];
	if (isList(then))
		return isList(now) ? missing(then[0], now[0], `${path}[]`) : kind(then, now, path);
	if (isTree(then))
		return isTree(now)
			? Object.entries(then).flatMap(([key, inner]) => missing(inner, now[key], `${path}.${key}`))
			: kind(then, now, path);
	if (typeof now !== 'string') return kind(then, now, path);
	const known = then.split('|');
	return now.split('|').some((one) => known.includes(one)) ? [] : kind(then, now, path);
}

/** Nothing, or an empty list, may stand where there is something at other times. */
const kind = (then: Shape, now: Shape, path: string) => {
	const empty = (shape: Shape) => typeof shape === 'string' && /null|list/.test(shape);
	return empty(then) || empty(now) ? [] : [`${path} was ${JSON.stringify(then)}`];
};
