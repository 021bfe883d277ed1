import type { ContextKind, TurnPhrase } from '../pack';

/** Phrases that make risk words harmless where they overlap. */
export const idioms: readonly string[] = [
	'muero|moria|mori|morirme|morir|morirse|moriamos ~1 de ~2 risa|hambre|sed|sueno|calor|frio|ganas|miedo|pena|verguenza|aburrimiento|amor|envidia|curiosidad|ternura|nervios|gusto',
	'muerto|muerta|muertos|muertas ~1 de ~1 hambre|sueno|risa|frio|sed|miedo|cansancio|calor|verguenza',
	'matar|mato|matando ~1 el|un ~1 tiempo|rato|hambre|gusanillo',
	'me ~1 mato|matando|mate ~1 trabajando|estudiando|entrenando|limpiando|de',
	'trafico|calor|frio|trabajo|tarea|chiste|examen|dolor|espalda|cabeza ~2 matando|mata|mato',
	'bateria|telefono|movil|celular|laptop|portatil|coche ~2 muerto|muerta|muere|murio|muriendo',
	'de muerte',
	'me ~1 tiro|lanzo ~1 a|en|al|de ~1 la|el? ~1 cama|sofa|piscina|agua|cabeza|aventura|pelota|foto|fotos',
	'me ~1 cuelgo|disparo|ahorco ~1 en|con|el|la|mucho|la ~1 mochila|camara|telefono|internet',
	'acabar|terminar con todo|esto ~1 el|la|los|las|lo|antes|rapido',
	'no ~1 puedo|aguanto|soporto mas ~2 silla|trafico|ruido|calor|tarea|tareas|trabajo|examen|vecino|vecinos|frio|espera|clase|jefe|suegra',
	'no @want ~1 vivir|seguir|estar ~1 en|con|cerca|contigo|lejos|juntos ~2',
	'no @want ~1 estar ~1 aqui ~1 en|cuando|sola',
	'hacer|hace|hacen desaparecer',
	'desaparecer ~2 arrugas|manchas|granos|acne|deberes|platos',
	'suicidio profesional|politico|social|colectivo|asistido',
	'escuadron suicida',
	'prevencion ~2 suicidio',
	'salida de|del ~2 aparcamiento|estacionamiento|metro|edificio|autopista|laberinto|centro',
	'vivir ~1 para comer|contarlo'
];

/** Phrases that color what stands around them. */
export const contexts: Readonly<Record<ContextKind, readonly string[]>> = {
	fiction: [
		'novela|pelicula|peliculas|serie|libro|libros|cancion|personaje|protagonista|cuento|poema|juego|videojuego|capitulo|actor|documental|teatro|guion'
	],
	general: [
		'noticia|noticias|estadistica|estadisticas|articulo|prevencion|investigacion|conferencia|campana|tasa|tasas|curso|seminario'
	],
	laughing: ['jaja|jajaja|jajajaja|jeje|lol|xd|broma|bromeo|bromeando', 'ja ja'],
	trifle: ['partido|gol|equipo|concierto|capitulo|cringe|verguenza'],
	distant: [
		'hace ~2 anos|decadas',
		'cuando era|tenia ~2 nino|nina|joven|adolescente|anos',
		'de nino|nina|adolescente|joven',
		'en la|mi adolescencia|infancia'
	],
	recovered: [
		'hoy|ahora ~2 bien|mejor|feliz|agradecida|agradecido',
		'estoy ~1 bien|mejor|feliz|agradecida|agradecido',
		'supere|superado|recuperada|recuperado',
		'me alegro de ~1 vivir|seguir|estar'
	],
	told: ['dijo|dijeron|grito|gritaron|escribio ~1 que me ~1 mate|muera|suicide|matara'],
	dead: ['murio|fallecio|funeral|duelo|velorio', 'se ~1 suicido|mato|ahorco'],
	recent: ['ayer|anoche|ultimamente', 'esta|este semana|mes'],
	resumed: ['otra vez', 'volvio|vuelven|volvieron'],
	unsure: ['pero|aunque ~1 no se', 'pero|aunque ~1 no estoy ~1 segura|seguro', 'pero a veces'],
	ordinary: [
		'vacaciones|viaje|aeropuerto|vuelo|oficina|medico|dentista|reunion|fotos|foto|cumpleanos|boda|tender|ropa|escalar|acampar|mudanza|abuela|receta|alergia|farmacia|partido|escuela|clase|examen',
		'nos vemos|hablamos|leemos ~2',
		'hasta luego|manana|lunes|pronto|el|la',
		'vuelvo|regreso ~2'
	],
	petty: ['examen|tarea|deberes|calor|trafico|resaca|lunes|partido|verguenza|peinado|reunion'],
	earnest: ['en serio', 'ayuda|ayudenme|ayudame', 'no es ~1 broma']
};

