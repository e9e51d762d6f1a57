import type { Meeting } from '#lib/domain/meeting/meeting.ts';

/** It stands where the later stages are needed at once. */
export const isLate = ({ pointer: { stage } }: Meeting) =>
	stage === 'ratings' || stage === 'simplify' || stage === 'revise' || stage === 'close';

/** What the later stages need comes while the first ones go on. */
export async function loadStages() {
	const [ratings, simplify, close, answers, agree] = await Promise.all([
		import('./Ratings.svelte'),
		import('./Simplify.svelte'),
		import('./Close.svelte'),
		import('./Answers.svelte'),
		import('./Agree.svelte')
	]);
	return {
		Ratings: ratings.default,
		Simplify: simplify.default,
		Close: close.default,
		Answers: answers.default,
		Agree: agree.default
	};
}

/** Asked for again and again until the network gives it. */
export async function untilThere<T>(fetch: () => Promise<T>): Promise<T> {
	for (;;) {
		try {
			return await fetch();
		} catch {
			await new Promise((again) => setTimeout(again, 2_000));
		}
	}
}
