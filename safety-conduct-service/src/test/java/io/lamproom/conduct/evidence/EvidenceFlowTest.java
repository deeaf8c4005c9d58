package io.lamproom.conduct.evidence;

import static io.lamproom.conduct.evidence.Evidences.ofViolation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.picture.SamplePictures;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class EvidenceFlowTest {

    @Inject
    DataSource dataSource;

    private ConductMine mine;
    private Line line;
    private Evidences evidences;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
        evidences = new Evidences(mine);
    }

    @Test
    void aPictureIsKeptStrippedAndShownToWhoMayReadTheRecord() {
        String path = ofViolation(mine.reported(mine.report()));
        byte[] sent = SamplePictures.jpegOfCamera(0x102030);

        Response added = evidences.add(mine.inspector(), path, sent);

        String id = added.path("id");
        assertThat(added.header("Location")).isEqualTo(path + "/" + id);
        added.then()
                .body("kind", equalTo("JPEG"))
                .body("width", equalTo(40))
                .body("height", equalTo(30))
                .body("own", equalTo(true))
                .body("picture", equalTo(path + "/" + id + "/picture"));
        Response shown = mine.as("worker", mine.subject()).get(path + "/" + id + "/picture");
        shown.then()
                .statusCode(200)
                .header("Content-Type", containsString("image/jpeg"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition", "inline; filename=\"" + id + ".jpg\"");
        assertThat(shown.asByteArray()).hasSize(added.path("size"));
        assertThat(new String(shown.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
        mine.as("worker", mine.subject())
                .header("If-None-Match", shown.header("ETag"))
                .get(path + "/" + id + "/picture")
                .then()
                .statusCode(304);
        mine.as("worker", mine.subject())
                .get(path)
                .then()
                .body("items", hasSize(1))
                .body("items[0].addedBy", nullValue())
                .body("items[0].own", equalTo(false));
        mine.verifier().get(path).then().body("items[0].addedBy", equalTo("900001"));
        mine.as("worker", mine.roster().second().worker())
                .get(path + "/" + id + "/picture")
                .then()
                .statusCode(404);
    }

    @Test
    void theKindIsFoundByContentAndWhatIsNoPictureIsRefused() {
        String path = ofViolation(mine.reported(mine.report()));

        evidences
                .post(mine.inspector(), path, SamplePictures.png(5))
                .then()
                .statusCode(201)
                .body("kind", equalTo("PNG"));
        evidences
                .post(mine.inspector(), path, "<html>no picture</html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("picture-kind-unknown"));
        evidences
                .post(mine.inspector(), path, new byte[(10 << 20) + 1])
                .then()
                .statusCode(413)
                .body("code", equalTo("picture-file-too-large"))
                .body("detail", containsString("10"));
        mine.inspector()
                .contentType("text/plain")
                .body("text")
                .post(path)
                .then()
                .statusCode(415);
        evidences
                .post(mine.inspector(), path, SamplePictures.png(5))
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-known"));
        mine.inspector().get(path).then().body("items", hasSize(1));
    }

    @Test
    void aRepeatedUploadIsKeptOnce() {
        String path = ofViolation(mine.reported(mine.report()));

        Response first = withKey("one", path, SamplePictures.jpeg(3));
        Response again = withKey("one", path, SamplePictures.jpeg(3));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        withKey("one", path, SamplePictures.jpeg(4))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        mine.inspector().get(path + "/" + first.path("id") + "/picture").then().statusCode(200);
    }

    @Test
    void noPictureIsWithdrawnWhileAnAppealIsOpen() {
        Recorded violation = mine.confirmed(mine.report());
        String path = ofViolation(violation);
        Response picture = evidences.add(mine.inspector(), path, SamplePictures.jpeg(1));
        Recorded appeal = mine.appealed(mine.served(violation));

        withdraw(path, picture).then().statusCode(409).body("code", equalTo("evidence-under-appeal"));
        mine.as("worker", mine.subject())
                .get(path + "/" + picture.path("id") + "/picture")
                .then()
                .statusCode(200);

        mine.decide(appeal, Map.of("outcome", "UPHELD", "reasons", "As recorded."));
        withdraw(path, picture).then().statusCode(200);
    }

    @Test
    void whoTookPartInTheCaseWithdrawsNoPictureThatMaySpeakAgainstIt() {
        Recorded violation = mine.confirmed(mine.report());
        String path = ofViolation(violation);
        Response exculpating = evidences.add(mine.as("worker", mine.subject()), path, SamplePictures.jpeg(1));

        for (String party : List.of("900001", "900002", "900003")) {
            withdraw(party, path, exculpating)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("evidence-withdrawn-by-party"));
        }
        mine.as(Tokens.of("appeal-reviewer").staffNo("900008"))
                .get(path + "/" + exculpating.path("id") + "/picture")
                .then()
                .statusCode(200);
        withdraw(path, exculpating).then().statusCode(200);
    }

    /** By someone of the safety department who took no part. */
    private Response withdraw(String path, Response picture) {
        return withdraw("900009", path, picture);
    }

    private Response withdraw(String staffNo, String path, Response picture) {
        return mine.as(Tokens.of("safety-dept").staffNo(staffNo))
                .header("If-Match", picture.header("ETag"))
                .body(Map.of("reason", "Another place."))
                .post(path + "/" + picture.path("id") + "/withdrawal");
    }

    @Test
    void beforeTheConfirmationWhoAddedAPictureTakesItBackAndAfterwardsItIsWithdrawn() {
        Recorded violation = mine.verified(mine.report());
        String path = ofViolation(violation);
        Response first = evidences.add(mine.inspector(), path, SamplePictures.jpeg(1));
        Response second = evidences.add(mine.inspector(), path, SamplePictures.jpeg(2));
        String kept = path + "/" + second.path("id");

        mine.verifier()
                .header("If-Match", first.header("ETag"))
                .delete(path + "/" + first.path("id"))
                .then()
                .statusCode(422)
                .body("code", equalTo("evidence-removed-by-another"));
        mine.inspector().delete(path + "/" + first.path("id")).then().statusCode(428);
        mine.inspector()
                .header("If-Match", first.header("ETag"))
                .delete(path + "/" + first.path("id"))
                .then()
                .statusCode(204);
        mine.inspector().get(path + "/" + first.path("id") + "/picture").then().statusCode(404);
        ConductMine.post(mine.confirmer(), violation, "confirmation", Map.of());
        mine.inspector()
                .header("If-Match", second.header("ETag"))
                .delete(kept)
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-rested-on"))
                .body("state", equalTo("CONFIRMED"));
        mine.as("safety-dept", mine.subject())
                .header("If-Match", second.header("ETag"))
                .body(Map.of("reason", "Not me."))
                .post(kept + "/withdrawal")
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        withdraw(path, second).then().statusCode(200).body("withdrawal.reason", equalTo("Another place."));

        mine.as("worker", mine.subject())
                .get(kept + "/picture")
                .then()
                .statusCode(410)
                .body("code", equalTo("evidence-withdrawn"));
        mine.verifier().get(kept + "/picture").then().statusCode(200);
        mine.as("worker", mine.subject()).get(path).then().body("items.withdrawal.reason", contains("Another place."));
    }

    @Test
    void aCaseThatHasEndedTakesNoPictures() {
        Recorded violation =
                ConductMine.post(mine.verifier(), mine.reported(mine.report()), "voiding", Map.of("reason", "Twice."));

        evidences
                .post(mine.inspector(), ofViolation(violation), SamplePictures.jpeg(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-not-taken"))
                .body("state", equalTo("VOIDED"));
    }

    @Test
    void nobodyCrowdsOutThePicturesOfOthers() {
        String path = ofViolation(mine.reported(mine.report()));
        for (int i = 1; i <= 10; i++) {
            evidences.add(mine.as("worker", mine.subject()), path, SamplePictures.jpeg(i * 0x101010));
        }

        evidences
                .post(mine.as("worker", mine.subject()), path, SamplePictures.jpeg(11))
                .then()
                .statusCode(422)
                .body("code", equalTo("evidence-enough"));
        evidences.add(mine.inspector(), path, SamplePictures.jpeg(11));
    }

    @Test
    void theWorkerAddsWhatSpeaksForThem() {
        String path = ofViolation(mine.confirmed(mine.report()));

        evidences.add(mine.as("worker", mine.subject()), path, SamplePictures.jpeg(1));

        mine.inspector().get(path).then().body("items", hasSize(1));
    }

    @Test
    void aCamerasPictureMakesADraftAtMost() {
        Map<String, Object> report = mine.report();
        report.put("source", "CAMERA");
        Recorded draft = Recorded.of(mine.program("conduct:report").body(report).post("/api/v1/violations"));
        String path = ofViolation(draft);

        evidences
                .post(mine.program("conduct:report"), ofViolation(mine.reported(mine.report())), SamplePictures.jpeg(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("evidence-of-program-on-another-record"));
        evidences
                .add(mine.program("conduct:report"), path, SamplePictures.jpeg(1))
                .then()
                .body("program", equalTo("program"));
        ConductMine.transition(mine.program("conduct:report"), draft, "submission", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("camera-draft-needs-person"));
        ConductMine.post(mine.inspector(), draft, "submission", "");
        evidences
                .post(mine.program("conduct:report"), path, SamplePictures.jpeg(2))
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-of-program-not-taken"));
    }

    @Test
    void anInspectionAppAddsToWhatItReportedUntilItIsVerified() {
        Recorded reported =
                Recorded.of(mine.program("conduct:report").body(mine.report()).post("/api/v1/violations"));
        String path = ofViolation(reported);

        evidences.add(mine.program("conduct:report"), path, SamplePictures.jpeg(1));
        ConductMine.post(mine.verifier(), reported, "verification", Map.of());
        evidences
                .post(mine.program("conduct:report"), path, SamplePictures.jpeg(2))
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-of-program-not-taken"))
                .body("state", equalTo("VERIFIED"));
    }

    @Test
    void aDangerIsShownAsFoundAndAsPutRightNeverByTheSamePicture() {
        Recorded danger = evidences.danger(mine.inspector());
        String path = "/api/v1/dangers/" + danger.id() + "/evidence";

        evidences.add(mine.inspector(), path, SamplePictures.jpeg(1));
        evidences
                .post(mine.inspector(), path + "?phase=RECTIFIED", SamplePictures.jpeg(2))
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-not-taken"));
        mine.as("section-head", line.sectionHead())
                .header("If-Match", danger.tag())
                .body(Map.of(
                        "responsibleId",
                        line.worker().id().toString(),
                        "measures",
                        "Fit a new weight.",
                        "fundsFen",
                        100,
                        "deadline",
                        "2099-01-01",
                        "plan",
                        "A guard."))
                .post("/api/v1/dangers/" + danger.id() + "/assignment")
                .then()
                .statusCode(200);
        evidences
                .post(mine.as("worker", line.worker()), path + "?phase=RECTIFIED", SamplePictures.jpeg(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-known"));
        evidences.add(mine.as("worker", line.worker()), path + "?phase=RECTIFIED", SamplePictures.jpeg(2));

        mine.inspector().get(path).then().body("items.phase", contains("FOUND", "RECTIFIED"));
    }

    @Test
    void whoReportsAnIncidentAddsPicturesAndIsNotNamed() {
        Recorded incident = evidences.incident(mine.as("worker", mine.subject()));
        String path = "/api/v1/incidents/" + incident.id() + "/evidence";

        evidences.add(mine.as("worker", mine.subject()), path, SamplePictures.jpeg(1));

        mine.as("section-head", line.sectionHead())
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].addedBy", nullValue());
    }

    private Response withKey(String key, String path, byte[] picture) {
        return mine.inspector()
                .contentType("image/jpeg")
                .header("Idempotency-Key", key + path)
                .body(picture)
                .post(path);
    }
}
