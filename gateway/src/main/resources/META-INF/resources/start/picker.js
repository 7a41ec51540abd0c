// Two fields in which a country is found by its name in three languages or by its code (a WAI-ARIA combobox).
import { h } from './dom.js';

const MOST_SHOWN = 8;
const fold = (text) => text.normalize('NFKD').replace(/\p{Diacritic}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ə', 'e');

function rank(country, wanted) {
  const names = [country.name, country.az, country.ja].map(fold);
  const codes = [country.code, country.alpha2 ?? ''].map(fold);
  if (codes.includes(wanted)) {
    return 0;
  }
  if (names.some((name) => name.startsWith(wanted))) {
    return 1;
  }
  return names.some((name) => name.includes(wanted)) ? 2 : 9;
}

/** Makes a field a picker of countries. `code()` is the chosen one's code; null when the text names none. */
export function picker(input, countries) {
  const list = document.getElementById(input.getAttribute('aria-controls'));
  let shown = [];
  let active = -1;
  let chosen = null;

  const matches = (text) =>
    countries
      .map((country) => [rank(country, fold(text.trim())), country])
      .filter(([at]) => at < 9)
      .sort(([a], [b]) => a - b)
      .slice(0, MOST_SHOWN)
      .map(([, country]) => country);

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(country) {
    chosen = country;
    input.value = country.name;
    input.setCustomValidity('');
    close();
  }

  function activate(index) {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index >= 0) {
      input.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    }
  }

  function open() {
    shown = input.value.trim() ? matches(input.value) : [];
    list.replaceChildren(
      ...shown.map((country, i) => {
        const option = h(
          'li',
          { role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false' },
          h('span', {}, country.name),
          h('code', {}, country.code),
        );
        // Before the field loses the focus.
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          choose(country);
        });
        return option;
      }),
    );
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    activate(shown.length > 0 ? 0 : -1);
  }

  input.addEventListener('input', () => {
    chosen = null;
    open();
  });
  input.addEventListener('focus', () => input.select());
  input.addEventListener('blur', () => {
    if (!chosen) {
      const [first] = input.value.trim() ? matches(input.value) : [];
      if (first) {
        choose(first);
      }
    }
    close();
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) {
      open();
    } else if (step) {
      activate((active + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
      choose(shown[active]);
    } else if (event.key === 'Escape' && !list.hidden) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });

  return {
    code: () => chosen?.code ?? null,
    set(code) {
      const country = countries.find((c) => c.code === code || c.alpha2 === code);
      if (country) {
        choose(country);
      } else {
        input.value = code;
      }
    },
  };
}
