package io.lamproom.member.personmerge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two records of one human being, each named by one employment.
 *
 * @param keptWorkerId of the person whose identity number and contact are right, and stay
 * @param doubleWorkerId of the person who goes
 */
@Schema(examples = """
        {"keptWorkerId": "019b3a50-0000-7000-8000-000000000006", "doubleWorkerId": "019b3a50-0000-7000-8000-000000000016",
         "reason": "身份证号录错一位，与工号001234为同一人"}""")
record PersonMergeRequest(
        @NotNull UUID keptWorkerId,
        @NotNull UUID doubleWorkerId,
        @NotBlank @Size(max = 500) String reason) {}
