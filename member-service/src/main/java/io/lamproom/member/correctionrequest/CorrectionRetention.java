package io.lamproom.member.correctionrequest;

import io.lamproom.member.retention.RetentionRules;
import io.lamproom.member.retention.RetentionTerms;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.retention.RetentionKind;
import io.lamproom.platform.retention.RetentionTerm;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was said in requests that ended long ago goes; that they were made and how they ended stays. */
@ApplicationScoped
class CorrectionRetention implements RetentionKind {

    private final RetentionTerms terms;
    private final CorrectionRequestRepository requests;
    private final ChangeRecorder changes;

    CorrectionRetention(RetentionTerms terms, CorrectionRequestRepository requests, ChangeRecorder changes) {
        this.terms = terms;
        this.requests = requests;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "correction-request";
    }

    @Override
    public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
        return terms.of(mineId, day, RetentionRules::correctionMonths);
    }

    @Override
    public String ended() {
        return "select c.id, false as held from correction_request c"
                + " where c.mine_id = ? and c.ended_at < ? and c.statement is not null";
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID mineId, List<UUID> ids) {
        List<CorrectionRequest> ended = requests.ended(Reach.of(Node.MINE, Set.of(mineId)), mineId, ids);
        ended.forEach(CorrectionRequest::forgetTexts);
        changes.recordAll(ended.stream()
                .map(request -> Change.of("correction-request.erased", request, "statement", "answer"))
                .toList());
    }
}
