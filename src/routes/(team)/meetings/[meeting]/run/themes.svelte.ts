import { newId } from '#lib/live/id.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import type { SaidBefore } from '#lib/server/themes/said.ts';

type Order =
	| { do: 'put'; comment: string; theme: string }
	| { do: 'make'; comment: string; label: string }
	| { do: 'take'; comment: string };

const nothing: SaidBefore = { themes: [], placed: {}, before: {} };

/** The themes beside the meeting: read anew when words come, changed by a person's press. */
export class Themes {
	#address: string;
	#due: ReturnType<typeof setTimeout> | undefined;
	found = $state.raw<SaidBefore>(nothing);
	/** The server could not be asked. */
	gone = $state(false);
	/** The comment whose theme is being chosen. */
	choosing = $state<string | null>(null);

	constructor(meeting: string) {
		this.#address = `/api/meetings/${meeting}/themes`;
	}

	label = (theme: string) => this.found.themes.find((one) => one.id === theme)?.label ?? '';

	/** Soon, once for all that comes meanwhile. */
	soon() {
		clearTimeout(this.#due);
		this.#due = setTimeout(() => void this.#ask(), 700);
	}

	leave = () => clearTimeout(this.#due);

	put(order: Order): Promise<Refusal | null> {
		const body = JSON.stringify({ id: newId(), ...order });
		return this.#ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
	}

	async #ask(init?: RequestInit): Promise<Refusal | null> {
		try {
			const answer = await fetch(this.#address, init);
			const said: unknown = await answer.json();
			if (answer.status === 409) return said as Refusal;
			this.gone = !answer.ok;
			if (answer.ok) this.found = said as SaidBefore;
			return answer.ok ? null : { refused: 'unavailable' };
		} catch {
			this.gone = true;
			return { refused: 'unavailable' };
		}
	}
}
