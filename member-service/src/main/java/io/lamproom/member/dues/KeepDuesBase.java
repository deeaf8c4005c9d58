package io.lamproom.member.dues;

import io.lamproom.member.subject.Subject;
import io.lamproom.member.subject.Subjects;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Records a base of dues by the operation that does it alone, unless it is recorded so already. */
@ApplicationScoped
public class KeepDuesBase {

    private final CallerContext context;
    private final Subjects subjects;
    private final DuesBaseRepository bases;
    private final SealedBases sealed;
    private final RecordDuesBase recordBase;
    private final BusinessClock clock;

    KeepDuesBase(
            CallerContext context,
            Subjects subjects,
            DuesBaseRepository bases,
            SealedBases sealed,
            RecordDuesBase recordBase,
            BusinessClock clock) {
        this.context = context;
        this.subjects = subjects;
        this.bases = bases;
        this.sealed = sealed;
        this.recordBase = recordBase;
        this.clock = clock;
    }

    /**
     * Keeps what a member pays dues on from a month on.
     *
     * @return whether anything was written
     */
    @Transactional
    public boolean keep(UUID workerId, YearMonth from, long baseFen) {
        Subject payer = subjects.require(context.reach(), workerId, clock.today());
        DuesBase kept = bases.inForce(List.of(payer.personId()), from).get(payer.personId());
        if (kept != null && sealed.fen(kept) == baseFen) {
            return false;
        }
        recordBase.record(new DuesBaseRequest(workerId, from, baseFen));
        return true;
    }
}
