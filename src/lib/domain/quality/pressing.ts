import { phraseBook } from '../tags/phrases';
import type { Word } from '../tags/words';

/** Telling the person what they must do or feel, with neither question nor permission. */
const findPressing = phraseBook([
	{
		label: 'pressing',
		weight: 1,
		phrases: `you really? need to | you have to | you have got to | you got to | you must | you ought to | you should | you can not keep | you can not just | i really? need you to | you had better | you better | it is really? important that you | stop being/doing/feeling/thinking
			| ^do not feel/be/think/worry/cry/say | you are wrong | that is wrong | that is no excuse | you are overreacting | get over it | cheer up | just relax | calm down`
	}
]);

/** Whether a reply presses. */
export function presses(words: readonly Word[]): boolean {
	return findPressing(words).length > 0;
}
