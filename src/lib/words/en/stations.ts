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
	ways: {
		customers: 'Customers',
		unmet: 'Not met for long',
		worth: 'What they bring',
		segments: 'Segments',
		meetings: 'Meetings',
		calendar: 'Their dates',
		coming: 'Coming changes',
		stages: 'Where we listen',
		front: 'Front line',
		trends: 'Ratings',
		complaints: 'Complaints',
		moments: 'Moments of touch',
		themes: 'Themes',
		decisions: 'Decisions',
		proof: 'Proof',
		actions: 'Ten actions',
		litmus: 'Ask ten people',
		recoveries: 'Recoveries',
		promises: 'Promises',
		lost: 'Lost customers',
		flow: 'In and out'
	},
	five: 'The five stations',
	notMet: 'not met yet',
	overdue: 'not met for too long',
	unmet: (count: number) => `${n(count)} not met for too long`,
	planned: 'planned:',
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
