package io.lamproom.member.credential;

import java.time.LocalDate;
import java.util.UUID;

/** A credential as callers see it; it is held on the days [from, to). */
record CredentialView(
        UUID id,
        UUID mineId,
        UUID workerId,
        CredentialKind kind,
        String number,
        LocalDate from,
        LocalDate to,
        CredentialEnd endReason,
        long version) {

    static CredentialView from(Credential credential) {
        return new CredentialView(
                credential.id(),
                credential.mineId(),
                credential.workerId(),
                credential.kind(),
                credential.number(),
                credential.validity().validFrom(),
                credential.validity().validTo(),
                credential.end(),
                credential.version());
    }
}
