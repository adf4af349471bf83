'use strict';
(() => {
  const findings = [...document.querySelectorAll('.finding')];
  const search = document.getElementById('search');
  const levels = [...document.querySelectorAll('.level input')];
  const count = document.getElementById('count');
  const visible = () => findings.filter(f => !f.hidden);

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = levels.filter(box => box.checked).map(box => box.value);
    for (const f of findings) {
      const rule = f.closest('section').querySelector('h2').textContent;
      const text = (rule + ' ' + f.textContent).toLowerCase();
      f.hidden = !wanted.some(l => f.classList.contains(l)) || !words.every(w => text.includes(w));
    }
    for (const s of document.querySelectorAll('main section')) {
      s.hidden = !s.querySelector('.finding:not([hidden])');
    }
    count.textContent = visible().length + ' of ' + findings.length + ' shown';
  };

  const move = step => {
    const shown = visible();
    if (shown.length === 0) return;
    const here = shown.findIndex(f => f.contains(document.activeElement));
    const next = here < 0 ? (step > 0 ? 0 : shown.length - 1)
      : Math.min(shown.length - 1, Math.max(0, here + step));
    shown[next].querySelector('summary').focus();
  };

  const reveal = () => {
    const f = location.hash && document.getElementById(location.hash.slice(1));
    if (f && f.classList.contains('finding')) f.open = true;
  };

  if (search) {
    search.form.addEventListener('submit', e => e.preventDefault());
    search.addEventListener('input', filter);
    levels.forEach(box => box.addEventListener('change', filter));
    document.getElementById('open').addEventListener('click', () => visible().forEach(f => { f.open = true; }));
    document.getElementById('close').addEventListener('click', () => findings.forEach(f => { f.open = false; }));
    document.addEventListener('keydown', e => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      if (e.target === search) {
        if (e.key === 'Escape') { search.value = ''; filter(); search.blur(); }
        return;
      }
      if (e.key === '/') { e.preventDefault(); search.focus(); }
      if (e.key === 'j') move(1);
      if (e.key === 'k') move(-1);
    });
    filter();
    if (findings.length === 1) findings[0].open = true;
  }
  window.addEventListener('hashchange', reveal);
  reveal();
})();
