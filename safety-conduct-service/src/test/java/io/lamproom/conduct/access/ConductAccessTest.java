package io.lamproom.conduct.access;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.absence.AbsenceSamples;
import io.lamproom.conduct.appeal.AppealSamples;
import io.lamproom.conduct.attendance.AttendanceSamples;
import io.lamproom.conduct.capture.CaptureSamples;
import io.lamproom.conduct.casehold.CaseHoldSamples;
import io.lamproom.conduct.catalogue.BehaviourSheetSamples;
import io.lamproom.conduct.danger.DangerSamples;
import io.lamproom.conduct.deduction.DeductionSamples;
import io.lamproom.conduct.duty.SafetyDutySamples;
import io.lamproom.conduct.education.EducationSamples;
import io.lamproom.conduct.evidence.EvidenceSamples;
import io.lamproom.conduct.hold.HoldSamples;
import io.lamproom.conduct.incident.IncidentSamples;
import io.lamproom.conduct.inspection.InspectionSamples;
import io.lamproom.conduct.leadershift.LeaderShiftSamples;
import io.lamproom.conduct.liability.JointLiabilitySamples;
import io.lamproom.conduct.notice.NoticeSamples;
import io.lamproom.conduct.pattern.PatternSamples;
import io.lamproom.conduct.personalfile.PersonalFileSamples;
import io.lamproom.conduct.place.PlaceSamples;
import io.lamproom.conduct.points.PointsSamples;
import io.lamproom.conduct.refusal.RefusalSamples;
import io.lamproom.conduct.retention.RetentionSamples;
import io.lamproom.conduct.rootcause.RootCauseSamples;
import io.lamproom.conduct.ruleset.RuleSetSamples;
import io.lamproom.conduct.trip.TripSamples;
import io.lamproom.conduct.violation.ViolationSheetSamples;
import io.lamproom.conduct.wage.WageSamples;
import io.lamproom.testing.AccessMatrix;
import io.lamproom.testing.AccessPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Sample;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ConductAccessTest extends AccessMatrix {

    private static final String VIOLATIONS = "/api/v1/violations/";
    private static final String BEHAVIOURS = "/api/v1/behaviours/";

    /** The features whose samples stand in their own folder. */
    private static final List<FeatureSamples> FEATURES = List.of(
            new AbsenceSamples(),
            new AppealSamples(),
            new BehaviourSheetSamples(),
            new CaptureSamples(),
            new CaseHoldSamples(),
            new AttendanceSamples(),
            new DangerSamples(),
            new DeductionSamples(),
            new EducationSamples(),
            new EvidenceSamples(),
            new HoldSamples(),
            new IncidentSamples(),
            new InspectionSamples(),
            new JointLiabilitySamples(),
            new LeaderShiftSamples(),
            new NoticeSamples(),
            new PersonalFileSamples(),
            new PlaceSamples(),
            new PointsSamples(),
            new RootCauseSamples(),
            new RuleSetSamples(),
            new SafetyDutySamples(),
            new PatternSamples(),
            new RefusalSamples(),
            new RetentionSamples(),
            new TripSamples(),
            new ViolationSheetSamples(),
            new WageSamples());

    private static ConductMine mine;
    private static ConductMine other;
    private static String behaviour;
    private static Recorded shown;
    private static int made;
    private static final Map<String, Recorded> READY = new HashMap<>();

    @Inject
    DataSource dataSource;

    @BeforeEach
    void openMines() {
        if (mine != null) {
            return;
        }
        mine = ConductMine.open(dataSource);
        other = ConductMine.open(dataSource);
        behaviour = mine.inspector().get("/api/v1/behaviours").path("items[0].id");
        Map<String, Object> report = mine.report();
        report.put("informant", "Zhang San");
        shown = mine.reported(report);
        FEATURES.forEach(feature -> feature.prepare(mine));
    }

    @Override
    protected AccessPeople people() {
        return AccessPeople.of(mine.roster(), other.roster());
    }

    @Override
    protected Sample sample(String operation) {
        return switch (operation) {
            case "listBehaviours" -> Sample.list("/api/v1/behaviours", behaviour);
            case "getBehaviour" -> Sample.record(BEHAVIOURS + behaviour);
            // of another mine: it goes into that mine's catalogue
            case "addBehaviour" ->
                Sample.open("/api/v1/behaviours")
                        .body(Map.of(
                                "code", "N-" + ++made, "version", ConductMine.version(LocalDate.now(), "SERIOUS", 8)));
            case "addBehaviourVersion" ->
                Sample.record(BEHAVIOURS + behaviour + "/versions")
                        .header("If-Match", behaviourTag())
                        .body(ConductMine.version(LocalDate.now().plusDays(++made), "SERIOUS", 8));
            case "listGradeSchemes" -> Sample.open("/api/v1/grade-schemes");
            case "getGradeScheme" -> Sample.open("/api/v1/grade-schemes/01900000-0000-7000-8000-000000000001");
            case "addGradeScheme" ->
                Sample.open("/api/v1/grade-schemes")
                        .body(Map.of(
                                "from",
                                LocalDate.now().plusYears(1).plusDays(++made).toString(),
                                "levels",
                                List.of(level("SERIOUS", 2, true), level("GENERAL", 1, false))));
            case "listConductPolicies" -> Sample.open("/api/v1/conduct-policies");
            case "getConductPolicy" -> Sample.open("/api/v1/conduct-policies/01900000-0000-7000-8000-000000000002");
            case "addConductPolicy" ->
                Sample.open("/api/v1/conduct-policies")
                        .body(Map.of(
                                "from",
                                LocalDate.now().plusYears(1).plusDays(++made).toString(),
                                "reportWithinHours",
                                72,
                                "confirmWithinWorkingDays",
                                10));
            case "listConductCodes" -> Sample.open("/api/v1/code-lists/conduct");
            // a worker reports whomever they saw, whoever stands elsewhere in the mine included
            case "reportViolation" ->
                Sample.open("/api/v1/violations").body(mine.report()).outsideIs(201, 422, 503);
            case "submitViolation" ->
                transition("DRAFT", () -> mine.reported(draft()), "submission").body("");
            case "verifyViolation" ->
                transition("REPORTED", () -> mine.reported(mine.report()), "verification")
                        .body(Map.of());
            case "confirmViolation" ->
                transition("VERIFIED", () -> mine.verified(mine.report()), "confirmation")
                        .body(ConductMine.ANOTHER_ACT);
            case "explainIdentity" ->
                transition("REPORTED", () -> mine.reported(mine.report()), "identity-explanation")
                        .body(Map.of("explanation", "On the lamp room's list."))
                        .insideIs(409);
            case "extendTerm" ->
                transition("REPORTED", () -> mine.reported(mine.report()), "term-extension")
                        .body(Map.of("reason", "The gas records are being examined."));
            case "voidViolation" ->
                transition("REPORTED", () -> mine.reported(mine.report()), "voiding")
                        .body(Map.of("reason", "Recorded twice."));
            case "getViolation" -> Sample.record(VIOLATIONS + shown.id());
            case "listViolations" -> Sample.list("/api/v1/violations", shown.id());
            case "readInformant" -> Sample.record(VIOLATIONS + shown.id() + "/informant");
            default ->
                FEATURES.stream()
                        .flatMap(feature -> feature.sample(operation).stream())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no sample of " + operation));
        };
    }

    /** A transition of a record in that state: the last one made, while no call has moved it on. */
    private static Sample transition(String status, Supplier<Recorded> make, String transition) {
        Recorded record = READY.get(status);
        if (record == null
                || !status.equals(mine.inspector().get(VIOLATIONS + record.id()).path("status"))) {
            record = make.get();
            READY.put(status, record);
        }
        return Sample.record(VIOLATIONS + record.id() + "/" + transition).header("If-Match", record.tag());
    }

    private static Map<String, Object> draft() {
        Map<String, Object> report = mine.report();
        report.put("status", "DRAFT");
        return report;
    }

    private static String behaviourTag() {
        return mine.inspector().get(BEHAVIOURS + behaviour).header("ETag");
    }

    private static Map<String, Object> level(String code, int nationalGrade, boolean serious) {
        return Map.of(
                "code", code, "nameZh", "级", "nameEn", "Grade", "nationalGrade", nationalGrade, "serious", serious);
    }
}
