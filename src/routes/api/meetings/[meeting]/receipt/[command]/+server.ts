import { error, json } from '@sveltejs/kit';
import { receiptOf } from '#lib/server/meetings/receipt.ts';
import type { RequestHandler } from './$types';

/** For whoever has the command's id: its author made it, and nobody can guess it. No cookie is asked for (G2). */
export const GET: RequestHandler = async ({ locals: { app }, params }) => {
	const receipt = await receiptOf(app, params.meeting, params.command);
	if (!receipt) error(404);
	return json(receipt);
};
