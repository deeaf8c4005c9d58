package io.lamproom.member.relation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the other organisation took the member in, as its receipt says. */
@Schema(name = "TransferReceiptRequest", examples = "{\"on\": \"2026-11-20\"}")
record ReceiptRequest(@NotNull LocalDate on) {}
