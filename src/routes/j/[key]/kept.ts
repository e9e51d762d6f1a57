import type { Attachment } from 'svelte/attachments';
import { storageOf } from './storage.ts';

type Values = Record<string, string>;
type Answered = HTMLInputElement | HTMLTextAreaElement;

/** What stands in a form outlives the page, until it is sent. */
export class Kept {
	#name: string;
	#storage = storageOf();

	constructor(meeting: string, person: string, form: string) {
		this.#name = `forthright form ${meeting} ${person} ${form}`;
	}

	hold: Attachment<HTMLFormElement> = (form) => {
		this.#putBack(form);
		const write = () => this.write(said(form));
		form.addEventListener('input', write);
		return () => form.removeEventListener('input', write);
	};

	read(): Values {
		try {
			return JSON.parse(this.#storage?.getItem(this.#name) ?? '{}') as Values;
		} catch {
			return {};
		}
	}

	write(values: Values) {
		try {
			this.#storage?.setItem(this.#name, JSON.stringify(values));
		} catch {
			// A full or forbidden storage must not stop a person from writing.
		}
	}

	drop() {
		try {
			this.#storage?.removeItem(this.#name);
		} catch {
			// It kept nothing either.
		}
	}

	#putBack(form: HTMLFormElement) {
		const values = this.read();
		for (const one of answers(form)) {
			const value = values[one.name];
			if (value === undefined) continue;
			if (one.type === 'radio') (one as HTMLInputElement).checked = one.value === value;
			else one.value = value;
			one.dispatchEvent(new Event('input', { bubbles: true }));
		}
	}
}

const said = (form: HTMLFormElement): Values =>
	Object.fromEntries(
		answers(form)
			.filter((one) => one.type !== 'radio' || (one as HTMLInputElement).checked)
			.map(({ name, value }) => [name, value])
	);

/** A file cannot be put back by a page. */
const answers = (form: HTMLFormElement) =>
	[...form.elements].filter(
		(one): one is Answered =>
			(one instanceof HTMLInputElement && !['file', 'hidden', 'submit'].includes(one.type)) ||
			one instanceof HTMLTextAreaElement
	);
