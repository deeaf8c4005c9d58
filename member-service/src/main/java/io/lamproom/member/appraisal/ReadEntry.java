package io.lamproom.member.appraisal;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows members of appraisals as the caller may see them; who reads another's opinion is written down. */
@ApplicationScoped
class ReadEntry {

    private final CallerContext callers;
    private final AppraisalEntryRepository entries;
    private final FieldCipher cipher;
    private final BusinessClock clock;
    private final Audit audit;

    ReadEntry(
            CallerContext callers,
            AppraisalEntryRepository entries,
            FieldCipher cipher,
            BusinessClock clock,
            Audit audit) {
        this.callers = callers;
        this.entries = entries;
        this.cipher = cipher;
        this.clock = clock;
        this.audit = audit;
    }

    static String context(AppraisalEntry entry) {
        return "appraisal_entry.opinion:" + entry.id();
    }

    @Transactional
    AppraisalEntryView read(UUID id) {
        AppraisalEntry entry = entries.find(callers.reach(), id).orElseThrow(Refusal.NotFound::new);
        boolean own = !forBranch(entry) && entry.feedbackOn() != null;
        boolean withReason = forBranch(entry) && callers.reason().isPresent();
        if (withReason) {
            audit.read(
                    "appraisal",
                    entry.appraisalId(),
                    entry.mineId(),
                    List.of("opinion"),
                    callers.reason().orElseThrow());
        }
        String opinion = own || withReason ? cipher.decrypt(entry.sealedOpinion(), context(entry)) : null;
        return AppraisalEntryView.from(entry, told(entry), opinion, clock.zone());
    }

    AppraisalEntryView listed(AppraisalEntry entry) {
        return AppraisalEntryView.from(entry, told(entry), null, clock.zone());
    }

    private boolean told(AppraisalEntry entry) {
        return forBranch(entry) || entry.feedbackOn() != null;
    }

    private boolean forBranch(AppraisalEntry entry) {
        return callers.reach().covers(Node.MINE, entry.mineId())
                || callers.reach().covers(Node.BRANCH, entry.branchId());
    }
}
