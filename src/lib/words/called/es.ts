import type { Forms } from '../called.ts';
import { withCapitals } from './cases.ts';

export default {
	colleague: withCapitals({ cliente: 'colega', clientes: 'colegas' }),
	patient: withCapitals({ cliente: 'paciente', clientes: 'pacientes' }),
	citizen: withCapitals({ cliente: 'ciudadano', clientes: 'ciudadanos' })
} satisfies Forms;
