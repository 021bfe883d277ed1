import type { ScopeWords, Spellings } from '../pack';

// Every word stands as it reads once accents are folded away: "mañana" is "manana".

/** Words that do the same work in a phrase; `@name` takes in another class. */
export const classes: Readonly<Record<string, string>> = {
	want: 'quiero quisiera queria quise deseo desearia necesito prefiero preferiria gustaria quieres',
	endMe:
		'matarme suicidarme ahorcarme colgarme envenenarme dispararme desangrarme electrocutarme autoeliminarme',
	end: 'matar suicidar ahorcar colgar disparar morir',
	i_end: 'mato suicido ahorco cuelgo disparo tiro lanzo',
	soon: 'noche manana hoy ahora pronto lunes martes miercoles jueves viernes sabado domingo',
	weekday: 'lunes martes miercoles jueves viernes sabado domingo',
	pills:
		'pastillas pastilla pildoras tabletas medicinas medicamentos somniferos ansioliticos antidepresivos calmantes paracetamol ibuprofeno insulina rivotril clonazepam diazepam tranquilizantes',
	means:
		'pistola revolver escopeta rifle arma cuerda soga cuchillo navaja cuchilla cuchillas veneno raticida @pills',
	gun: 'pistola revolver escopeta rifle arma',
	height:
		'puente azotea balcon ventana edificio techo piso vacio torre acantilado cornisa barranco',
	vehicle: 'tren metro coche carro camion autobus vias trafico',
	abuser:
		'marido esposo esposa novio novia pareja ex papa padre mama madre padrastro madrastra hermano hermana tio abuelo jefe primo',
	person:
		'hermana hermano amiga amigo mama madre papa padre hija hijo marido esposo esposa novia novio pareja prima primo companera companero vecina vecino alumna alumno abuela abuelo sobrina sobrino ex',
	number:
		'dos tres cuatro cinco seis siete ocho nueve diez varios varias muchos muchas 2 3 4 5 6 7 8 9 10',
	many: 'todo todas todos frasco caja bote puno punado monton muchas demasiadas veinte treinta cuarenta cincuenta 15 20 30 40 50 60 blister'
};

export const scopeWords: ScopeWords = {
	fillers: `muy mucho mucha tan tanto solo solamente realmente ahora ya tambien siempre casi quizas quiza pues bueno
		honestamente sinceramente simplemente incluso todavia aun mas menos solita favor neta`,
	negators: 'no nunca jamas tampoco ni sin',
	carriers: `voy a ir quiero quisiera queria quise querer pensar pienso pensando pense en estoy estaba he ha habia tengo
		tenia me ganas de intento intentar que deseo desear puedo podria es creo digo pensado planeo planeando el la`,
	openers: 'que porque creo digo es',
	auxiliaries:
		'he has ha hemos han estoy esta estaba estan soy es era fue voy va van habia puedo podria',
	self: 'yo',
	me: 'me mi conmigo',
	mine: 'mi mis mio mia',
	otherOwner: 'su sus tu tus',
	owned: 'vida vidas muerte venas brazos munecas cuerpo cabeza',
	unpersoned: '',
	writer: 'yo me mi mis conmigo nos nuestro nuestra matarme suicidarme morirme quitarme',
	selfReflexive: `me conmigo matarme suicidarme morirme quitarme ahorcarme colgarme cortarme lastimarme tirarme lanzarme
		hacerme`,
	otherReflexive: 'matarse suicidarse morirse quitarse matarte suicidarte',
	singular: `ella hermano hermana amigo amiga mama madre papa padre hijo hija marido esposo esposa novio novia pareja ex
		primo prima tio tia abuela abuelo vecino vecina jefe jefa companero companera maestro profesor profesora nino nina
		protagonista personaje actor actriz perro gata gato`,
	plural: 'ellos ellas ustedes gente amigos hijos padres vecinos companeros',
	singularMisfits: 'quiero estoy voy tengo soy pienso puedo he me no',
	absent: 'nadie ninguno ninguna',
	joiners: 'y e o u pero',
	clauses: 'y e o pero porque que si cuando mientras aunque donde desde hasta como ya',
	mind: 'mente cabeza voz voces',
	intensifying: '',
	common: `que de la el en y a los las un una no me mi es se lo por con para estoy quiero voy tengo he ha ya si como mas su
		del al le esta este muy todo todos`,
	generic: 'gente protagonista personaje actor actriz',
	past: 'era estaba quise queria fue tuve pense intente habia fui hice tome corte dije pensaba tenia'
};

export const spellings: Spellings = {
	expansions: {
		kiero: 'quiero',
		qiero: 'quiero',
		q: 'que',
		k: 'que',
		ke: 'que',
		xq: 'porque',
		pq: 'porque',
		porq: 'porque',
		toy: 'estoy',
		tb: 'tambien',
		oi: 'hoy',
		maniana: 'manana',
		pa: 'para',
		bida: 'vida',
		aser: 'hacer',
		matarm: 'matarme',
		morirm: 'morirme'
	},
	joins: {
		'matar me': 'matarme',
		'morir me': 'morirme',
		'suicidar me': 'suicidarme',
		'quitar me': 'quitarme',
		'cortar me': 'cortarme',
		'a hora': 'ahora'
	},
	repaired: ['suicidarme', 'suicidio', 'matarme', 'morirme', 'pastillas', 'quitarme', 'ahorcarme'],
	kept: [
		'pastilla',
		'matarte',
		'matarse',
		'suicidarse',
		'morirte',
		'morirse',
		'quitarle',
		'quitarte'
	],
	runOn: ['quiero', 'me', 'morir', 'morirme', 'matarme', 'suicidarme', 'no', 'vivir', 'voy', 'a'],
	runOnCore: ['morir', 'morirme', 'matarme', 'suicidarme', 'suicidio', 'vivir']
};
