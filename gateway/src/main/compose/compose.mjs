// Composes the services' schemas into the supergraph that the gateway serves. See README.md beside this file.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@theguild/federation-composition';
import { Kind, parse, print, visit } from 'graphql';

const here = dirname(fileURLToPath(import.meta.url));
const configFile = resolve(process.argv[2] ?? resolve(here, 'supergraph.json'));
const config = JSON.parse(readFileSync(configFile, 'utf8'));
const base = dirname(configFile);

const inputs = config.subgraphs.map(({ name, url, schema }) => {
  const sdl = readFileSync(resolve(base, schema), 'utf8');
  return { name, url, sdl, checksum: createHash('sha256').update(sdl).digest('hex') };
});

const result = composeServices(inputs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));

if (result.errors?.length) {
  for (const error of result.errors) {
    console.error(`${error.extensions?.code ?? 'ERROR'}: ${error.message}`);
  }
  console.error(`The supergraph stays as it was: ${result.errors.length} problem(s) between the schemas.`);
  process.exit(1);
}

// The services' framework declares scalars that only its own directives use, and those are not part of the graph.
function withoutUnusedScalars(document) {
  const used = new Set();
  visit(document, {
    [Kind.NAMED_TYPE]: (node) => {
      used.add(node.name.value);
    },
  });
  const isUsed = (node) => node.kind !== Kind.SCALAR_TYPE_DEFINITION || used.has(node.name.value);
  return { ...document, definitions: document.definitions.filter(isUsed) };
}

// A service that is down must cost its own fields only. Where several services know a type and one alone has a field of
// it, that field can be missing from an answer although the service never gives null: for clients it is nullable.
function nullableWhereServicesMeet(document) {
  const graphs = (node, directive) =>
    new Set(
      (node.directives ?? [])
        .filter((applied) => applied.name.value === directive)
        .flatMap((applied) => applied.arguments.filter(({ name }) => name.value === 'graph'))
        .map(({ value }) => value.value),
    );
  return visit(document, {
    [Kind.OBJECT_TYPE_DEFINITION]: (type) => {
      const known = graphs(type, 'join__type').size;
      const fields = type.fields.map((field) => {
        const alone = known > 1 && graphs(field, 'join__field').size === 1;
        return alone && field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : field;
      });
      return { ...type, fields };
    },
  });
}

// The gateway's tests hold these checksums against the services' schemas of today.
const header = [
  '# Composed from the schemas of the services by gateway/src/main/compose; do not edit.',
  ...inputs.map(({ name, checksum }) => `# ${name} sha256:${checksum}`),
];
const supergraph = nullableWhereServicesMeet(withoutUnusedScalars(parse(result.supergraphSdl)));
const output = resolve(base, config.supergraph);
writeFileSync(output, `${header.join('\n')}\n\n${print(supergraph)}\n`);
console.log(`Wrote ${relative(process.cwd(), output)} from ${inputs.map(({ name }) => name).join(', ')}.`);
