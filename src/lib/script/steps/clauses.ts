import type { Clause, Section } from '#lib/domain/charter/clause.ts';
import { revise, type Op, type Wording } from '#lib/domain/charter/revise.ts';
import type { Ids } from '../ids.ts';
import type { Revision, Script } from '../script.ts';
import { sectionOf } from '../words.ts';

/** A wording of the script, with what it says about a new clause taken apart: `E9: A named advocate …`. */
export type Reworded = Wording & { name: string };

const ops = ['add', 'replace', 'remove'] as const;
const isOp = (op: string): op is Op => ops.some((one) => one === op);

/** The clauses of version 1 are the draft; every later version has all the revisions in it. */
export function clausesIn(script: Script, version: number, ids: Ids): Clause[] {
	const draft = script.charter.nodes.flatMap(({ id, section: name, text, expectation }) => {
		const section = sectionOf(name);
		if (!section) return [];
		const measures = expectation ? ids('clause', expectation) : null;
		return [
			{ id: ids('clause', id), section, text, origin: 'assumed' as const, measures, ref: id }
		];
	});
	return version < 2
		? draft
		: revise(
				draft,
				script.revisions.flatMap((one) => wordingsOf(script, one, ids))
			);
}

/** A revision and its `also` parts, as far as they can be understood. */
export const wordingsOf = (script: Script, revision: Revision, ids: Ids): Reworded[] =>
	[revision, ...revision.also].flatMap((part, index) => {
		const { target, op, before, after } = part;
		if (!isOp(op)) return [];
		const name = `${revision.id} ${index}`;
		if (op === 'add') return added(target, after ?? '', name, ids);
		const node = script.charter.nodes.find((one) => one.id === target);
		const section = node ? sectionOf(node.section) : 'expectations';
		if (!section) return [];
		return [{ name, clause: ids('clause', target), section, op, before, after, ref: target }];
	});

function added(target: string, text: string, name: string, ids: Ids): Reworded[] {
	const section: Section | null = sectionOf(target);
	if (!section) return [];
	const [, ref = null, words = text] = /^([\w-]*\d[\w-]*):\s+(.*)$/s.exec(text) ?? [];
	const clause = ids('clause', ref ?? name);
	return [{ name, clause, section, op: 'add', before: null, after: words, ref }];
}
