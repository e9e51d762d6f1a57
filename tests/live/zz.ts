import fc from 'fast-check';
import { openDatabase } from '#lib/server/db/open.ts';
import { Room } from './room.ts';
import { newModel, steps } from './steps.ts';
const log = (...a: unknown[]) => process.stdout.write(a.join(' ') + '\n');
const db = await openDatabase(':memory:');
const from = Number(process.argv[2]), count = Number(process.argv[3]);
for (let seed = from; seed < from + count; seed++) {
const [all] = fc.sample(fc.array(steps, { minLength: 200, maxLength: 200, size: 'max' as const }), { seed, numRuns: 1 });
const room = new Room(db);
const t0 = performance.now();
await room.open();

let n = 0; const model = newModel();
let current = ''; const wd = setImmediate.bind(null);
process.on('SIGALRM', () => {});
for (const one of all!) { n++; current = one.toString(); if (!one.check(model)) continue; const t = performance.now(); if (process.env.V) log(n, current);
 await one.run(model, room); const d = performance.now() - t; void d; }

await room.calm();
{ const f = (await room.faults()).filter((x) => !x.includes('sees another')); if (f.length) log(seed, f.join('; ')); }

import_: {
 const { enter } = await import('#lib/server/meetings/rooms.ts'); const { seenBy } = await import('#lib/domain/meeting/visibility.ts');
 const { meeting } = (await enter(room.app, 'm'))!;
 const diff = (a: any, b: any, path: string): string[] => { if (JSON.stringify(a) === JSON.stringify(b)) return []; if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return [path + ': ' + JSON.stringify(a) + ' != ' + JSON.stringify(b)]; return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((k) => diff(a[k], b[k], path + '.' + k)); };
 for (const p of room.peers.values()) { const d = diff(p.line.state, seenBy(meeting, { audience: p.door.audience, person: p.person }), p.name); if (d.length) log(seed, d.slice(0, 6).join('\n   ')); }
}
room.close();
}
process.exit(0);
