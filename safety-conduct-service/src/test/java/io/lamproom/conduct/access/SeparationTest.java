package io.lamproom.conduct.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.retention.Runs;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The database keeps duties separate too, between persons and not only between logins. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class SeparationTest {

    @Inject
    DataSource dataSource;

    @Inject
    Runs runs;

    @Test
    void whoRecordedHandedInOrVerifiedAViolationIsNotWhoVerifiesOrConfirmsItUnderAnotherLogin() {
        Recorded violation = confirmed();

        refused(violation, "verified_by_staff_no = recorded_by_staff_no", "ck_violation_persons");
        refused(violation, "confirmed_by_staff_no = recorded_by_staff_no", "ck_violation_persons");
        refused(violation, "confirmed_by_staff_no = verified_by_staff_no", "ck_violation_persons");
        refused(
                violation,
                "submitted_by = 'another login', submitted_by_staff_no = confirmed_by_staff_no",
                "ck_violation_persons");
        refused(
                violation,
                "submitted_by = 'another login', submitted_by_staff_no = verified_by_staff_no",
                "ck_violation_persons");
        assertThatCode(() -> set(violation, "signed_on_spot = true, verified_by_staff_no = recorded_by_staff_no"))
                .doesNotThrowAnyException();
    }

    @Test
    void whoExplainedWhomAViolationMeansNeitherRecordedNorHandedItInNorConfirmedIt() {
        Recorded violation = confirmed();
        String explained = "identity_explained_at = now(), identity_explanation = 'The reader was out of order.', ";

        refused(violation, explained + "identity_explained_by = confirmed_by", "ck_violation_explainer");
        refused(
                violation,
                explained + "identity_explained_by = 'another login',"
                        + " identity_explained_by_staff_no = confirmed_by_staff_no",
                "ck_violation_explainer");
        refused(
                violation,
                explained + "identity_explained_by = 'handed in', submitted_by = 'handed in'",
                "ck_violation_explainer");
        refused(
                violation,
                explained + "identity_explained_by = 'another login',"
                        + " identity_explained_by_staff_no = recorded_by_staff_no",
                "ck_violation_persons");
        assertThatCode(() -> set(violation, explained + "identity_explained_by = 'a third person'"))
                .doesNotThrowAnyException();
    }

    @Test
    void whoInvestigatedAnIncidentIsNotWhoClosesItUnderAnotherLogin() {
        ConductMine mine = ConductMine.open(dataSource);
        Recorded incident = Recorded.of(mine.as("worker", mine.subject())
                .body(Map.of(
                        "kind",
                        "NEAR_MISS",
                        "placeId",
                        mine.place(),
                        "occurredAt",
                        OffsetDateTime.now(ZoneOffset.UTC).toString(),
                        "description",
                        "A bolt fell."))
                .post("/api/v1/incidents"));

        assertThatThrownBy(() -> runs.execute(
                        "update incident set status = 'CLOSED', investigated_at = now(), investigated_by = 'a',"
                                + " investigated_by_staff_no = '900002', closed_at = now(), closed_by = 'b',"
                                + " closed_by_staff_no = '900002' where id = ?::uuid",
                        incident.id()))
                .hasMessageContaining("ck_incident_persons");
    }

    private Recorded confirmed() {
        ConductMine mine = ConductMine.open(dataSource);
        return mine.confirmed(mine.report());
    }

    private void refused(Recorded violation, String change, String constraint) {
        assertThatThrownBy(() -> set(violation, change)).as(change).hasMessageContaining(constraint);
    }

    private void set(Recorded violation, String change) {
        runs.execute("update violation set " + change + " where id = ?::uuid", violation.id());
    }
}
