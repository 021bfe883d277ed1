import type { PhraseRule } from '../pack';

/** W, P, G, L: suicide, from a wish to a farewell. */
export const risks: readonly PhraseRule[] = [
	{
		id: 'W1',
		level: 'elevated',
		category: 'suicide',
		signal: 'wish',
		reach: 'subject',
		phrases: [
			'@want ~1 morir|morirme|@endMe',
			'me @want morir|matar|suicidar|ahorcar|colgar',
			'me @want ~1 morirme',
			'@want|ojala|mejor ~2 estar|estuviera|estuviese|estaria muerto|muerta',
			'no @want|puedo|vale|merezco ~1 seguir? ~1 vivir|viviendo|existir|viva|vivo',
			'ganas|deseos|ansias de ~1 morir|morirme|@endMe',
			'no tengo ~1 ganas|deseos|motivos|razones de|para ~1 vivir|seguir',
			'sin ganas de vivir',
			'ojala ~1 me ~1 muera|muriera|muriese|mate|matara|maten|atropelle|atropellara',
			'merezco morir|morirme',
			'morir|morirme|muerte|muerto|muerta ~2 seria|es|estaria ~2 mejor|alivio|descanso|solucion|paz'
		]
	},
	{
		id: 'W2',
		level: 'elevated',
		category: 'suicide',
		signal: 'act',
		reach: 'subject',
		phrases: [
			'@endMe',
			'quitarme|quitar|arrancarme ~1 la|mi vida',
			'acabar|terminar|acabo|termino con ~1 mi|esta|la vida|existencia|sufrimiento',
			'acabar|terminar con todo|esto|conmigo',
			'poner|ponerle fin a ~1 mi|todo|esto|la ~1',
			'tirarme|lanzarme|aventarme|arrojarme|saltar|botarme ~2 de|del|desde|al|a|por|bajo ~1 el|la|un|una? @height|@vehicle',
			'me ~2 @i_end ~1',
			'cortarme|abrirme las|mis venas|munecas',
			'mi|otro|un ~1 intento ~1 de suicidio'
		]
	},
	{
		id: 'W3',
		level: 'elevated',
		category: 'suicide',
		signal: 'thought',
		reach: 'subject',
		phrases: [
			'pienso|pensando|pensar|pense|pensado|sueno|fantaseo|imagino ~2 en|con|de ~1 @endMe|morir|morirme|suicidio|muerte|quitarme|acabar',
			'pensamientos|ideas|ideaciones|impulsos suicidas|suicidas|de',
			'me ~1 siento suicida',
			'idea de ~1 morir|suicidarme|matarme|suicidio',
			'unico|unica|unicas ~2 que|razon ~2 me ~1 mantiene|detiene|frena|ata ~2'
		]
	},
	{
		id: 'P1',
		level: 'imminent',
		category: 'suicide',
		signal: 'plan',
		reach: 'subject',
		phrases: [
			'tengo ~1 un|el|mi|todo plan|planeado|preparado ~2 para ~1 morir|@endMe|acabar|suicidio|hacerlo',
			'planeo|planeando|planeado|preparando|organizando ~2 suicidio|@endMe|muerte|quitarme',
			'se|decidi|elegi|escogi ~1 como|cuando|donde|dia|fecha|lugar ~3 hacerlo|morir|@endMe|quitarme',
			'se ~1 como|cuando|donde ~4 lo voy a hacer',
			'se ~1 como|cuando|donde ~4 lo hare',
			'elegi|escogi|fije|puse ~1 el|la|una ~1 dia|fecha|lugar|puente ~1 $'
		]
	},
	{
		id: 'P2',
		level: 'imminent',
		category: 'suicide',
		signal: 'timed',
		reach: 'subject',
		phrases: [
			'@soon ~2 me ~1 voy a ~1 @end|quitar',
			'@soon ~2 voy a ~1 morir|morirme|@endMe|quitarme|acabar|tirarme|lanzarme',
			'@soon ~2 me ~1 @i_end|quito|muero ~2',
			'voy a ~1 morir|morirme|@endMe|quitarme|tirarme|lanzarme ~5 @soon',
			'me voy a ~1 @end|quitar ~5 @soon',
			'@soon ~1 no voy a ~1 estar ~1 aqui|viva|vivo|mas',
			'no estare|estaria ~2 aqui|viva|vivo|mas ~2 @soon',
			'@soon ~1 no estare ~2 aqui|viva|vivo|mas',
			'mi ultima ~1 noche|semana ~1 $',
			'mi ultimo ~1 dia ~1 $',
			'voy a ~1 saltar|tirarme|lanzarme ~1 $'
		]
	},
	{
		id: 'P3',
		level: 'imminent',
		category: 'suicide',
		signal: 'means',
		reach: 'subject',
		phrases: [
			'@means ~3 en|contra|a|sobre ~1 la|mi|el|las mano|manos|boca|cabeza|regazo|cuello|sien|muneca|munecas',
			'@gun ~1 esta? cargada|cargado|lista|listo',
			'compre|consegui|tengo|prepare|robe ~3 @means ~6 @endMe|colgarla|colgarlo|morir|hacerlo|suficientes|suficiente|esta',
			'soga|cuerda|cinturon ~2 lista|atada|colgada|cuello|colgarla',
			'guardando|juntando|guardado|juntado|acumulado|acumulando|guarde|junte ~2 @pills',
			'estoy ~2 en|sobre|al|parada|parado ~2 puente|azotea|vias|cornisa|barandilla|borde ~6 saltar|tirarme|lanzarme|abajo|vacio|caer',
			'estoy ~2 al borde del|de ~1 puente|azotea|vacio|acantilado|edificio'
		]
	},
	{
		id: 'P4',
		level: 'imminent',
		category: 'suicide',
		signal: 'deed',
		reach: 'subject',
		phrases: [
			'me ~1 tome|tomado|trague|tragado|he ~2 @many ~4 @pills|frasco|caja|bote',
			'tome|tomado|trague|tragado ~2 @many ~3 @pills',
			'me ~1 corte|cortado|abri|abierto ~1 las|mis venas|munecas',
			'me ~1 estoy desangrando|muriendo',
			'no para|deja|paro ~1 de sangrar',
			'tome|trague|bebi|tomado|bebido ~1 cloro|lejia|veneno|raticida|insecticida|anticongelante'
		]
	},
	{
		id: 'P5',
		level: 'elevated',
		category: 'suicide',
		signal: 'method',
		reach: 'whole',
		phrases: [
			'cuantas|cuanta|cuanto|que|cuales ~2 @pills|dosis|veneno ~6 morir|morirme|@endMe|mata|matan|muera|letal|mortal',
			'dosis letal|mortal',
			'como ~1 puedo? ~1 morir|morirme|@endMe|suicidarse|ahorcarse ~2',
			'forma|manera|metodo|formas|maneras|metodos ~3 de|para ~1 morir|@endMe|suicidarse|suicidio',
			'morir sin dolor'
		]
	},
	{
		id: 'P6',
		level: 'imminent',
		category: 'suicide',
		signal: 'voiced-plan',
		reach: 'subject',
		phrases: [
			'carta|cartas|nota|notas de ~1 despedida|suicidio',
			'regale|regalado|regalando|reparti|repartido ~1 todas? ~1 mis ~1 cosas|pertenencias',
			'me ~1 despedi|despedido ~1 de ~1 todos|todo|ellos|mis'
		]
	},
	{
		id: 'G1',
		level: 'imminent',
		category: 'suicide',
		signal: 'farewell',
		reach: 'whole',
		phrases: [
			'adios ~1 a ~1 todos|todo',
			'adios mundo|vida|para ~1 cruel|siempre?',
			'cuando ~3 lean|leas|lea|encuentren|encuentres|encuentre ~4 muerto|muerta|ido|tarde|estare|aqui',
			'esta|este es|sera mi ~1 ultima|ultimo|despedida ~1 carta|mensaje|noche|vez|adios|$',
			'diganle|dile|digan|digale ~1 a ~3 que ~1 los|lo|la|les|le ~1 amo|quiero|ame|quise',
			'nos vemos en el|la otro|otra lado|vida',
			'no ~1 me ~1 busquen|esperen|lloren ~1',
			'me despido ~1 de ~1 todos|este|ustedes|la ~1'
		]
	},
	{
		id: 'L1',
		level: 'low',
		category: 'suicide',
		signal: 'vanish',
		reach: 'subject',
		phrases: [
			'ojala|quisiera|quiero|gustaria ~1 no ~1 despertar|despertara|despertarme|existir|existiera|nacido|haber',
			'no @want ~1 despertar|despertarme|existir',
			'no @want ~1 estar ~1 aqui|mas ~1 $',
			'@want|ganas ~1 de? desaparecer ~2',
			'@want|ojala ~1 dormir|dormirme|durmiera ~2 siempre|despertar',
			'no haber nacido|existido',
			'nunca ~2 nacido|existido'
		]
	},
	{
		id: 'L2',
		level: 'low',
		category: 'suicide',
		signal: 'burden',
		reach: 'subject',
		phrases: [
			'soy ~1 una|un ~1 carga|estorbo|molestia|lastre|peso ~3',
			'mejor|felices|tranquilos|bien ~1 sin mi'
		]
	},
	{
		id: 'L3',
		level: 'low',
		category: 'suicide',
		signal: 'hopeless',
		reach: 'subject',
		phrases: [
			'no ~1 le? ~1 veo|tiene|encuentro|hallo ~2 sentido ~3',
			'nada tiene sentido',
			'no ~1 hay|veo|tengo|encuentro ~2 salida|esperanza|futuro ~2',
			'no ~1 puedo|aguanto|soporto|doy mas ~2',
			'para que ~1 vivir|seguir|vivo|sigo ~1 viviendo?',
			'no vale la pena ~1 vivir|seguir',
			'cansado|cansada|harto|harta de ~1 vivir|existir|todo|luchar',
			'rendirme ~1'
		]
	},
	{
		id: 'L4',
		level: 'low',
		category: 'suicide',
		signal: 'question',
		reach: 'subject',
		phrases: ['suicidio|suicida|suicidas']
	},
	{
		id: 'L5',
		level: 'low',
		category: 'suicide',
		signal: 'unheard',
		reach: 'subject',
		phrases: [
			'a nadie le ~1 importa|importo|importaria|importare|importe ~4',
			'nadie me ~1 extranaria|echaria|lloraria|quiere|extranara ~2',
			'nadie ~1 se|lo ~1 daria|notaria|enteraria ~2'
		]
	}
];
