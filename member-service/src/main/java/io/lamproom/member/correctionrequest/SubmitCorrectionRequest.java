package io.lamproom.member.correctionrequest;

import io.lamproom.member.holiday.MineCalendar;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A person asks that something in the own record is put right; the answer is due after some working days. */
@ApplicationScoped
class SubmitCorrectionRequest {

    private final CallerContext context;
    private final WorkerRepository workers;
    private final RuleSets ruleSets;
    private final MineCalendar calendar;
    private final CorrectionRequestRepository requests;
    private final SealedTexts texts;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    SubmitCorrectionRequest(
            CallerContext context,
            WorkerRepository workers,
            RuleSets ruleSets,
            MineCalendar calendar,
            CorrectionRequestRepository requests,
            SealedTexts texts,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.workers = workers;
        this.ruleSets = ruleSets;
        this.calendar = calendar;
        this.requests = requests;
        this.texts = texts;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    CorrectionRequest submit(NewCorrectionRequest asked) {
        Worker worker = workers.find(context.reach(), asked.workerId())
                .filter(found -> context.reach().covers(Node.WORKER, found.id()))
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        LocalDate today = clock.today();
        int days = ruleSets.inForce(CorrectionRules.class, worker.mineId(), today)
                .rules()
                .answerWorkingDays();
        CorrectionRequest request = new CorrectionRequest(
                worker.mineId(),
                worker.id(),
                asked.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                calendar.around(worker.mineId(), today).after(today, days));
        request.sealStatement(texts.statement(request, asked.statement()));
        requests.add(request);
        changes.record("correction-request.submitted", request);
        return request;
    }
}
