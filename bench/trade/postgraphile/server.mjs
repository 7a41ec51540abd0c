// Serves the functions of the schema "peer" at http://127.0.0.1:$PORT/graphql.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ["peer"],
      // As many connections as trade-service has.
      poolConfig: { max: 16 },
    }),
  ],
  // The bench shows what is wrong with an answer.
  grafserv: { graphiql: false, websockets: false, watch: false, maskError: (error) => error },
  grafast: { explain: false },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), "127.0.0.1");
