import type { Forms } from '../called.ts';
import { withCapitals } from './cases.ts';

export default {
	colleague: withCapitals({ customer: 'colleague', customers: 'colleagues' }),
	patient: withCapitals({ customer: 'patient', customers: 'patients' }),
	citizen: withCapitals({ customer: 'citizen', customers: 'citizens' })
} satisfies Forms;
