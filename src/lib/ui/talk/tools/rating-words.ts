import type { Rating, RatingReason } from '#lib/domain';

/** What a rating may say, in the order in which it is offered. */
export const REASONS: Readonly<
	Record<Rating['value'], readonly (readonly [RatingReason, string])[]>
> = {
	up: [
		['understood_me', 'It understood me'],
		['good_question', 'It asked a good question'],
		['new_thought', 'It gave me a new thought'],
		['right_length', 'It had the right length']
	],
	down: [
		['missed_point', 'It missed the point'],
		['too_long', 'It was too long'],
		['pushed_me', 'It pushed me'],
		['unasked_advice', 'It gave advice I did not ask for'],
		['repeated_itself', 'It repeated itself'],
		['untrue', 'It said something untrue'],
		['unsafe', 'It did not feel safe']
	]
};
