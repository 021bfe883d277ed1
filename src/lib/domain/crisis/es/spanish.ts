import { combinations } from '../en/combinations';
import type { LanguagePack } from '../pack';
import { harms } from './harms';
import { risks } from './risks';
import { contexts, idioms, turns } from './surroundings';
import { classes, scopeWords, spellings } from './words';

/** What the screener knows about Spanish: much less than about English, and less tested. */
export const spanish: LanguagePack = {
	code: 'es',
	telling: `que quiero quisiera estoy voy mi mis tengo vivir morir morirme matarme matar suicidarme suicidio vida muerte si
		pero porque como cuando esta noche manana siempre nadie todos para con los las una del por muy ya soy yo esto eso
		adios perdon perdonenme gracias nunca quitarme ganas pastillas kiero ojala siento puedo aguanto de la el en y se lo le un su sus sin
		ayer hoy hace dias anos nada todo cada ahora donde desde hasta mucho fue era tiene hay ese esa mas tan`,
	spellings,
	scope: scopeWords,
	classes,
	contractions: {},
	rules: [...risks, ...harms],
	combinations,
	idioms,
	contexts,
	turns
};
