import { writeFileSync } from 'node:fs';
import { mayAsk } from '../src/lib/domain/meeting/commands.ts';
import { can, roleTable } from '../src/lib/server/can.ts';
import type { Role } from '../src/lib/server/who.ts';

export const path = 'docs/roles.md';

const roles: Role[] = ['member', 'facilitator', 'owner'];
const sides = ['facilitator', 'team', 'observer', 'customer', 'screen'] as const;

/** Who may do what, asked of the code that decides it. */
export function rolesPage() {
	const programme = roleTable().map(({ action }) => [
		`\`${action}\``,
		...roles.map((role) => (can(role, action) ? 'yes' : ''))
	]);
	const meeting = Object.entries(mayAsk).map(([order, may]) => [
		`\`${order}\``,
		...sides.map((side) => (may.includes(side) ? 'yes' : ''))
	]);
	return `# Who may do what

Written by \`node docs/roles.ts\` from the code that decides. Guests are no members and have no role: they have one meeting. What is another team’s is not there for anybody.

## In a team

${table(['', ...roles], programme)}

## In a meeting

By who somebody is there. An owner who does not lead the meeting is of the team like everybody else; a screen is the wall. Whether an order fits the moment, and whether the words are one’s own, is asked after that.

${table(['', ...sides], meeting)}
`;
}

/** Columns as wide as their widest cell. */
function table(head: string[], rows: string[][]) {
	const all = [head, ...rows];
	const wide = head.map((_, at) => Math.max(3, ...all.map((row) => row[at]!.length)));
	const line = (row: string[]) =>
		`| ${row.map((cell, at) => cell.padEnd(wide[at]!)).join(' | ')} |`;
	const rule = `| ${wide.map((width) => '-'.repeat(width)).join(' | ')} |`;
	return [line(head), rule, ...rows.map(line)].join('\n');
}

if (import.meta.main) writeFileSync(path, rolesPage());
