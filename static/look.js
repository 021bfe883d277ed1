// Runs before the first paint: the look a person chose must not flash in late. The app keeps these two keys.
(function () {
	try {
		var look = JSON.parse(localStorage.getItem('chiron.look') || '{}');
		var root = document.documentElement;
		if (look.theme === 'light' || look.theme === 'dark' || look.theme === 'contrast')
			root.dataset.theme = look.theme;
		if (look.size >= 90 && look.size <= 200) root.style.fontSize = look.size + '%';
	} catch (e) {
		// A look that cannot be read is no reason not to open.
	}
})();
