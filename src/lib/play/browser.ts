/** A server that is not there, or does not do what its own pages offer. */
export class CannotPlay extends Error {
	override name = 'CannotPlay';
}

export type Page = { path: string; status: number; html: string };

/** How long a server may be away, for instance while it is restarted. */
const PATIENCE_MS = 60_000;
const AGAIN_MS = 300;

/** What a person does at the pages: looks at them, sends their forms, keeps their cookies. */
export class Browser {
	#url: string;
	#token: string | undefined;
	#cookies = new Map<string, string>();

	constructor(url: string, token?: string) {
		this.#url = url;
		this.#token = token;
	}

	get cookie() {
		return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	}

	look = (path: string) => this.#follow(path);

	/** A form as a page without any script sends it. Answers with the page it leads to. */
	send = (path: string, form: Record<string, string> | [string, string][]) =>
		this.#follow(path, new URLSearchParams(form));

	async #follow(path: string, body?: URLSearchParams): Promise<Page> {
		let [at, form] = [path, body];
		for (let step = 0; step < 8; step++) {
			const answer = await this.#ask(at, form);
			const to = answer.headers.get('location');
			if (!to) return { path: at, status: answer.status, html: await answer.text() };
			await answer.body?.cancel();
			const next = new URL(to, this.#url + at);
			if (next.origin !== this.#url) throw new CannotPlay(`${at} leads to another server.`);
			[at, form] = [next.pathname + next.search, undefined];
		}
		throw new CannotPlay(`${path} leads round in circles.`);
	}

	/** Every form carries ids of its own, so that what may not have arrived is simply sent again. */
	async #ask(path: string, body?: URLSearchParams): Promise<Response> {
		const until = Date.now() + PATIENCE_MS;
		for (;;) {
			const answer = await this.#once(path, body).catch(() => null);
			if (answer && ![502, 503, 504].includes(answer.status)) return answer;
			if (Date.now() > until) throw new CannotPlay(`The server at ${this.#url} does not answer.`);
			await new Promise((again) => setTimeout(again, AGAIN_MS));
		}
	}

	async #once(path: string, body?: URLSearchParams) {
		const answer = await fetch(this.#url + path, {
			method: body ? 'POST' : 'GET',
			redirect: 'manual',
			headers: {
				accept: 'text/html',
				origin: this.#url,
				...(this.#cookies.size ? { cookie: this.cookie } : {}),
				...(this.#token ? { authorization: `Bearer ${this.#token}` } : {})
			},
			...(body ? { body } : {})
		});
		for (const line of answer.headers.getSetCookie()) this.#keep(line);
		return answer;
	}

	#keep(line: string) {
		const [pair = '', ...rules] = line.split('; ');
		const [name = '', ...value] = pair.split('=');
		if (rules.some((rule) => /^max-age=0$/i.test(rule))) this.#cookies.delete(name);
		else this.#cookies.set(name, value.join('='));
	}
}
