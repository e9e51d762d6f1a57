import { fork } from 'node:child_process';
import { once } from 'node:events';
import { pin } from '../machine.ts';
import type { Coming, Speaking, Told } from './crowd.ts';

export type Crowd = Awaited<ReturnType<typeof gather>>;

/** A process with all the people in it, beside the server and not in it. */
export async function gather(core = 1) {
	const child = fork(new URL('./crowd.ts', import.meta.url));
	await once(child, 'spawn');
	if (core >= 0) pin(child.pid!, core);
	child.setMaxListeners(0);
	const ask = async <T>(question: object): Promise<T> => {
		const answered = once(child, 'message');
		child.send(question);
		const gone = once(child, 'exit').then(([code]) => {
			throw new Error(`the crowd ended with ${code}`);
		});
		const [{ answer, error }] = (await Promise.race([answered, gone])) as [
			{ answer: T; error?: string }
		];
		if (error) throw new Error(error);
		return answer;
	};
	return {
		pid: child.pid!,
		come: (coming: Coming) => ask<number>({ come: coming }),
		speak: (speaking: Speaking) => ask<Told>({ speak: speaking }),
		leave: () => ask<void>({ leave: true }),
		stop: () => child.kill()
	};
}
