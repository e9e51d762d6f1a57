import { Command } from '#lib/domain/meeting/orders.ts';
import { final, orders } from '../access/orders.ts';
import { frame } from './raw.ts';

type Dice = () => number;
const oneOf = <T>(dice: Dice, all: readonly T[]) => all[Math.floor(dice() * all.length)]!;

/** Frames of Engine.IO and Socket.IO, whole and nearly whole, of which everything else is made. */
export const seeds = [
	...['0', '1', '2', '3', '2probe', '3probe', '4', '5', '6', '40', '41', '43[]', '44{}'],
	...[
		'40/nowhere,',
		'40{"protocol":1}',
		'42["follow",{"seq":0,"epoch":0}]',
		'42[]',
		'42["follow"]'
	],
	...['421["follow",{"seq":0,"epoch":0}]', '4299999999999999999999["follow",null]', '43999["x"]'],
	...[
		'451-["command",{"_placeholder":true,"num":0}]',
		'45-1["command"]',
		'4510-["command",[]]',
		'461-[{"_placeholder":true}]'
	],
	...['459999999-["x"]', '42/nowhere,["follow",{}]', '42{"length":1}', '42["__proto__",{}]'],
	...['42["connect"]', '42["disconnect"]', '42["error",{}]', '42["newListener",1]', '42["then",1]']
];

/** What stands where something else should, as JSON text. */
const evil = [
	...[
		'null',
		'true',
		'0',
		'-1',
		'1e999',
		'-0',
		'1.5',
		'9007199254740993',
		'""',
		'"0"',
		'"\\u0000"'
	],
	...['[]', '{}', '[null]', '{"length":1e9}', '{"__proto__":{"admin":true}}', '"__proto__"'],
	...['{"constructor":{"prototype":{"side":"facilitator"}}}', '"\\ud800"', '"../../etc/passwd"'],
	...['{"toString":null,"valueOf":1}', '{"toJSON":"x"}', '[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]'],
	...['"' + 'a'.repeat(900) + '!"', '"' + '%'.repeat(300) + '"', `[${'0,'.repeat(400)}0]`],
	...['{"_placeholder":true,"num":0}', '{"$gt":""}', '"2030-13-45"', '"١٢٣"', '[1,2,3,4,5,6,7,8,9]']
];

/** Not those after which there is nothing left to ask. */
const kinds = Command.options
	.map((one) => one.entries.type.literal)
	.filter((type) => !final.includes(type));
/** The orders of the protocol and their parts, made once. */
const known = kinds.map((type) => ({
	type: JSON.stringify(type),
	parts: partsOf(orders[type][1])
}));

function partsOf(said: object) {
	return Object.entries(said).map(([key, value]) => [
		JSON.stringify(key),
		JSON.stringify(value).replace(/"[@*]\w*"/g, '"one"')
	]);
}

/** An order with at least one thing in it that does not belong there. */
export function order(dice: Dice): string {
	const { type, parts } = oneOf(dice, known);
	const spoiled = parts.map(([key, value]) => [key, value]);
	const at = Math.floor(dice() * (spoiled.length + 1));
	if (spoiled[at]) spoiled[at][1] = oneOf(dice, evil);
	else
		spoiled.push([
			JSON.stringify(oneOf(dice, ['__proto__', 'by', 'side', 'seq'])),
			oneOf(dice, evil)
		]);
	const command = `{${[['"type"', dice() < 0.02 ? oneOf(dice, evil) : type], ...spoiled]
		.map(([key, value]) => `${key}:${value}`)
		.join(',')}}`;
	const id = dice() < 0.1 ? oneOf(dice, evil) : `"f${Math.floor(dice() * 1e9)}"`;
	return dice() < 0.05 ? command : `{"id":${id},"command":${command}}`;
}

const events = [
	'command',
	'command',
	'command',
	'follow',
	'letIn',
	'nobody',
	'__proto__',
	'packet'
];

/** An event that a line survives: with and without somebody who waits for the answer. */
export function event(dice: Dice): string {
	const name = oneOf(dice, events);
	const said = name === 'command' ? order(dice) : oneOf(dice, evil);
	const number = dice() < 0.7 ? Math.floor(dice() * 1e6) : '';
	const more = dice() < 0.05 ? `,${oneOf(dice, evil)}` : '';
	return `42${number}[${JSON.stringify(name)},${said}${more}]`;
}

/** A frame of the seeds with bytes changed, cut, doubled or put in; as text or as bytes, whole or half. */
export function broken(dice: Dice): Buffer {
	const bytes = Buffer.from(oneOf(dice, seeds).padEnd(1));
	for (let flips = Math.floor(dice() * 4); flips > 0; flips--)
		bytes[Math.floor(dice() * bytes.length)] = Math.floor(dice() * 256);
	const cut = dice() < 0.2 ? bytes.subarray(0, Math.ceil(dice() * bytes.length)) : bytes;
	const body = dice() < 0.1 ? Buffer.concat([cut, cut]) : cut;
	const opcode = oneOf(dice, [1, 1, 1, 1, 2, 2, 0, 9, 10, 3, 8]);
	const made = frame(body, opcode, dice() > 0.05);
	// Bits nobody may set, and lengths that are not so.
	if (dice() < 0.05) made[0]! |= 0x70;
	if (dice() < 0.05) made[1] = 0x80 | Math.floor(dice() * 128);
	return made;
}
