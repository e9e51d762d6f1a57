import { gather } from '../crowd/gather.ts';
import { flushing } from '../disk.ts';
import { step, warm, type Step } from '../stairs.ts';
import { bare, forthright, type Subject } from '../subjects.ts';

/** One figure of one run: usually how many times as much as of somebody else in the same run. */
export type Figure = {
	/** Its name is the same in every run. */
	name: string;
	value: number;
	/** What performance.md asks of it, where it asks. */
	least?: number;
	most?: number;
	/** The two it was made of, for whoever wants to know. */
	from?: string;
};

export type Run = { figures: Figure[]; steps: (Step & { subject: string })[] };

export type Goal = { id: string; what: string; measure(seed: number): Promise<Run> };

/** As a plain solid-state disk has it, and the same in every run. */
export const PLAIN_MS = 1;

/** Everything a goal does with its subjects, told as it goes. */
export class Notes {
	figures: Figure[] = [];
	steps: Run['steps'] = [];

	put(name: string, value: number, wanted: Pick<Figure, 'least' | 'most'> = {}, from?: string) {
		const figure = { name, value: Math.round(value * 1000) / 1000, ...wanted, from };
		this.figures.push(figure);
		process.stderr.write(`  ${name}: ${figure.value}${from ? ` (${from})` : ''}\n`);
	}

	add = (subject: Subject, ...steps: Step[]) =>
		void this.steps.push(...steps.map((one) => ({ ...one, subject: subject.name })));
}

/** With a subject for as long as it takes. */
export async function having<T>(made: Promise<Subject>, use: (subject: Subject) => Promise<T>) {
	const subject = await made;
	try {
		return await use(subject);
	} finally {
		await subject.stop();
	}
}

type Asked = { people: number; rate: number; seconds: number; rooms?: number };

/** These steps one after the other with one subject that is warm. */
export const steps = (made: Promise<Subject>, notes: Notes, seed: number, asked: Asked[]) =>
	having(made, async (subject) => {
		const crowd = await gather();
		try {
			const [first] = asked as [Asked];
			await warm(subject, crowd, Math.min(200, first.people), first.rate);
			const told: Step[] = [];
			for (const one of asked) told.push(await step(subject, crowd, { ...one, seed }));
			notes.add(subject, ...told);
			return told;
		} finally {
			crowd.stop();
		}
	});

export const plainProduct = (meetings?: number) =>
	forthright({ env: flushing(PLAIN_MS) }, meetings);
export const plainBare = () => bare();

/** How steeply something grows: 1 is in proportion. */
export const exponent = (from: [number, number], to: [number, number]) =>
	Math.log(to[1] / from[1]) / Math.log(to[0] / from[0]);