/** What a message does in the conversation. */
export const turns: readonly TurnPhrase[] = [
	{
		signal: 'yes',
		phrases: [
			'^ si|claro|exacto|siempre|ambas|cierto',
			'^ a veces',
			'^ creo que si',
			'^ muchas veces',
			'^ todos los dias'
		]
	},
	{
		signal: 'unsure',
		phrases: ['^ no se', '^ quizas|quiza|puede|depende', '^ tal vez', 'no estoy segura|seguro']
	},
	{
		signal: 'no',
		phrases: ['^ no $', '^ no no', '^ no para nada', '^ para nada', '^ claro que no', '^ nunca']
	},
	{
		signal: 'denial',
		phrases: [
			'no @want ~1 morir|morirme|@endMe|hacerme',
			'no ~2 haria nada',
			'estoy ~1 bien ~1 $',
			'era ~1 broma'
		]
	},
	{
		signal: 'resolve',
		phrases: ['voy a hacerlo', 'lo voy a hacer', 'lo hare', 'tengo que hacerlo']
	},
	{
		signal: 'detail',
		phrases: [
			'esta noche',
			'^ manana|hoy',
			'con|las|unas ~1 @pills',
			'con ~2 cuerda|soga|pistola|cuchillo',
			'este|el fin de semana'
		]
	},
	{
		signal: 'leave',
		phrases: [
			'adios ~1 para siempre',
			'adios a todos',
			'perdonenme',
			'gracias por ~1 todo',
			'^ adios'
		]
	},
	{ signal: 'close', phrases: ['buenas noches', 'me voy a ~1 dormir|acostar'] },
	{
		signal: 'return',
		phrases: ['vuelvo|regreso ~2', 'nos vemos|hablamos ~2', 'hasta manana|luego|pronto']
	},
	{ signal: 'accept', phrases: ['voy a llamar|pedir|hablar|buscar ~3'] },
	{
		signal: 'persisting',
		phrases: [
			'sigue|siguen|sigo ~1 igual|peor|ahi',
			'todavia ~1 lo|los|la pienso|tengo|siento',
			'peor ~1 que ~1 antes'
		]
	},
	{
		signal: 'seeking',
		phrases: [
			'donde ~4 puente|comprar|conseguir|consigo|compro ~4 @means',
			'puente ~2 alto ~2',
			'cuantas @pills ~2'
		]
	},
	{
		signal: 'asks',
		phrases: [
			'pensando|piensas|pensado|pensamientos ~3 suicidarte|matarte|quitarte|morir|suicidio|dano|muerte|suicidas'
		]
	},
	{
		signal: 'asks-plan',
		phrases: [
			'tienes ~1 un|algun plan',
			'como ~1 lo harias',
			'cuando ~1 lo harias',
			'tienes ~1 acceso'
		]
	},
	{ signal: 'asks-safe', phrases: ['estas a salvo', 'estas ~1 segura|seguro'] }
];
