import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };

const lineOf = (file: string, line: RegExp) => line.exec(readFileSync(file, 'utf8'))![1]!;

test('the server is given the same memory wherever it is begun', () => {
	const flags = about.scripts.serve.split(' ').filter((word) => word.startsWith('--'));
	expect(flags).toHaveLength(1);
	const begun = {
		'npm start': about.scripts.start,
		Dockerfile: JSON.parse(lineOf('Dockerfile', /^CMD (.+)$/m)).join(' '),
		systemd: lineOf('docs/deploy/forthright.service', /^ExecStart=(.+)$/m)
	};
	for (const [where, words] of Object.entries(begun))
		expect([where, words.split(' ').filter((word: string) => word.startsWith('--'))]).toEqual([
			where,
			flags
		]);
});
