package io.lamproom.conduct.violation;

import io.lamproom.roster.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Where the subject stood on the business date: whose figures the act counts in, and who may see it.
 *
 * @param coveringBranchId the branch that covers the subject's unit (覆盖支部)
 * @param relationBranchId the branch that holds the subject's membership (组织关系); null for who is no member
 */
@Embeddable
public record Attribution(
        UUID coveringBranchId,
        UUID relationBranchId,
        UUID sectionId,
        UUID teamId,
        @Column(nullable = false) boolean partyMember,
        String trade) {

    public static Attribution of(Standing standing) {
        return new Attribution(
                standing.coveringBranchId(),
                standing.relationBranchId(),
                standing.sectionId(),
                standing.teamId(),
                standing.partyMember(),
                standing.trade());
    }
}
