package io.lamproom.member.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/** The days [from, to) on which a worker did not work; the paper is left out for those who may not see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuspensionView(UUID id, LocalDate from, LocalDate to, String basis) {

    static SuspensionView from(Suspension suspension, boolean withBasis) {
        return new SuspensionView(
                suspension.id(),
                suspension.validity().validFrom(),
                suspension.validity().validTo(),
                withBasis ? suspension.basis() : null);
    }
}
