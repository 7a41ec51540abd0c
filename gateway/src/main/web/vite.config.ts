import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Where a gateway listens while the pages are worked on with "npm run dev". */
const gateway = process.env.ENTENTE_GATEWAY ?? 'http://127.0.0.1:8080';

/**
 * The generator makes a document of every fragment too: those that nothing asks for stay out of the script, and so do
 * the spaces before a line, which are put back where a person reads the question.
 */
const shortDocuments: Plugin = {
  name: 'short-documents',
  transform: {
    filter: { id: /web-generated/ },
    handler: (code) =>
      code
        .replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString(')
        .replace(/\n +/g, '\n'),
  },
};

export default defineConfig({
  plugins: [shortDocuments, react()],
  publicDir: false,
  resolve: {
    alias: {
      '#graph': at('../../../target/web-generated/pair/graphql.ts'),
      '#pages': at('../../../target/web-generated/pages/graphql.ts'),
    },
  },
  build: {
    outDir: at('../../../target/classes/META-INF/resources'),
    // GraphiQL and the icon are beside it; the build's script empties web/ itself.
    emptyOutDir: false,
    assetsDir: 'web',
    target: 'es2022',
    // A picture inside the style sheet would be one more thing for the content security policy to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/imports', '/exports', '/graphiql', '/story.graphql', '/icon.svg'].map((path) => [path, gateway]),
    ),
  },
});
