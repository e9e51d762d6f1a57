import { writeFileSync } from 'node:fs';
import { protocol } from '#lib/domain/wire.ts';
import { talk, type Said } from './talk.ts';

/** Run once when a protocol is new: `node tests/live/record.ts` keeps how the pages of this release speak. */
let sent = 0;
const says = (who: Said['who'], command: object) => ({
	...{ who, event: 'command' as const },
	says: { id: `$command${++sent}`, command }
});
const follows = (who: Said['who']) => ({
	...{ who, event: 'follow' as const, says: { seq: 0, epoch: 0 } }
});
const desk = (type: string, more: object = {}) => says('desk', { type, ...more });
const guest = (type: string, more: object = {}) => says('guest', { type, ...more });
const comment = (id: string, words: string, more: object = {}) =>
	guest('addComment', {
		...{ comment: id, clause: '$clause', section: null, quote: null, verb: 'change' },
		...{ words, unsigned: false, behalf: null, ...more }
	});

const script = [
	follows('guest'),
	follows('desk'),
	guest('introduce', { title: 'Baker', since: '2019', line: 'I bake at night.', photo: null }),
	desk('moveTo', { stage: 'charter', clause: '$clause', page: 0, proposal: null }),
	comment('$said', 'We waited for two hours.'),
	desk('showComment', { comment: '$said' }),
	guest('editComment', { comment: '$said', words: 'We waited for three hours.' }),
	desk('setVerb', { comment: '$said', verb: 'add' }),
	desk('reply', { comment: '$said', reply: '$reply', kind: 'acknowledge', words: 'We hear you.' }),
	desk('readBack', { comment: '$said', words: 'Three hours of waiting.' }),
	guest('answerReadBack', { comment: '$said', right: true }),
	desk('beginSilence'),
	comment('$silent', 'And nobody said why.', { verb: null }),
	desk('revealWords'),
	desk('group', { group: '$group', name: 'Waiting', comments: ['$said', '$silent'] }),
	desk('showGroup', { group: '$group', shown: true }),
	guest('agreeGroup', { group: '$group', agrees: true }),
	guest('castBallot', { kind: 'importance', subject: '$clause', value: 5 }),
	guest('castBallot', { kind: 'simplify', subject: '$clause', value: 'simpler' }),
	desk('revealBallots', { poll: 'ratings' }),
	guest('pressHeat'),
	desk('proposeChange', {
		...{ proposal: '$wording', op: 'replace', clause: '$clause', section: 'purpose' },
		...{ after: 'We help within the hour.', because: ['$said'], elsewhere: [], own: null }
	}),
	desk('askRoom', { proposal: '$wording' }),
	guest('answerRoom', { proposal: '$wording', answer: 'nearly', words: 'Say whom to ask.' }),
	desk('acceptProposal', { proposal: '$wording' }),
	desk('setOutcome', {
		comments: ['$said'],
		outcome: { kind: 'used', because: null, owner: null, due: null, promise: null }
	}),
	desk('makePromise', {
		...{ promise: '$promise', what: 'A name on every letter.', owner: 'Dana', due: null },
		...{ because: ['$said'], elsewhere: [] }
	}),
	desk('agreeVersion', { note: 'So be it.', agreedBy: ['Dana'], override: 'The rest tomorrow.' }),
	comment('$unsigned', 'It is too dear.', { unsigned: true }),
	desk('askPulse', { kind: 'exit', open: true }),
	guest('answerPulse', { kind: 'exit', values: { frank: 4, heard: 5, worth: 'yes' } }),
	desk('closeMeeting', { unasked: 'There was no time.' }),
	follows('guest'),
	follows('desk')
];

const { said, told, refused } = await talk(protocol, script);
if (refused.length) throw new Error(refused.join('\n'));
const lines = [{ protocol }, ...said, ...told].map((one) => JSON.stringify(one));
writeFileSync(`tests/live/traces/${protocol}.jsonl`, `${lines.join('\n')}\n`);
console.log(`${said.length} said, ${told.length} kinds of facts told`);
process.exit(0);
