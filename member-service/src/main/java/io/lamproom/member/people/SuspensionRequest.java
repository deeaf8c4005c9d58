package io.lamproom.member.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param from the first day without work, today at the latest
 * @param basis the number of the paper that it rests on, such as 人字〔2026〕12号; never an illness
 */
@Schema(examples = """
        {"from": "2026-11-02", "basis": "人字〔2026〕12号"}""")
public record SuspensionRequest(
        @NotNull LocalDate from, @NotBlank @Size(max = 64) String basis) {}
