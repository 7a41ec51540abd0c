import type { CodegenConfig } from '@graphql-codegen/cli';

const documents = (...folders: string[]) => ({
  documents: ['graph', ...folders].map((folder) => `src/${folder}/*.graphql`),
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    onlyOperationTypes: true,
    enumsAsTypes: true,
    useTypeImports: true,
    dedupeFragments: true,
    strictScalars: true,
    scalars: {
      BigDecimal: 'number',
      BigInteger: 'number',
      CountryCode: 'string',
      Date: 'string',
      DateTime: 'string',
      Decimal: 'number',
      PeriodCode: 'string',
      join__FieldSet: 'string',
      link__Import: 'string',
    },
  },
});

/** Typed documents from the supergraph: a change of the schema breaks the build, not the page. */
const config: CodegenConfig = {
  schema: '../resources/supergraph.graphql',
  // Beside the build's other products: what is generated is no source. Two parts, so that the pages which are looked
  // at most do not wait for the questions of the others.
  generates: {
    '../../../target/web-generated/pair/': documents('pair', 'start'),
    '../../../target/web-generated/pages/': documents('country', 'briefing', 'desk'),
  },
};

export default config;
