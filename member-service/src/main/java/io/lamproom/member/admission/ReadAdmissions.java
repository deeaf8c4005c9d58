package io.lamproom.member.admission;

import io.lamproom.member.membership.PersonNames;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Shows admissions and what comes next in them. */
@ApplicationScoped
class ReadAdmissions {

    private final CallerContext context;
    private final AdmissionRepository admissions;
    private final Judgement judgement;
    private final Warnings warnings;
    private final PersonNames names;
    private final BusinessClock clock;

    ReadAdmissions(
            CallerContext context,
            AdmissionRepository admissions,
            Judgement judgement,
            Warnings warnings,
            PersonNames names,
            BusinessClock clock) {
        this.context = context;
        this.admissions = admissions;
        this.judgement = judgement;
        this.warnings = warnings;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    Page<AdmissionSummary> page(AdmissionFilter filter, PageRequest request) {
        LocalDate today = clock.today();
        Page<Admission> found = admissions.page(
                context.reach(), filter, filter.overdue() ? judgement.overdueTerms(today) : Map.of(), request);
        Map<UUID, PersonNames.PersonName> named =
                names.of(found.items().stream().map(Admission::workerId).toList());
        Map<UUID, AdmissionRules> rules = new HashMap<>();
        return found.map(each -> AdmissionSummary.from(
                each,
                named.get(each.workerId()),
                nextDue(
                        each,
                        rules.computeIfAbsent(
                                each.mineId(),
                                mine -> judgement.rulesOf(mine, today).rules())),
                today));
    }

    @Transactional
    AdmissionView read(UUID id) {
        Admission admission = admissions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return AdmissionView.from(
                admission, names.of(admission.workerId()), next(admission, clock.today()), clock.zone());
    }

    @Transactional
    NextStepsView next(UUID id) {
        return next(admissions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new), clock.today());
    }

    /** By the rules of today, whenever the admission changed last. */
    private static LocalDate nextDue(Admission admission, AdmissionRules rules) {
        return admission.status() == AdmissionStatus.OPEN
                ? admission.timetable(null, rules).nextDue().orElse(null)
                : null;
    }

    private NextStepsView next(Admission admission, LocalDate today) {
        Effective<AdmissionRules> rules = judgement.rulesOf(admission.mineId(), today);
        return NextStepsView.of(
                admission,
                judgement.timetable(admission, rules.rules()),
                rules,
                warnings.about(admission.workerId()),
                today);
    }
}
