package io.lamproom.conduct.liability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Against which joint liabilities an objection is open: nothing is taken for them meanwhile. */
@ApplicationScoped
public class OpenObjections {

    private final JointLiabilityRepository liabilities;

    OpenObjections(JointLiabilityRepository liabilities) {
        this.liabilities = liabilities;
    }

    /**
     * As it is in the database, whatever the transaction has read before.
     *
     * @param liabilityId null for none
     */
    public boolean against(UUID liabilityId) {
        return liabilityId != null && liabilities.isContested(liabilityId);
    }
}
