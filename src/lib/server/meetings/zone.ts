/** A wall-clock time in a zone (`2026-03-10T10:30`) as a moment, and back. */
export function momentAt(local: string, zone: string): string {
	const wanted = Date.parse(`${local}Z`);
	// Twice: near a change of the clocks the first guess may stand on the other side of it.
	const once = wanted - offset(wanted, zone);
	return new Date(wanted - offset(once, zone)).toISOString();
}

export function localAt(moment: string, zone: string): string {
	const at = Date.parse(moment);
	return new Date(at + offset(at, zone)).toISOString().slice(0, 16);
}

export function isZone(zone: string) {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

export const zones = () => [
	'UTC',
	...Intl.supportedValuesOf('timeZone').filter((one) => one !== 'UTC')
];

/** How far the clocks of a zone are ahead at a moment, in milliseconds. */
function offset(at: number, zone: string) {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric'
	}).formatToParts(at);
	const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
	const wall = Date.UTC(
		of('year'),
		of('month') - 1,
		of('day'),
		of('hour'),
		of('minute'),
		of('second')
	);
	return wall - Math.trunc(at / 1000) * 1000;
}
