package io.lamproom.conduct.violation;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Opens the sealed name of who told of an act, for a stated reason that the audit trail keeps. */
@ApplicationScoped
class ReadInformant {

    private final CallerContext context;
    private final ViolationRepository violations;
    private final FieldCipher cipher;
    private final Audit audit;

    ReadInformant(CallerContext context, ViolationRepository violations, FieldCipher cipher, Audit audit) {
        this.context = context;
        this.violations = violations;
        this.cipher = cipher;
        this.audit = audit;
    }

    /** What the ciphertext is bound to. */
    static String sealOf(UUID violationId) {
        return "violation.informant:" + violationId;
    }

    @Transactional
    String read(UUID id) {
        Violation violation = violations
                .find(context.reach(), id)
                .filter(found -> found.informant() != null)
                .orElseThrow(Refusal.NotFound::new);
        audit.read(
                "violation",
                id,
                violation.mineId(),
                List.of("informant"),
                context.reason().orElseThrow());
        return cipher.decrypt(violation.informant(), sealOf(id));
    }
}
