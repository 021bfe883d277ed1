import type { HandleClientError } from '@sveltejs/kit';

/** An address that leads nowhere is no fault of the app; anything else is told as the uncaught error it is. */
export const handleError: HandleClientError = ({ error, status }) => {
	if (status !== 404) reportError(error);
	return { message: status === 404 ? 'Not found' : 'Internal error' };
};
