import { reading } from './reading.ts';

export const GET = reading(async ({ team }) => team);
