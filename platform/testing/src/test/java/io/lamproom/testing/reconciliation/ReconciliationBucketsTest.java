package io.lamproom.testing.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.reconciliation.BucketRows;
import io.lamproom.platform.reconciliation.Buckets;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.lamproom.testing.lamp.Lamp;
import io.lamproom.testing.lamp.LampUseCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LamproomResource.class)
class ReconciliationBucketsTest {

    @Inject
    LampUseCases lamps;

    @ConfigProperty(name = "lamproom.service")
    String service;

    private final UUID mine = Ids.next();
    private final Reach reach = Reach.of(Node.MINE, Set.of(mine));

    @Test
    void aChangeChangesTheSumOfItsBucketByItsIdAndVersion() throws Exception {
        Lamp lamp = lamps.issue(reach, mine, "R-1", 500);
        int bucket = (int) (lamp.id().getLeastSignificantBits() & 0xff);
        BigInteger before = sum(bucket);

        lamps.dim(reach, lamp.id(), new ExpectedVersion(0), 400);

        BigInteger change = hash(lamp.id(), 1).subtract(hash(lamp.id(), 0));
        assertThat(sum(bucket)).isEqualTo(before.add(change));
        assertThat(rows(bucket).items())
                .filteredOn(row -> row.id().equals(lamp.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.version()).isEqualTo(1));
    }

    @Test
    void whatIsNotPublishedCannotBeCompared() {
        gateway().get(path() + "?type=candle").then().statusCode(400).body("errors[0].code", equalTo("unknown-type"));
        gateway().get(path()).then().statusCode(400).body("errors[0].code", equalTo("required"));
        gateway().get("/api/v1/reconciliations/elsewhere?type=lamp").then().statusCode(404);
    }

    private BigInteger sum(int bucket) {
        return gateway()
                .get(path() + "?type=lamp")
                .then()
                .statusCode(200)
                .extract()
                .as(Buckets.class)
                .buckets()
                .stream()
                .filter(each -> each.bucket() == bucket)
                .findFirst()
                .orElseThrow()
                .sum();
    }

    private BucketRows rows(int bucket) {
        return gateway()
                .get(path() + "/rows?type=lamp&bucket=" + bucket)
                .then()
                .statusCode(200)
                .extract()
                .as(BucketRows.class);
    }

    /** As the contract says it. */
    private static BigInteger hash(UUID id, long version) throws Exception {
        byte[] md5 = MessageDigest.getInstance("MD5").digest((id + ":" + version).getBytes(StandardCharsets.US_ASCII));
        return new BigInteger(1, md5).shiftRight(128 - 60);
    }

    private String path() {
        return "/api/v1/reconciliations/" + service;
    }

    private static RequestSpecification gateway() {
        return given().auth().oauth2(Tokens.program("reconcile:read").sign());
    }
}
