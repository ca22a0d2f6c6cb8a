// Runs before the first paint: an address with a selection never shows the prerendered figures as if they were it.
if (location.search.length > 1) document.documentElement.dataset.selection = 'pending';
