package io.lamproom.conduct.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.picture.SamplePictures;
import io.lamproom.conduct.retention.Runs;
import io.lamproom.platform.database.Sql;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The store is reached by its interface alone, so this holds for a folder and an object store alike. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class EvidenceErasureTest {

    @Inject
    DataSource dataSource;

    @Inject
    EvidenceStore store;

    @Inject
    SweepLooseFiles sweep;

    @Inject
    Runs runs;

    @Test
    void thePictureOfAnErasedCaseIsGoneAndThatOfACaseUnderHoldIsStillThere() throws Exception {
        ConductMine mine = ConductMine.open(dataSource);
        Recorded gone = withPicture(mine, ConductMine.SERIOUS, 0x102030);
        Recorded held = withPicture(mine, ConductMine.GENERAL, 0x405060);
        UUID goneFile = fileOf(gone);
        UUID heldFile = fileOf(held);
        runs.close(gone, "2020-03-01");
        runs.close(held, "2020-03-01");
        Recorded.of(mine.verifier()
                .body(Map.of("violationId", held.id(), "ground", "ACCIDENT", "reason", "Report of 1 March"))
                .post("/api/v1/case-holds"));

        runs.eraseAll(mine, "violation-case");
        while (sweep.pass() > 0) {
            // those of other tests too
        }

        assertThatThrownBy(() -> store.open(goneFile)).isInstanceOf(NoSuchFileException.class);
        assertThat(rows(gone)).isZero();
        assertThat(read(heldFile)).isPositive();
        mine.verifier().get(Evidences.ofViolation(gone)).then().statusCode(200).body("items", empty());
        String picture = mine.verifier().get(Evidences.ofViolation(held)).path("items[0].picture");
        mine.verifier().get(picture).then().statusCode(200);
    }

    private Recorded withPicture(ConductMine mine, String behaviour, int colour) {
        Recorded reported = mine.reported(mine.reportOf(
                mine.subject(), behaviour, OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)));
        new Evidences(mine).add(mine.inspector(), Evidences.ofViolation(reported), SamplePictures.jpeg(colour));
        Recorded verified = ConductMine.post(mine.verifier(), reported, "verification", "{}");
        return ConductMine.post(mine.confirmer(), verified, "confirmation", "{}");
    }

    private UUID fileOf(Recorded violation) {
        return Sql.list(
                        dataSource,
                        "select file_key from evidence where record_id = ?::uuid",
                        row -> Sql.id(row, "file_key"),
                        violation.id())
                .getFirst();
    }

    private long rows(Recorded violation) {
        return Sql.list(
                        dataSource,
                        "select count(*) from evidence where record_id = ?::uuid",
                        row -> row.getLong(1),
                        violation.id())
                .getFirst();
    }

    private int read(UUID file) throws IOException {
        try (InputStream in = store.open(file)) {
            return in.readAllBytes().length;
        }
    }
}
