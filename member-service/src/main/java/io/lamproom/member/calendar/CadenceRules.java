package io.lamproom.member.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The cadence of a Party organisation's meetings (三会一课频次), as data. */
public record CadenceRules(@NotEmpty @Size(max = 60) List<@NotNull @Valid Cadence> cadences) {}
