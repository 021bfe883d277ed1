/**
 * Registers the service worker and waits for the person before a new version takes over.
 *
 * Nothing is applied by itself: a page that loses its old files in the middle of a talk would break there.
 */
class Updates {
	#registration = $state.raw<ServiceWorkerRegistration | null>(null);
	#waiting = $state.raw(false);

	/** Whether a new version is ready and waits. */
	get isWaiting() {
		return this.#waiting;
	}

	start(): void {
		if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
		void navigator.serviceWorker
			.register('/service-worker.js', { scope: '/' })
			.then((registration) => this.#follow(registration))
			.catch(() => undefined); // without it the app works, only not offline; Settings says so
	}

	#follow(registration: ServiceWorkerRegistration): void {
		this.#registration = registration;
		this.#waiting = registration.waiting !== null;
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => {
				this.#waiting =
					registration.waiting !== null && navigator.serviceWorker.controller !== null;
			});
		});
	}

	/** Lets the waiting version take over and loads the page again; only the latter where none waits any more. */
	apply(): void {
		const waiting = this.#registration?.waiting;
		if (waiting == null) {
			location.reload();
			return;
		}
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		waiting.postMessage({ type: 'SKIP_WAITING' });
	}
}

export const updates = new Updates();
