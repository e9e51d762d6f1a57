import { io, type Socket } from 'socket.io-client';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import { protocol, type FromBrowser, type FromServer, type Hello } from '#lib/domain/wire.ts';
import type { Carrier } from './line.ts';

export type Live = Socket<FromServer, FromBrowser>;

const ANSWER_MS = 8000;

type Way = Pick<Hello, 'meeting' | 'audience' | 'token' | 'side' | 'ref'> & {
	url?: string;
	cookie?: string;
};

/** Websocket first; long polling where a proxy does not know it. */
export const dial = ({ url = '', cookie, ...hello }: Way): Live =>
	io(url, {
		transports: ['websocket', 'polling'],
		tryAllTransports: true,
		auth: { protocol, ...hello },
		reconnectionDelay: 400,
		reconnectionDelayMax: 3000,
		timeout: ANSWER_MS,
		...(cookie ? { extraHeaders: { cookie, origin: new URL(url).origin } } : {})
	});

export const overSocket = (socket: Live): Carrier => ({
	follow: (since) => socket.timeout(ANSWER_MS).emitWithAck('follow', since),
	command: (envelope) => socket.timeout(ANSWER_MS).emitWithAck('command', envelope)
});

/** The same two questions over plain HTTP, for a network that lets no socket through. */
export function overHttp(meeting: string, audience: Audience): Carrier {
	const at = `/api/meetings/${meeting}`;
	const read = async (response: Response) => {
		if (!response.ok && response.status !== 409) throw new Error(`answered ${response.status}`);
		return response.json();
	};
	return {
		follow: async ({ seq, epoch }) =>
			read(await fetch(`${at}/follow?as=${audience}&seq=${seq}&epoch=${epoch}`)),
		command: async (envelope) =>
			read(
				await fetch(`${at}/commands?as=${audience}`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify(envelope)
				})
			)
	};
}
