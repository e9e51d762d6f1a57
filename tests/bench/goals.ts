import type { Goal } from './goals/goal.ts';
import { p1 } from './goals/p1.ts';
import { p2 } from './goals/p2.ts';
import { p3 } from './goals/p3.ts';
import { p4 } from './goals/p4.ts';
import { p5 } from './goals/p5.ts';
import { p6 } from './goals/p6.ts';
import { p7 } from './goals/p7.ts';
import { p8 } from './goals/p8.ts';
import { p9 } from './goals/p9.ts';
import { p10 } from './goals/p10.ts';

/** P11 is looked at in every step of all others. */
export const goals: Goal[] = [p1, p2, p3, p4, p5, p6, p7, p8, p9, p10];
