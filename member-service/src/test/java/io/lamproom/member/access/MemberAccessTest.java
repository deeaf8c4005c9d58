package io.lamproom.member.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.admission.AdmissionSamples;
import io.lamproom.member.appraisal.AppraisalSamples;
import io.lamproom.member.brand.BrandSamples;
import io.lamproom.member.calendar.CalendarSamples;
import io.lamproom.member.commendation.CommendationSamples;
import io.lamproom.member.committee.CommitteeSamples;
import io.lamproom.member.contractor.ContractSamples;
import io.lamproom.member.correctionrequest.CorrectionRequestSamples;
import io.lamproom.member.credential.CredentialSamples;
import io.lamproom.member.cultivation.CultivationSamples;
import io.lamproom.member.directive.DirectiveSamples;
import io.lamproom.member.dues.DuesSamples;
import io.lamproom.member.groupmove.GroupMoveSamples;
import io.lamproom.member.headcount.HeadcountSamples;
import io.lamproom.member.holiday.HolidaySamples;
import io.lamproom.member.hrdelta.DeltaSamples;
import io.lamproom.member.latetransfer.LateTransferSamples;
import io.lamproom.member.meeting.MeetingSamples;
import io.lamproom.member.membership.MembershipSamples;
import io.lamproom.member.partyroster.PartyRosterSamples;
import io.lamproom.member.payroll.PayrollSamples;
import io.lamproom.member.people.PeopleSamples;
import io.lamproom.member.personalfile.PersonalFileSamples;
import io.lamproom.member.personmerge.PersonMergeSamples;
import io.lamproom.member.relation.TransferSamples;
import io.lamproom.member.reorganisation.ReorganisationSamples;
import io.lamproom.member.retention.RetentionSamples;
import io.lamproom.member.ruleset.RuleSetSamples;
import io.lamproom.member.teamleader.TermSamples;
import io.lamproom.member.vanguard.ZoneSamples;
import io.lamproom.platform.security.Role;
import io.lamproom.testing.AccessMatrix;
import io.lamproom.testing.AccessPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Sample;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class MemberAccessTest extends AccessMatrix {

    private static Line first;
    private static Line second;
    private static TestMine mine;
    private static TestMine other;
    private static Hired leaver;
    private static String period;
    private static String rosterImport;

    /** The features whose samples stand in their own folder. */
    private static final List<FeatureSamples> FEATURES = List.of(
            new MembershipSamples(),
            new CultivationSamples(),
            new TransferSamples(),
            new AdmissionSamples(),
            new RuleSetSamples(),
            new DuesSamples(),
            new PeopleSamples(),
            new CredentialSamples(),
            new HolidaySamples(),
            new LateTransferSamples(),
            new PersonMergeSamples(),
            new MeetingSamples(),
            new CalendarSamples(),
            new CommitteeSamples(),
            new DirectiveSamples(),
            new CorrectionRequestSamples(),
            new PersonalFileSamples(),
            new RetentionSamples(),
            new AppraisalSamples(),
            new ZoneSamples(),
            new BrandSamples(),
            new CommendationSamples(),
            new TermSamples(),
            new ReorganisationSamples(),
            new GroupMoveSamples(),
            new ContractSamples(),
            new DeltaSamples(),
            new HeadcountSamples(),
            new PartyRosterSamples(),
            new PayrollSamples());

    @BeforeEach
    void setUpMines() {
        if (mine != null) {
            return;
        }
        TestMine made = TestMine.create();
        first = Line.in(made, "采煤一区");
        second = Line.in(made, "采煤二区");
        leaver = made.worker(second.section());
        made.hr()
                .header("If-Match", made.etag(leaver.path()))
                .body(Map.of("status", "LEFT", "to", "2026-01-01"))
                .post(leaver.path() + "/departure")
                .then()
                .statusCode(200);
        period = TestMine.made(made.hr()
                .body(Map.of("mineId", made.id(), "month", "2020-01", "from", "2020-01-01", "to", "2020-02-01"))
                .post("/api/v1/accounting-periods"));
        rosterImport = made.hr()
                .contentType("text/csv")
                .body("工号,姓名,身份证号,入矿日期,区队\n000001,张三,440524188001010014,2021-03-01,采煤一区".getBytes(UTF_8))
                .post("/api/v1/roster-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        FEATURES.forEach(feature -> feature.prepare(made, first, second));
        other = TestMine.create();
        mine = made;
    }

    @Test
    void ofTwoWhoChangeTheSameRecordOneIsTurnedAway() {
        assertThat(takenOnAnOldVersion()).isEmpty();
    }

    @Override
    protected AccessPeople people() {
        return new AccessPeople() {
            @Override
            public String mine() {
                return mine.code();
            }

            @Override
            public String otherMine() {
                return other.code();
            }

            @Override
            public String inside(Role role) {
                return first.holder(role);
            }

            @Override
            public String outside(Role role) {
                return second.holder(role);
            }

            @Override
            public String nobody() {
                return leaver.staffNo();
            }
        };
    }

    @Override
    protected Sample sample(String operation) {
        String team = "/api/v1/units/" + first.team();
        String branch = "/api/v1/branches/" + first.branch();
        String position = "/api/v1/positions/" + first.secretaryPosition();
        String worker = first.worker().path();
        Map<String, Object> end = Map.of("to", "2026-01-01");
        return switch (operation) {
            case "listUnits" -> Sample.list("/api/v1/units", first.team());
            case "getUnit" -> Sample.record(team);
            case "createUnit" ->
                Sample.record("/api/v1/units")
                        .body(Map.of(
                                "kind", "TEAM",
                                "parentId", first.section(),
                                "code", "T-1",
                                "name", "生产一班",
                                "from", "2026-01-01"))
                        .outsideIs(422);
            case "changeUnit" -> Sample.record(team).body(Map.of("name", "生产一班", "underground", true));
            case "closeUnit" -> Sample.record(team + "/closure").body(end);
            case "listShiftTables" -> Sample.record(team + "/shift-tables");
            case "setShiftTable" ->
                Sample.record(team + "/shift-tables").body(Map.of("from", "2026-01-01", "shifts", List.of(allDay())));
            case "listBranches" -> Sample.list("/api/v1/branches", first.branch());
            case "getBranch" -> Sample.record(branch);
            case "createBranch" ->
                Sample.record("/api/v1/branches")
                        .body(Map.of(
                                "mineId", mine.id(),
                                "parentId", first.branch(),
                                "kind", "BRANCH",
                                "code", "B-1",
                                "name", "党支部",
                                "from", "2026-01-01"))
                        .outsideIs(422);
            case "changeBranch" -> Sample.record(branch).body(Map.of("name", "党支部"));
            case "closeBranch" -> Sample.record(branch + "/closure").body(end);
            case "listCoverings" -> Sample.record(branch + "/coverings");
            case "coverUnit" ->
                Sample.record(branch + "/coverings").body(Map.of("unitId", first.section(), "from", "2026-01-01"));
            case "endCovering" ->
                Sample.record(branch + "/coverings/" + first.section() + "/closure")
                        .body(end);
            case "listPositions" -> Sample.list("/api/v1/positions", first.secretaryPosition());
            case "getPosition" -> Sample.record(position);
            case "takePosition" ->
                Sample.record("/api/v1/positions")
                        .body(Map.of(
                                "workerId",
                                first.worker().id(),
                                "kind",
                                "BRANCH_SECRETARY",
                                "branchId",
                                first.branch(),
                                "from",
                                "2026-01-01"))
                        .outsideIs(422);
            case "endPosition" -> Sample.record(position + "/closure").body(end);
            case "listAccountingPeriods" -> Sample.list("/api/v1/accounting-periods", period);
            case "getAccountingPeriod" -> Sample.record("/api/v1/accounting-periods/" + period);
            case "openAccountingPeriod" ->
                Sample.record("/api/v1/accounting-periods")
                        .body(Map.of("mineId", mine.id(), "month", "2020-01", "from", "2020-01-01", "to", "2020-02-01"))
                        .outsideIs(422);
            case "closeAccountingPeriod" -> Sample.record("/api/v1/accounting-periods/" + period + "/closure");
            case "listWorkers" ->
                Sample.list("/api/v1/workers?limit=200", first.worker().id());
            case "exportRoster" ->
                Sample.list("/api/v1/roster-export?format=CSV", first.worker().staffNo());
            case "getWorker" -> Sample.record(worker);
            case "getWorkerHistory" -> Sample.record(worker + "/history");
            case "hireWorker" ->
                Sample.record("/api/v1/workers").body(mine.hiring(first.team())).outsideIs(422);
            case "correctWorker" -> Sample.record(worker).body(Map.of("remark", "-"));
            case "transferWorker" ->
                Sample.record(worker + "/assignments").body(Map.of("unitId", first.team(), "from", "2026-01-01"));
            case "endEmployment" ->
                Sample.record(worker + "/departure").body(Map.of("status", "LEFT", "to", "2026-01-01"));
            case "lookUpWorkers" ->
                Sample.list("/api/v1/worker-lookups", first.worker().id()).body(Map.of("idNumber", mine.idNumber()));
            // within the reach it is read, and found to be no sheet
            case "requestRosterImport" ->
                Sample.record("/api/v1/roster-imports?mine=" + mine.code())
                        .header("Content-Type", "text/csv")
                        .insideIs(422);
            case "listRosterImports" -> Sample.list("/api/v1/roster-imports", rosterImport);
            case "getRosterImport" -> Sample.record("/api/v1/roster-imports/" + rosterImport);
            case "listRosterImportRows" -> Sample.record("/api/v1/roster-imports/" + rosterImport + "/rows");
            case "commitRosterImport" -> Sample.record("/api/v1/roster-imports/" + rosterImport + "/commitment");
            case "cancelRosterImport" -> Sample.record("/api/v1/roster-imports/" + rosterImport + "/cancellation");
            case "listMemberCodes" -> Sample.open("/api/v1/code-lists/member");
            default ->
                FEATURES.stream()
                        .flatMap(feature -> feature.sample(operation).stream())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no sample of " + operation));
        };
    }

    private static Map<String, Object> allDay() {
        return Map.of(
                "shift",
                "ALL",
                "start",
                "00:00",
                "end",
                "00:00",
                "meetingBefore",
                0,
                "punchWindow",
                0,
                "businessDateOffset",
                0);
    }
}
