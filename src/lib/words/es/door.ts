import type en from '../en/door.ts';

/** The words before anybody is anybody: landing, set-up, signing in, an invitation. */
export default {
	landing: {
		title: 'Una buena reunión con cada cliente clave',
		joining: '¿Viene a una reunión?',
		code: 'Código de la pantalla',
		codeHint: 'Nueve cifras, con o sin espacios',
		join: 'Entrar',
		member: '¿Prepara o dirige una reunión?',
		signIn: 'Iniciar sesión',
		empty: 'Aquí todavía no hay ningún equipo.',
		emptyHelp:
			'El enlace para crear el primer equipo está en lo que escribió el servidor al arrancar. Sirve una sola vez.'
	},

	account: {
		name: 'Su nombre',
		email: 'Su correo electrónico',
		password: 'Contraseña',
		passwordHint: 'Al menos 12 caracteres. Valen unas cuantas palabras que recuerde.'
	},

	setup: {
		title: 'Cree su equipo',
		intro: 'Una página y pasará directamente a su carta.',
		team: 'Nombre del equipo',
		teamHint: 'Como lo conocen sus clientes, por ejemplo Atención al Cliente',
		start: '¿Cómo quiere empezar?',
		empty: 'Con una carta vacía',
		example: 'Con un ejemplo completo al lado',
		exampleHint:
			'Un centro de llamadas, tres reuniones, una carta cambiada. Lleva la marca “Ejemplo” y se puede quitar.',
		make: 'Crear el equipo',
		gone: 'Este enlace ya no abre nada',
		goneHelp:
			'Sirve una vez, y se escribe uno nuevo cada vez que el servidor arranca sin equipo. Si ya tiene equipo, inicie sesión.'
	},

	signIn: {
		title: 'Iniciar sesión',
		button: 'Iniciar sesión',
		noAccount: '¿No tiene cuenta? Alguien de su equipo puede invitarle con un enlace.',
		guest: '¿Le han invitado a una reunión? No necesita cuenta.',
		toCode: 'Escribir su código'
	},

	invite: {
		title: (team: string) => `Únase al equipo ${team}`,
		newHere: 'Cree su cuenta. Es cosa de un minuto.',
		asMember: (name: string) => `Ha iniciado sesión como ${name}.`,
		join: 'Unirse al equipo',
		another: 'Entrar con otra cuenta',
		gone: 'Esta invitación ya no vale',
		goneHelp: 'Ya se usó, se retiró o tiene más de una semana. Pida una nueva.',
		haveAccount: '¿Ya tiene cuenta? Inicie sesión primero y vuelva a esta página.'
	},

	problems: {
		empty: 'Rellene este campo, por favor.',
		'not-an-email': 'Esto no parece una dirección de correo electrónico.',
		'short-password': 'Elija al menos 12 caracteres, por favor.',
		taken: 'Ya hay una cuenta con este correo, y la contraseña es otra.',
		'too-long': 'Es demasiado largo.',
		'too-many': 'Demasiadas contraseñas equivocadas. Espere diez minutos, por favor.',
		unreadable: 'Esto no se pudo leer. Revíselo, por favor.',
		'wrong-code': 'Ninguna reunión abierta tiene ese código. Mire la pantalla o pregunte.',
		wrong: 'El correo y la contraseña no coinciden.'
	} as Record<string, string>
} satisfies typeof en;
