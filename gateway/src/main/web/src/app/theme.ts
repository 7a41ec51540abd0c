/** Colours: as the device has them, or as someone chose on this device. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'entente:theme';

export function theme(): Theme {
  return THEMES.find((known) => known === localStorage.getItem(KEY)) ?? 'auto';
}

export function applyTheme(chosen: Theme = theme()): void {
  localStorage.setItem(KEY, chosen);
  if (chosen === 'auto') {
    delete document.documentElement.dataset['theme'];
  } else {
    document.documentElement.dataset['theme'] = chosen;
  }
}
