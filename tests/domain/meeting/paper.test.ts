import { expect, test } from 'vitest';
import { commentIn } from '#lib/domain/meeting/meeting.ts';
import { dana, maria, says, started } from './world.ts';

test('a sheet of paper without a name is an unsigned word of a customer', () => {
	const told = started();
	expect(told.tell(says('sheet', 'Call back.', { paper: true }), dana)).toBeNull();
	expect(commentIn(told.meeting, 'sheet')).toMatchObject({
		by: null,
		behalf: null,
		side: 'customer',
		customer: null,
		paper: true
	});
});

test('a sheet with a name is that person’s', () => {
	const told = started();
	told.tell(says('sheet', 'Call back.', { paper: true, behalf: 'maria' }), dana);
	expect(commentIn(told.meeting, 'sheet')).toMatchObject({ by: 'maria', side: 'customer' });
});

test('nobody but the facilitator types sheets for others', () => {
	const told = started();
	told.tell(says('mine', 'Call back.', { paper: true }), maria);
	expect(commentIn(told.meeting, 'mine')).toMatchObject({ by: 'maria', side: 'customer' });
});
