import { lines } from '../lines.fixture';

/** At least imminent. */
export const imminent = lines(`
	Tengo las pastillas en la mano y nadie está en casa.
	Esta noche me voy a matar.
	Ya me tomé todo el frasco de pastillas hace una hora.
	Les escribí una carta de despedida a mis hijos.
	Mañana ya no voy a estar aquí.
	Adiós a todos, perdónenme.
	Compré una cuerda y sé dónde colgarla.
	Estoy en el puente y voy a saltar.
	Tengo la pistola cargada en el cajón.
	Cuando lean esto ya estaré muerta.
	Me corté las venas y no para de sangrar.
	Ya lo decidí, el domingo me quito la vida.
	Mañana me tiro al tren.
	Tengo una pistola en la mano.
	He estado guardando las pastillas de mi madre.
	Dejé una nota de despedida en la mesa.
	Me tomé veinte pastillas, tengo miedo.
	Esta es mi última noche.
	Las voces me ordenan que me mate.
	Mi ex va a matarme, está en la puerta.
	Díganle a mi hija que la quiero.
	Ya sé cómo y cuándo lo voy a hacer.
`);

/** At least elevated. */
export const elevated = lines(`
	Quiero morirme.
	Ya no quiero vivir.
	Pienso en suicidarme todos los días.
	Tengo ganas de matarme.
	A veces me corto los brazos para sentir algo.
	Quisiera estar muerto.
	Estoy pensando en quitarme la vida.
	Mi marido me pega cuando bebe.
	Quiero matar a mi jefe, tengo miedo de hacerlo.
	Oigo voces que nadie más oye.
	Llevo cuatro días sin comer nada.
	He recaído, ayer me inyecté heroína.
	No aguanto más, voy a acabar con todo.
	Me quiero morir
	kiero morirme ya
	¿Cuántas pastillas hacen falta para morir?
	No quiero seguir viviendo así.
	Estoy pensando en tirarme del balcón.
	Tengo pensamientos suicidas.
	Ojalá estuviera muerta.
	Me hago daño cuando estoy sola.
	Mi padre me golpea casi todos los días.
	Tengo ganas de matar a mi padrastro.
	Anoche intenté suicidarme.
	me kiero matar
	Preferiría estar muerto que seguir con esto.
	I feel so alone, ya no quiero vivir.
	Quiero acabar con mi vida.
`);

/** At least low. */
export const low = lines(`
	Ojalá no despertara mañana.
	Soy una carga para mi familia.
	Todos estarían mejor sin mí.
	No le veo sentido a la vida.
	Quiero desaparecer.
	A nadie le importaría si me muero.
	No hay salida para mí.
	Ya no puedo más con esta vida.
	Estarían mejor sin mí.
	Ya no aguanto más.
	Quisiera dormir para siempre.
	No tengo esperanza.
	Nada tiene sentido ya.
	Nadie me extrañaría.
`);

/** Nothing at all. */
export const calm = lines(`
	No quiero morir, solo estoy cansada.
	Me muero de risa con ese video.
	Me muero de hambre, ¿comemos?
	Quiero vivir cerca del mar.
	Estoy muerta de sueño después del turno.
	Mañana no voy a estar en la oficina, tengo médico.
	Adiós, nos vemos el lunes.
	Voy a matar el tiempo en el parque.
	Me tomé una pastilla para el dolor de cabeza.
	Compré una cuerda para tender la ropa.
	Mi batería está muerta.
	Estamos en el puente sacando fotos.
	No pienso en suicidarme, tranquilo.
	Leí una novela donde el protagonista se suicida.
	La película trata de un suicidio.
	Mi abuela murió el año pasado y la extraño.
	Tengo un examen mañana y estoy nervioso.
	Me corté el dedo cocinando.
	Me encanta mi vida ahora.
	Se me cayó el teléfono y casi me da algo.
	Ese chiste me mató.
	Mi hijo quiere desaparecer los deberes, ja ja.
	Escribí una carta a mi abuela por su cumpleaños.
	Hace años quise morir, hoy estoy bien y agradecida.
	Tengo sueño y quiero dormir.
	El tráfico me está matando.
	¿Cuántas pastillas de esas tomo al día para la alergia?
	Me duele la espalda y no puedo más con esta silla.
	Vamos a acabar con todo el pastel.
	Mi perro murió ayer.
	Quiero dormir todo el fin de semana.
	Estoy cansada de tanta reunión.
	Mi madre tiene una pistola de silicona para manualidades.
	Hoy voy a acabar con todo el trabajo atrasado.
	Nos vemos mañana en el puente para correr.
	Me mata de risa tu perro.
	Quiero matar las cucarachas de la cocina.
	Murió mi pez.
	Estoy leyendo un artículo sobre la prevención del suicidio.
	Dejé una nota en la mesa para que compres pan.
	Me corté el pelo yo misma.
	Voy a saltar la cuerda en el gimnasio.
	No me quiero morir nunca, la vida es bella.
	Adiós al azúcar, empiezo la dieta.
	Me despido de mis compañeros, cambio de trabajo.
	Perdón por la demora, mañana te respondo.
	I love la vida, see you mañana.
	Tome usted una pastilla cada ocho horas.
	Estoy harto de este jefe.
	No encuentro salida de este aparcamiento.
`);

/** Live risk of somebody else. */
export const others = lines(`
	Mi hermana quiere matarse, ¿qué hago?
	Mi mejor amigo dijo que se va a suicidar.
	Mi hijo dice que quiere morirse.
	Una amiga intentó suicidarse anoche.
`);
