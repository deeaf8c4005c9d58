package io.lamproom.member.relation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The terms of transfers.
 *
 * @param letterMonths how long a letter of introduction is valid at most
 */
record TransferRules(@Min(1) @Max(3) int letterMonths) {}
