import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents from the supergraph: a change of the schema breaks the build, not the page. */
const config: CodegenConfig = {
  schema: '../resources/supergraph.graphql',
  documents: 'src/**/*.graphql',
  // Beside the build's other products: what is generated is no source.
  generates: {
    '../../../target/web-generated/': {
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
          CountryCode: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'number',
          PeriodCode: 'string',
          join__FieldSet: 'string',
          link__Import: 'string',
        },
      },
    },
  },
  ignoreNoDocuments: false,
};

export default config;
