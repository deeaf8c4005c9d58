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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures go with their record, from a folder and from an object store. */
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
    LooseFiles loose;

    @Inject
    Runs runs;

    @TempDir
    Path folder;

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

    @Test
    void thePictureOfAnErasedCaseGoesFromAnObjectStoreTooHoweverOftenThatIsTried() throws Exception {
        ConductMine mine = ConductMine.open(dataSource);
        Recorded gone = withPicture(mine, ConductMine.SERIOUS, 0x112233);
        UUID file = fileOf(gone);
        runs.close(gone, "2020-03-01");
        try (S3StandIn standIn = new S3StandIn();
                S3Store objects = standIn.store()) {
            Path copy = Files.write(folder.resolve("picture"), new byte[] {1});
            objects.put(file, copy, "image/jpeg");
            SweepLooseFiles ofObjects = new SweepLooseFiles(loose, objects);
            runs.eraseAll(mine, "violation-case");

            standIn.fail(Integer.MAX_VALUE);
            ofObjects.pass();
            assertThat(waiting(file)).isOne();
            assertThat(standIn.objects()).hasSize(1);

            standIn.fail(0);
            while (ofObjects.pass() > 0) {
                // those of other tests too
            }
            assertThat(standIn.objects()).isEmpty();
            assertThat(waiting(file)).isZero();
        }
    }

    @Test
    void thePicturesOfADangerAndOfANearMissGoWithThem() throws Exception {
        ConductMine mine = ConductMine.open(dataSource);
        Evidences evidences = new Evidences(mine);
        Recorded danger = evidences.danger(mine.inspector());
        Recorded nearMiss = evidences.incident(mine.inspector());
        evidences.add(mine.inspector(), "/api/v1/dangers/" + danger.id() + "/evidence", SamplePictures.jpeg(0x1));
        evidences.add(mine.inspector(), "/api/v1/incidents/" + nearMiss.id() + "/evidence", SamplePictures.jpeg(0x2));
        UUID ofDanger = fileOf(danger);
        UUID ofNearMiss = fileOf(nearMiss);
        runs.execute(
                "update danger set status = 'DISMISSED', dismissed_at = '2020-03-01', dismissed_by = 'x',"
                        + " dismissal_ground = 'NO_DANGER', due_on = null, next_escalation_on = null where id = ?::uuid",
                danger.id());
        runs.execute(
                "update incident set status = 'CLOSED', investigated_at = '2020-02-01', investigated_by = 'x',"
                        + " closed_at = '2020-03-01', closed_by = 'y' where id = ?::uuid",
                nearMiss.id());

        runs.eraseAll(mine, "danger");
        runs.eraseAll(mine, "near-miss");
        while (sweep.pass() > 0) {
            // those of other tests too
        }

        assertThat(rows(danger)).isZero();
        assertThat(rows(nearMiss)).isZero();
        assertThatThrownBy(() -> store.open(ofDanger)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.open(ofNearMiss)).isInstanceOf(NoSuchFileException.class);
    }

    /** How many notes there are that a file is to go. */
    private long waiting(UUID file) {
        return Sql.list(
                        dataSource,
                        "select count(*) from evidence_loose_file where file_key = ?",
                        row -> row.getLong(1),
                        file)
                .getFirst();
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
