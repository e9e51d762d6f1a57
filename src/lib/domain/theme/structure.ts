import type { Remark } from './theme.ts';

const critical = (verb: Remark['verb']) => verb === 'change' || verb === 'add';

/** How much two remarks have in common besides their words: pin, kind and what they led to. */
export function structure(a: Remark, b: Remark): number {
	const led = a.led.some((one) => b.led.includes(one)) ? 0.4 : 0;
	return Math.min(0.6, samePlace(a, b) + sameKind(a, b) + led);
}

function samePlace(a: Remark, b: Remark) {
	if (a.clause ?? b.clause) return a.clause === b.clause ? 0.3 : 0;
	return a.section && a.section === b.section ? 0.1 : 0;
}

function sameKind(a: Remark, b: Remark) {
	if (a.verb === 'drop' && b.verb === 'drop') return 0.1;
	return critical(a.verb) && critical(b.verb) ? 0.05 : 0;
}
