package io.lamproom.member.contractor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param to the first day on which the contract holds no more, earlier than agreed */
@Schema(examples = """
        {"to": "2027-03-01"}""")
record ContractClosure(@NotNull LocalDate to) {}
