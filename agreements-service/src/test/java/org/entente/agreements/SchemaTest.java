package org.entente.agreements;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.SchemaSnapshot;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SchemaTest {
    @Test
    void theCommittedSchemaIsTheOneThatIsServed() throws IOException {
        SchemaSnapshot.check("agreements");
    }
}
