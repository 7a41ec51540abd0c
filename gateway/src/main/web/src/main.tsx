import './style/base.css';
import './style/parts.css';
import './style/charts.css';
import './style/print.css';
import { createRoot } from 'react-dom/client';
import { followOwnLinks, read } from './app/address';
import { Shell } from './app/Shell';
import { applyTheme } from './app/theme';
import { load } from './i18n/words';

applyTheme();
followOwnLinks();
const { language } = read(location.pathname, location.search);
const words = await load(language);
const root = document.getElementById('entente');
if (root) {
  createRoot(root).render(<Shell first={words} />);
}
