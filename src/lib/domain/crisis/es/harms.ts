import type { PhraseRule } from '../pack';

/** H, O, V, A, E, U, M: other harm; D, G2: what counts only together. */
export const harms: readonly PhraseRule[] = [
	{
		id: 'H1',
		level: 'elevated',
		category: 'self_harm',
		signal: 'self-harm',
		reach: 'subject',
		phrases: [
			'me ~1 corto|corte|quemo|queme|cortaba|rasguno|arano ~2 brazos|brazo|piernas|muslos|munecas|piel|sentir|castigarme',
			'ganas|@want|necesito|volvi|vuelvo|impulso|impulsos ~2 cortarme|lastimarme|autolesionarme|quemarme',
			'hacerme|haciendome|hago|hice ~1 dano ~1 misma|mismo|a|otra|$',
			'me hago dano',
			'me ~1 autolesiono|autolesione|lastimo|lastime ~1',
			'autolesion|autolesiones'
		]
	},
	{
		id: 'O1',
		level: 'elevated',
		category: 'harm_others',
		signal: 'harm-others',
		reach: 'subject',
		phrases: [
			'@want|ganas|voy ~2 matar|apunalar|golpear|disparar|envenenar ~1 a|al ~2',
			'@want|ganas|voy ~2 matarlo|matarla|matarlos|matarlas|apunalarlo|apunalarla'
		]
	},
	{
		id: 'V1',
		level: 'elevated',
		category: 'psychosis',
		signal: 'psychosis',
		reach: 'subject',
		phrases: [
			'oigo|escucho|oyendo|escuchando ~1 voces ~1',
			'voces ~2 hablan|dicen|gritan|insultan ~1',
			'me ~1 persiguen|vigilan|espian ~2 todos|camaras|gobierno|vecinos'
		]
	},
	{
		id: 'V2',
		level: 'imminent',
		category: 'psychosis',
		signal: 'command',
		reach: 'whole',
		phrases: [
			'voces|voz ~2 dicen|dice|ordenan|ordena|mandan|manda|piden|pide ~3 mate|matar|salte|corte|@endMe|queme|mates'
		]
	},
	{
		id: 'A1',
		level: 'elevated',
		category: 'abuse',
		signal: 'abuse',
		reach: 'whole',
		phrases: [
			'@abuser ~4 me ~1 pega|pego|golpea|golpeo|viola|violo|amenaza|amenazo|maltrata|maltrato|patea|pateo|encierra|ahorca|ahorco|toca|toco ~2',
			'abusa|abuso|abusaron de mi',
			'me ~1 violaron|golpearon|violo ~1'
		]
	},
	{
		id: 'A2',
		level: 'imminent',
		category: 'abuse',
		signal: 'abuse-now',
		reach: 'whole',
		phrases: [
			'me ~1 va a ~1 matar ~3 noche|hoy|cuando|si|novio|marido',
			'me ~1 esta ~1 pegando|golpeando|ahorcando|estrangulando',
			'@abuser ~3 quiere|va|amenaza|amenazo|intento ~2 matarme'
		]
	},
	{
		id: 'E1',
		level: 'elevated',
		category: 'eating',
		signal: 'eating',
		reach: 'subject',
		phrases: [
			'@number dias|semanas ~1 sin comer ~1',
			'dias sin comer ~1 nada|$',
			'me ~1 provoco|provoque|hago|hice ~1 el? vomito|vomitar'
		]
	},
	{
		id: 'U1',
		level: 'elevated',
		category: 'substance',
		signal: 'relapse',
		reach: 'subject',
		phrases: [
			'he recaido ~2',
			'recai ~2',
			'me ~1 inyecte|inyecto|inyectado ~2',
			'bebo|tomo|bebi|tome hasta ~2 perder|desmayarme|olvidar|inconsciente|caer'
		]
	},
	{
		id: 'U2',
		level: 'imminent',
		category: 'substance',
		signal: 'overdose',
		reach: 'subject',
		phrases: [
			'tome|tomado|consumi|consumido ~1 demasiada|demasiadas ~2',
			'tuve|tengo|di una sobredosis'
		]
	},
	{
		id: 'M1',
		level: 'elevated',
		category: 'medical',
		signal: 'medical',
		reach: 'subject',
		phrases: [
			'me duele ~2 pecho ~5 respirar|brazo|aire',
			'vomito|vomitando|toso|tosiendo|escupo ~1 sangre'
		]
	},
	{
		id: 'M2',
		level: 'none',
		category: 'suicide',
		signal: 'reported',
		reach: 'other',
		phrases: [
			'@person ~5 quiere|va|dijo|dice|intento|piensa|amenaza|planea|habla|quiso ~4 matarse|suicidarse|suicidar|morir|morirse|quitarse|cortarse|matar ~1',
			'@person ~2 se ~1 corta|autolesiona|quiere ~1 matar|morir|suicidar?'
		]
	},
	{
		id: 'D1',
		level: 'none',
		category: null,
		signal: 'despair',
		reach: 'whole',
		phrases: [
			'desesperado|desesperada|deprimido|deprimida|vacio|vacia|inutil|fracaso|fracasada|fracasado|destrozado|destrozada|llorando|sufriendo|sola'
		]
	},
	{
		id: 'D2',
		level: 'none',
		category: null,
		signal: 'do-it',
		reach: 'subject',
		phrases: ['voy a hacerlo', 'lo voy a hacer', 'lo hare', 'tengo que hacerlo']
	},
	{
		id: 'D3',
		level: 'none',
		category: null,
		signal: 'soon',
		reach: 'whole',
		phrases: ['esta noche|manana', 'manana|hoy|pronto']
	},
	{
		id: 'D4',
		level: 'none',
		category: null,
		signal: 'decided',
		reach: 'whole',
		phrases: ['lo|he|tengo ~1 decidi|decidido', 'decision tomada']
	},
	{
		id: 'D5',
		level: 'none',
		category: null,
		signal: 'ready-means',
		reach: 'whole',
		phrases: [
			'tengo|compre|traje ~3 @gun|soga|veneno|cuchilla|cuchillas',
			'tengo ~2 @pills ~2 lado|aqui|lista|listas'
		]
	},
	{
		id: 'D5',
		level: 'none',
		category: null,
		signal: 'solitude',
		reach: 'whole',
		phrases: [
			'nadie ~2 en|sabe|vuelve|llega ~2',
			'todos ~1 duermen|dormidos|salieron',
			'sola|solo en casa'
		]
	},
	{
		id: 'D5',
		level: 'none',
		category: null,
		signal: 'final',
		reach: 'whole',
		phrases: ['ultima vez ~1', 'no ~1 volvere|regresare ~1', 'ya no importa ~1', 'en paz ~1']
	},
	{
		id: 'G2',
		level: 'none',
		category: null,
		signal: 'goodbye',
		reach: 'whole',
		phrases: ['adios', 'hasta siempre']
	},
	{
		id: 'G2',
		level: 'none',
		category: null,
		signal: 'parting',
		reach: 'whole',
		phrases: ['perdonenme|perdonadme|perdoname', 'los|las|les amo|quiero ~1', 'gracias por ~1 todo']
	}
];
