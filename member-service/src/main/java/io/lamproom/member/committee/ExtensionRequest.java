package io.lamproom.member.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a term goes on, with the higher organisation's approval.
 *
 * @param until the first day after it
 */
@Schema(examples = "{\"until\": \"2027-04-08\", \"reason\": \"矿井搬家倒面，经党委批准延期换届\"}")
record ExtensionRequest(
        @NotNull LocalDate until, @NotBlank @Size(max = 300) String reason) {}
