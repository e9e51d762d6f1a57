import fc from 'fast-check';
import type { MeetingRecord, Remark } from '#lib/domain/climate/record.ts';
import { replyKinds, sides, verbs } from '#lib/domain/meeting/meeting.ts';
import { empty } from './made.ts';

const minute = fc.integer({ min: 0, max: 120 }).map((half) => half / 2);
const customer = fc.constantFrom(...empty.customers);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const five = maybe(fc.integer({ min: 1, max: 5 }));
const clause = fc.constantFrom(...empty.expectations);
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 25 });
const people = fc.integer({ min: 1, max: 5 });

export const anyRemark: fc.Arbitrary<Remark> = fc.record({
	minute,
	side: fc.constantFrom(...sides),
	person: maybe(customer),
	verb: maybe(fc.constantFrom(...verbs)),
	clause: maybe(clause),
	concrete: fc.double({ min: 0, max: 1, noNaN: true }),
	replies: fc.array(fc.record({ kind: fc.constantFrom(...replyKinds), minute }), { maxLength: 3 }),
	settled: maybe(minute),
	personal: fc.boolean()
});

/** Any meeting of an hour, as likely as not one that no people would hold. */
export const anyMeeting: fc.Arbitrary<MeetingRecord> = fc.record({
	planned: fc.constant(60),
	ended: maybe(fc.integer({ min: 20, max: 90 })),
	customers: fc.constantFrom(empty.customers, ['a'], []),
	present: fc.integer({ min: 0, max: 8 }).map((team) => team + 5),
	expectations: fc.constantFrom(empty.expectations, []),
	remarks: list(anyRemark),
	heardAloud: list(fc.record({ person: customer, minute })),
	heat: list(fc.record({ voter: customer, minute })),
	floor: fc
		.array(fc.constantFrom('team', 'customer', 'silent', 'facilitator'), { maxLength: 6 })
		.map((all) => all.map((side, i) => ({ side, from: i * 10, to: i * 10 + 10 }))),
	pulses: list(
		fc.record({
			kind: fc.constantFrom('check-in', 'exit'),
			minute,
			customer: fc.boolean(),
			frank: five,
			friendly: five,
			heard: five
		})
	),
	ratings: list(fc.record({ clause, by: maybe(customer), people, minute })),
	performance: list(
		fc.record({ people, high: people, minute }).map((one) => ({
			...one,
			high: Math.min(one.high, one.people)
		}))
	),
	entered: fc.record({ simplify: minute }, { requiredKeys: [] })
});
