import { stages, type AgendaItem } from '#lib/domain/meeting/agenda.ts';
import type { ScriptMeeting } from './script.ts';
import { stageOf } from './words.ts';

/** Stages a plan has whether a script plays them or not, with the least a plan can give them. */
const always: AgendaItem['stage'][] = ['simplify'];

/** The minutes of each stage: silent writing and feedback are one. */
export const agendaOf = ({ phases }: ScriptMeeting): AgendaItem[] =>
	stages.flatMap((stage) => {
		const spans = phases.filter(({ phase }) => stageOf.get(phase) === stage);
		const minutes = spans.reduce((sum, span) => sum + span.end_min - span.start_min, 0);
		if (!spans.length && !always.includes(stage)) return [];
		return [{ stage, minutes: Math.min(480, Math.max(1, Math.round(minutes))) }];
	});
