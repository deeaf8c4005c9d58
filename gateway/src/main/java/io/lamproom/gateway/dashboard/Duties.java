package io.lamproom.gateway.dashboard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has signed the duty list of their post for the year of the date of judgement (安全责任书). */
@Schema(name = "DutyFigures")
record Duties(
        @Schema(description = "People who have signed, of all people, in percent.")
        Rate signed,

        @Schema(description = "People whose keeping of it was checked.")
        long checked) {

    static Duties of(CountedPersons.Signers signers, Headcount people, boolean seesPersons) {
        BigDecimal persons = BigDecimal.valueOf(people.persons());
        return new Duties(
                Rate.perHundred(signers.signed(), persons, seesPersons || Rate.areEnough(persons)), signers.checked());
    }
}
