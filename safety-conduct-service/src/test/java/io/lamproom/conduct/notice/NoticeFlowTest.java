package io.lamproom.conduct.notice;

import static io.lamproom.conduct.ConductMine.post;
import static io.lamproom.conduct.ConductMine.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.WorkingDays;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class NoticeFlowTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Line line;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
    }

    @Test
    void theNoticeSaysWhatWasFoundWhatLeadsBackAndHowToAppeal() {
        Map<String, Object> report = mine.report();
        report.put("description", "Crossed <the> moving belt & ran.");
        Recorded record = mine.confirmed(report);

        String page = mine.as("worker", mine.subject())
                .accept("text/html")
                .get("/api/v1/violations/" + record.id() + "/notice")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();

        assertThat(page)
                .contains(
                        "三违帮教通知书", "试验煤矿", mine.subject().name(), mine.subject().staffNo())
                .contains("综采一队", "跨越运行中的带式输送机", "违章作业", "严重", "检查及保证书", "书记谈话", "5 天")
                .contains("5 个工作日内", "Crossed &lt;the&gt; moving belt &amp; ran.")
                .doesNotContain("<the>");
    }

    @Test
    void theNoticeIsPrintedAsPdfThatShowsChineseOnAnyReader() throws IOException {
        Map<String, Object> report = mine.report();
        report.put("description", "跨越运行中的胶带\u0001输送机 & <未停机>。");
        Recorded record = mine.confirmed(report);
        String path = "/api/v1/violations/" + record.id() + "/notice";

        Response printed = mine.as("worker", mine.subject())
                .accept("application/pdf, application/problem+json")
                .get(path);

        printed.then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "inline; filename=\"notice-" + record.id() + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        assertThat(printed.asByteArray()).hasSizeLessThan(200 << 10);
        try (PDDocument document = Loader.loadPDF(printed.asByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("三违帮教通知书", "试验煤矿", mine.subject().name(), "跨越运行中的胶带 输送机 & <未停机>。");
        }
        mine.verifier().accept("*/*").get(path).then().header("Content-Type", "text/html;charset=UTF-8");
        mine.verifier()
                .accept("application/pdf;q=0.5, text/html")
                .get(path)
                .then()
                .header("Content-Type", "text/html;charset=UTF-8");
        mine.verifier().accept("image/png").get(path).then().statusCode(406);
    }

    @Test
    void theNoticeOfWhatWasAnnulledSaysSo() {
        Recorded annulled = post(mine.confirmer(), mine.confirmed(mine.report()), "annulment", ConductMine.annulment());

        assertThat(mine.verifier()
                        .accept("text/html")
                        .get("/api/v1/violations/" + annulled.id() + "/notice")
                        .asString())
                .contains("本认定已撤销");
    }

    @Test
    void anUnconfirmedActHasNoNotice() {
        mine.verifier()
                .accept("text/html,application/problem+json")
                .get("/api/v1/violations/" + mine.verified(mine.report()).id() + "/notice")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-notice"));
    }

    @Test
    void theTermOfTheAppealIsCountedInWorkingDaysOfTheMine() {
        LocalDate today = clock.today();
        LocalDate holiday = WorkingDays.OF_THE_WEEK.after(today, 2);
        mine.roster()
                .holidays(holiday.getYear(), Map.of(holiday, "HOLIDAY"))
                .publish()
                .awaitReplica(dataSource);
        Recorded record = mine.confirmed(mine.report());

        Recorded served = post(mine.verifier(), record, "notice", Map.of("note", "At the section's office."));

        mine.verifier()
                .get("/api/v1/violations/" + served.id())
                .then()
                .body("notice.serving.staffNo", equalTo("900002"))
                .body("notice.serving.note", equalTo("At the section's office."))
                .body(
                        "notice.appealUntil",
                        equalTo(new WorkingDays(Set.of(holiday), Set.of())
                                .after(today, 5)
                                .toString()))
                .body("notice.unitId", nullValue());
        transition(mine.verifier(), served, "notice", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
    }

    @Test
    void aNoticeIsNotServedBeforeTheConfirmationNorInTheFuture() {
        Recorded record = mine.confirmed(mine.report());
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

        transition(
                        mine.verifier(),
                        record,
                        "notice",
                        Map.of("servedAt", now.minusHours(1).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("served-before-confirmation"));
        transition(
                        mine.verifier(),
                        record,
                        "notice",
                        Map.of("servedAt", now.plusHours(1).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("occurred-in-future"));
    }

    @Test
    void theSubjectSignsAndNobodyElsesRefusalIsTheirs() {
        Recorded record = mine.served(mine.confirmed(mine.report()));
        transition(
                        mine.as("worker", mine.subject()),
                        record,
                        "acknowledgement",
                        Map.of(
                                "answer",
                                "REFUSED",
                                "witnessStaffNo",
                                line.teamLeader().staffNo()))
                .then()
                .statusCode(422)
                .body("code", equalTo("refusal-of-own-notice"));

        Recorded signed =
                post(mine.as("worker", mine.subject()), record, "acknowledgement", Map.of("answer", "SIGNED"));

        mine.verifier()
                .get("/api/v1/violations/" + signed.id())
                .then()
                .body("notice.answer", equalTo("SIGNED"))
                .body("notice.answering.staffNo", equalTo(mine.subject().staffNo()));
    }

    @Test
    void aRefusalHasAWitnessWhoIsNeitherTheServerNorTheSubject() {
        Recorded record =
                post(mine.as("section-head", line.sectionHead()), mine.confirmed(mine.report()), "notice", Map.of());

        refusal(record, null)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/witnessStaffNo"))
                .body("errors[0].code", equalTo("witness-of-refusal"));
        refusal(record, line.sectionHead().staffNo()).then().body("code", equalTo("witness-is-server"));
        refusal(record, mine.subject().staffNo()).then().body("code", equalTo("witness-is-subject"));
        refusal(record, "no-such").then().statusCode(anyOf(is(422), is(503)));
        refusal(record, line.teamLeader().staffNo())
                .then()
                .statusCode(200)
                .body("notice.answer", equalTo("REFUSED"))
                .body("notice.witnessStaffNo", equalTo(line.teamLeader().staffNo()))
                .body("grading.points", equalTo(8));
    }

    @Test
    void aSignatureThatAnotherRecordsHasAWitnessWhoIsNeitherTheServerNorTheSubjectNorTheOneWhoRecordsIt() {
        Recorded record = mine.served(mine.confirmed(mine.report()));

        signature(record, null)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/witnessStaffNo"))
                .body("errors[0].code", equalTo("witness-of-signature"));
        signature(record, mine.subject().staffNo()).then().body("code", equalTo("witness-is-subject"));
        signature(record, line.sectionHead().staffNo())
                .then()
                .statusCode(422)
                .body("code", equalTo("witness-is-recorder"));
        transition(
                        mine.as("worker", mine.subject()),
                        record,
                        "acknowledgement",
                        Map.of(
                                "answer",
                                "SIGNED",
                                "witnessStaffNo",
                                line.teamLeader().staffNo()))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("witness-of-signature"));
        signature(record, line.teamLeader().staffNo())
                .then()
                .statusCode(200)
                .body("notice.answer", equalTo("SIGNED"))
                .body("notice.witnessStaffNo", equalTo(line.teamLeader().staffNo()));
        assertThat(mine.verifier()
                        .accept("text/html")
                        .get("/api/v1/violations/" + record.id() + "/notice")
                        .asString())
                .contains("见证人：" + line.teamLeader().staffNo());
    }

    @Test
    void refusingToSignNeverMultipliesPoints() {
        Recorded record =
                post(mine.as("section-head", line.sectionHead()), mine.confirmed(mine.report()), "notice", Map.of());

        refusal(record, line.teamLeader().staffNo()).then().statusCode(200);

        mine.verifier()
                .get("/api/v1/points-accounts/" + mine.subject().id())
                .then()
                .body("deducted", equalTo(8))
                .body("charges.points", contains(8));
    }

    @Test
    void aContractorsNoticeGoesToTheContractorsUnitToo() {
        mine.roster()
                .change(
                        mine.subject().id(),
                        worker -> worker.put("employmentForm", "CONTRACTOR").put("employer", "宏远矿建公司"))
                .publish()
                .awaitReplica(dataSource);
        Recorded record = mine.served(mine.confirmed(mine.report()));

        mine.verifier()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("notice.unitId", equalTo(line.sectionId().toString()));
        assertThat(mine.verifier()
                        .accept("text/html")
                        .get("/api/v1/violations/" + record.id() + "/notice")
                        .asString())
                .contains("宏远矿建公司");
    }

    private Response refusal(Recorded record, String witness) {
        return answer(record, "REFUSED", witness);
    }

    private Response signature(Recorded record, String witness) {
        return answer(record, "SIGNED", witness);
    }

    private Response answer(Recorded record, String answer, String witness) {
        return transition(
                mine.as("section-head", line.sectionHead()),
                record,
                "acknowledgement",
                witness == null ? Map.of("answer", answer) : Map.of("answer", answer, "witnessStaffNo", witness));
    }
}
