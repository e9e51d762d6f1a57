import { somebody } from '../people.ts';
import { pictureOf } from './checker.ts';

/** One tab of one guest: says, whenever that changes, how far it is and what it sees. */
const { url, meeting, cookie } = JSON.parse(process.argv[2]!) as Record<string, string>;
somebody(url!, meeting!, 'guests', cookie!, {
	changed({ line }) {
		if (!line.online) return;
		const { seq, meeting } = line.facts;
		console.log(JSON.stringify({ seq, picture: pictureOf(meeting) }));
	}
});
