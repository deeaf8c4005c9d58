package io.lamproom.member.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param on the first day of work again, today at the latest */
@Schema(examples = """
        {"on": "2026-11-16"}""")
public record ReturnRequest(@NotNull LocalDate on) {}
