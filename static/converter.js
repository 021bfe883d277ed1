// A plain page that is always at hand, also without a network: where "Leave" can go.
(function () {
	var amount = document.getElementById('amount');
	var units = document.getElementById('units');
	var result = document.getElementById('result');
	function show() {
		var n = Number(amount.value);
		var value = units.value === 'F' ? ((n - 32) * 5) / 9 : n * Number(units.value);
		result.textContent = value.toLocaleString(undefined, { maximumFractionDigits: 4 });
	}
	amount.addEventListener('input', show);
	units.addEventListener('change', show);
	show();
})();
