package io.lamproom.member.admission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * How many persons may come up for admission in a calendar year (年度发展党员计划), as the Party committee sets it.
 *
 * @param mine in the whole mine; null where no number is set
 * @param branches in these branches; one that is not named is bounded by the mine's number only
 */
record AdmissionQuotas(
        @Min(0) @Max(10_000) Integer mine,
        @NotNull @Size(max = 2_000) Map<@NotNull UUID, @NotNull @Min(0) @Max(1_000) Integer> branches) {}
