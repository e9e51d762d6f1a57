import type { Forms } from '../called.ts';
import { withCapitals } from './cases.ts';

/** The worked example keeps its name. */
const kept = { 'Service clients': 'Service clients' };

export default {
	colleague: { ...withCapitals({ client: 'collègue', clients: 'collègues' }), ...kept },
	patient: { ...withCapitals({ client: 'patient', clients: 'patients' }), ...kept },
	citizen: { ...withCapitals({ client: 'citoyen', clients: 'citoyens' }), ...kept }
} satisfies Forms;
