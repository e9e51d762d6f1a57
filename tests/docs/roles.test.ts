import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { path, rolesPage } from '../../docs/roles.ts';

test('E1 the table of roles is what the code decides: `node docs/roles.ts` writes it', () =>
	expect(readFileSync(path, 'utf8')).toBe(rolesPage()));
