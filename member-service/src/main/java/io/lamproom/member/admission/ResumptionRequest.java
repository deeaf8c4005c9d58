package io.lamproom.member.admission;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A probationary member whose admission others led so far: before the mine went live, or elsewhere. */
@Schema(examples = "{\"workerId\": \"019b3a50-0000-7000-8000-000000000006\"}")
record ResumptionRequest(@NotNull UUID workerId) {}
