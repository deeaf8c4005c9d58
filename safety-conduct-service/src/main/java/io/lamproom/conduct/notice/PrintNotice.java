package io.lamproom.conduct.notice;

import io.lamproom.conduct.appeal.AppealRules;
import io.lamproom.conduct.catalogue.BehaviourTexts;
import io.lamproom.conduct.violation.Notice;
import io.lamproom.conduct.violation.NoticeAnswer;
import io.lamproom.conduct.violation.ProgrammeRules;
import io.lamproom.conduct.violation.Programmes;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Mine;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Unit;
import io.lamproom.roster.Worker;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the notice of a confirmed violation, in Chinese, to be printed and served. */
@ApplicationScoped
class PrintNotice {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final ViolationDesk desk;
    private final Roster roster;
    private final BehaviourTexts behaviours;
    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final Messages messages;
    private final BusinessClock clock;

    PrintNotice(
            ViolationDesk desk,
            Roster roster,
            BehaviourTexts behaviours,
            Programmes programmes,
            RuleSets ruleSets,
            Messages messages,
            BusinessClock clock) {
        this.desk = desk;
        this.roster = roster;
        this.behaviours = behaviours;
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Refusal {@code no-notice} for what is not confirmed, an irregular act, or history */
    String html(UUID id) {
        Violation violation = desk.find(id);
        if (violation.confirmation() == null || !violation.needsNotice()) {
            throw new Refusal.StateConflict("no-notice");
        }
        NoticePage page = new NoticePage("三违帮教通知书")
                .paragraph(roster.mine(violation.mineId()).map(Mine::name).orElse("") + "　编号：" + violation.id());
        if (!violation.status().stands()) {
            page.paragraph("本认定已撤销，本通知书失效。");
        }
        subject(violation, page);
        act(violation, page);
        wayBack(violation, page);
        rights(violation, page);
        signatures(violation, page);
        return page.html();
    }

    private void subject(Violation violation, NoticePage page) {
        Optional<Worker> worker = roster.worker(violation.workerId());
        page.row("姓名", worker.map(Worker::name).orElse(null))
                .row("工号", worker.map(Worker::staffNo).orElse(null))
                .row(
                        "单位班组",
                        Stream.of(
                                        violation.attribution().sectionId(),
                                        violation.attribution().teamId())
                                .filter(Objects::nonNull)
                                .map(roster::unit)
                                .flatMap(Optional::stream)
                                .map(Unit::name)
                                .collect(Collectors.joining(" ")))
                .row("工种", violation.attribution().trade())
                .row(
                        "用工单位",
                        violation.contractor() ? worker.map(Worker::employer).orElse("外委单位") : null);
    }

    private void act(Violation violation, NoticePage page) {
        BehaviourTexts.Text behaviour =
                behaviours.on(violation.behaviourId(), violation.occurrence().businessDate());
        String grade = violation.grading().nationalGrade() == 2 ? "严重" : "一般";
        page.row("时间", at(violation.occurrence().occurredAt()))
                .row(
                        "班次",
                        violation.occurrence().businessDate().format(DAY) + " "
                                + violation.occurrence().shift())
                .row("地点", violation.occurrence().place())
                .row("三违事实", violation.occurrence().description())
                .row("三违条目", violation.behaviourCode() + " " + behaviour.nameZh())
                .row(
                        "三违类别",
                        messages.text(
                                Locale.SIMPLIFIED_CHINESE,
                                "code.category." + violation.category().name()))
                .row("三违依据", behaviour.ruleText())
                .row("定性", grade + "（" + violation.grading().grade() + "）")
                .row("记分", "个人 " + violation.grading().points() + " 分");
    }

    private void wayBack(Violation violation, NoticePage page) {
        ProgrammeRules rules = programmes.rulesOf(violation).rules();
        List<String> names = violation.programme().steps().stream()
                .map(code -> rules.nameZh(code).orElse(code))
                .toList();
        page.list("帮教程序", names)
                .row(
                        "停工培训",
                        violation.programme().stopsFromWork()
                                ? violation.programme().classDays() + " 天，考试合格并经安监处批准后方可复岗；培训期间照发工资"
                                : null);
    }

    private void rights(Violation violation, NoticePage page) {
        Notice notice = violation.notice();
        String term = notice == null
                ? "自本通知书送达次日起 "
                        + ruleSets.inForce(AppealRules.class, violation.mineId(), clock.today())
                                .rules()
                                .withinWorkingDays()
                        + " 个工作日内"
                : notice.appealUntil().format(DAY) + "前（含当日）";
        page.row("申诉权利", "对本认定不服的，可在" + term + "申请复核，由未参与本次查处、核实和认定的人员复核。申诉期间记分暂缓执行，参加帮教和培训不影响申诉。");
    }

    private void signatures(Violation violation, NoticePage page) {
        Notice notice = violation.notice();
        page.sign("送达人：" + (notice == null ? "" : notice.serving().by().staffNo()) + "　　送达时间："
                + (notice == null ? "" : at(notice.serving().at())));
        if (notice != null && notice.answer() == NoticeAnswer.REFUSED) {
            page.sign("本人拒签。见证人：" + notice.witnessStaffNo() + "　　"
                    + at(notice.answering().at()));
        } else {
            page.sign("本人签收：　　　　　　时间："
                    + (notice == null || notice.answer() == null
                            ? ""
                            : at(notice.answering().at()))
                    + (notice == null || notice.witnessStaffNo() == null ? "" : "　　见证人：" + notice.witnessStaffNo()));
        }
    }

    private String at(Instant instant) {
        return instant.atZone(clock.zone()).format(TIME);
    }
}
