// Runs before the first paint: the look a person chose must not flash in late. The app keeps these keys.
(function () {
	var root = document.documentElement;
	try {
		var look = JSON.parse(localStorage.getItem('chiron.look') || '{}');
		if (look.theme === 'light' || look.theme === 'dark' || look.theme === 'contrast')
			root.dataset.theme = look.theme;
		if (look.size >= 90 && look.size <= 200) root.style.fontSize = look.size + '%';
		if (JSON.parse(localStorage.getItem('chiron.leave') || '{}').isOn === false)
			root.dataset.noLeave = '';
	} catch (e) {
		// A look that cannot be read is no reason not to open.
	}

	// Whoever left quickly is not brought back by Back or Forward; by the address they come in as ever.
	function passOn() {
		root.style.display = 'none';
		location.replace('/converter.html');
	}
	try {
		if (sessionStorage.getItem('chiron.left') !== null) {
			var visit = performance.getEntriesByType('navigation')[0];
			if (visit && visit.type === 'back_forward') passOn();
			else sessionStorage.removeItem('chiron.left');
		}
		addEventListener('pageshow', function (event) {
			if (event.persisted && sessionStorage.getItem('chiron.left') !== null) passOn();
		});
	} catch (e) {
		// Without storage nobody can tell that somebody left.
	}
})();
