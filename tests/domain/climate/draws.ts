import { CONFIG, type Config, type Part, type Ramp } from '#lib/domain/climate/config.ts';
import { recordOf, type MeetingRecord } from '#lib/domain/climate/record.ts';
import { climateAfter } from '#lib/domain/climate/after.ts';
import { randomFrom } from '../../random.ts';
import { labels, labelsUnder, meetings } from './cases.ts';

/** In how many of so many draws some label changed, when all weights and ramp ends move by up to a share. */
export function changedBy(share: number, draws: number, seed = 1): string[] {
	const random = randomFrom(seed);
	return Array.from({ length: draws }, () => changes(labelsUnder(shaken(share, random)))).flat();
}

const changes = (found: Record<string, string>) => {
	const other = Object.keys(labels).filter((name) => found[name] !== labels[name]);
	return other.length ? [other.map((name) => `${name}: ${found[name]}`).join(', ')] : [];
};

/** Every weight and ramp end a little different, each on its own. */
function shaken(share: number, random: () => number): Config {
	const off = (x: number) => x * (1 - share + 2 * share * random());
	const ramp = ([from, to]: Ramp): Ramp => [off(from), off(to)];
	const part = (one: Part): Part => ({ ...one, points: off(one.points), ramp: ramp(one.ramp) });
	const { scores, fs, concrete } = CONFIG;
	return {
		...CONFIG,
		scores: {
			...scores,
			war: scores.war.map(part),
			advertisement: scores.advertisement.map(part),
			loveIn: scores.loveIn.map(part)
		},
		fs: {
			...fs,
			frank: ramp(fs.frank),
			reach: { weight: off(fs.reach.weight), ramp: ramp(fs.reach.ramp) },
			balance: { weight: off(fs.balance.weight), ramp: ramp(fs.balance.ramp) },
			concrete: ramp(fs.concrete),
			coverage: ramp(fs.coverage),
			listenShare: ramp(fs.listenShare),
			answered: ramp(fs.answered)
		},
		concrete: {
			...concrete,
			pin: off(concrete.pin),
			words: off(concrete.words),
			wordsRamp: ramp(concrete.wordsRamp),
			number: off(concrete.number),
			occasion: off(concrete.occasion),
			wish: off(concrete.wish)
		}
	};
}

/** Which meetings are called something else when a share of the remarks is lost, over some draws. */
export function changedWithout(share: number, draws: number, seed = 1): string[] {
	const random = randomFrom(seed);
	const records = Object.entries(meetings).map(([name, one]) => [name, recordOf(one)] as const);
	const fewer = (record: MeetingRecord): MeetingRecord => ({
		...record,
		remarks: record.remarks.filter(() => random() >= share)
	});
	return Array.from({ length: draws }, () =>
		records.flatMap(([name, record]) => {
			const { label } = climateAfter(fewer(record));
			return label === labels[name] ? [] : [`${name}: ${label}`];
		})
	).flat();
}
