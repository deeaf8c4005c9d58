package io.lamproom.conduct.danger;

import static io.lamproom.conduct.danger.DangerView.offset;

import io.lamproom.conduct.danger.DangerView.AssurancesView;
import io.lamproom.conduct.danger.DangerView.CheckView;
import io.lamproom.conduct.danger.DangerView.DangerStepView;
import io.lamproom.conduct.danger.DangerView.DismissalView;
import io.lamproom.conduct.danger.DangerView.EscalationView;
import io.lamproom.conduct.danger.DangerView.ExtensionView;
import io.lamproom.conduct.danger.DangerView.MarkView;
import io.lamproom.conduct.danger.DangerView.NoticeView;
import io.lamproom.conduct.danger.DangerView.StoppageView;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Renders dangers as of today. */
@ApplicationScoped
class DangerViews {

    /** Dangers of one mine and day are judged by the same rules. */
    private record Judged(UUID mineId, LocalDate on) {}

    private final DangerDesk desk;
    private final BusinessClock clock;

    DangerViews(DangerDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    DangerView of(Danger danger) {
        return of(danger, danger.dueOn() == null ? null : desk.rulesOf(danger));
    }

    Page<DangerView> of(Page<Danger> page) {
        Map<Judged, DangerRules> known = new HashMap<>();
        return page.map(danger -> of(
                danger,
                danger.dueOn() == null
                        ? null
                        : known.computeIfAbsent(
                                new Judged(danger.mineId(), danger.finding().businessDate()),
                                ignored -> desk.rulesOf(danger))));
    }

    private DangerView of(Danger danger, DangerRules rules) {
        ZoneId zone = clock.zone();
        Finding finding = danger.finding();
        Classification classification = danger.classification();
        Owner owner = classification.owner();
        return new DangerView(
                danger.id(),
                danger.mineId(),
                danger.status(),
                danger.status().transitions(),
                finding.source(),
                danger.kind().discipline(),
                danger.kind().factor(),
                classification.grade(),
                classification.handling(),
                finding.placeId(),
                finding.placeDetail(),
                finding.underground(),
                finding.description(),
                offset(finding.foundAt(), zone),
                finding.businessDate(),
                finding.shift(),
                offset(finding.recordedAt(), zone),
                finding.late(),
                finding.history(),
                finding.finderId(),
                owner.sectionId(),
                owner.teamId(),
                owner.coveringBranchId(),
                danger.repeatOf() != null,
                danger.repeatOf(),
                stoppage(danger.stoppage(), zone),
                danger.supervisorId(),
                assurances(danger.assurances()),
                MarkView.of(danger.assignment(), zone),
                DangerStepView.of(danger.rectification(), zone),
                offset(danger.closedAt(), zone),
                dismissal(danger.dismissal(), zone),
                danger.dueOn(),
                rules == null ? null : level(danger.dueOn(), rules, clock.today()),
                danger.extensionAsked(),
                checks(danger, zone),
                extensions(danger, zone),
                notices(danger, zone),
                danger.version());
    }

    private static StoppageView stoppage(Stoppage stoppage, ZoneId zone) {
        return stoppage == null
                ? null
                : new StoppageView(
                        stoppage.area(), MarkView.of(stoppage.stopped(), zone), MarkView.of(stoppage.resumed(), zone));
    }

    private static AssurancesView assurances(Assurances settled) {
        return settled == null
                ? null
                : new AssurancesView(
                        settled.responsibleId(),
                        settled.measures(),
                        settled.fundsFen(),
                        settled.deadline(),
                        settled.plan());
    }

    private static DismissalView dismissal(Dismissal dismissal, ZoneId zone) {
        return dismissal == null
                ? null
                : new DismissalView(
                        dismissal.ground(), dismissal.doubleOf(), DangerStepView.of(dismissal.step(), zone));
    }

    private static EscalationView level(LocalDate due, DangerRules rules, LocalDate today) {
        List<DangerRules.Rung> reached = rules.reached(due, today);
        return reached.isEmpty()
                ? null
                : new EscalationView(
                        reached.getLast().to(),
                        due.plusDays(reached.getLast().afterDays()),
                        ChronoUnit.DAYS.between(due, today));
    }

    private static List<CheckView> checks(Danger danger, ZoneId zone) {
        return danger.checks().stream()
                .map(check -> new CheckView(
                        check.passed(),
                        offset(check.step().at(), zone),
                        check.step().by().staffNo(),
                        check.step().note()))
                .toList();
    }

    private static List<ExtensionView> extensions(Danger danger, ZoneId zone) {
        return danger.extensions().stream()
                .map(extension -> new ExtensionView(
                        extension.formerDeadline(),
                        extension.newDeadline(),
                        extension.reason(),
                        extension.interimMeasure(),
                        MarkView.of(extension.asked(), zone),
                        extension.approved(),
                        DangerStepView.of(extension.decision(), zone)))
                .toList();
    }

    private static List<NoticeView> notices(Danger danger, ZoneId zone) {
        return danger.escalations().stream()
                .map(notice -> new NoticeView(
                        notice.to(), notice.dueOn(), notice.reachedOn(), offset(notice.noticedAt(), zone)))
                .toList();
    }
}
