import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;

/** Where each key customer stands: identify, talk, measure, exceed, recover. */
export default {
	title: 'Key customers',
	all: 'All customers',
	names: {
		identify: 'Identify',
		talk: 'Talk',
		measure: 'Measure',
		exceed: 'Exceed',
		recover: 'Recover'
	},
	notMet: 'not met yet',
	plan: 'Plan a meeting',
	unmeasured: 'nothing measured yet',
	fill: 'Enter numbers',
	rated: (count: number) =>
		plural('en', count, {
			one: `${n(count)} expectation rated`,
			other: `${n(count)} expectations rated`
		}),
	entered: (count: number) =>
		plural('en', count, {
			one: `${n(count)} number entered since`,
			other: `${n(count)} numbers entered since`
		}),
	good: (good: number, rated: number) => `${n(good)} of ${n(rated)} as good as they need`,
	unknown: 'not known yet',
	late: (count: number) =>
		plural('en', count, { one: `${n(count)} promise late`, other: `${n(count)} promises late` }),
	call: 'call or visit them',
	nothing: 'nothing is open'
};
