package io.lamproom.member;

import io.lamproom.testing.Contracts;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class MemberContractTest {

    @Test
    void theOpenApiDocumentIsTheContract() {
        OpenApiContract.check();
    }

    @Test
    void everyPublishedStateHasASchemaAndASample() {
        Contracts.check();
    }
}
