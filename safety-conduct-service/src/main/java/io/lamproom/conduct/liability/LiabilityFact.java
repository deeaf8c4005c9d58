package io.lamproom.conduct.liability;

import io.lamproom.conduct.violation.ViolationFact;
import java.util.UUID;

/** What a joint liability says to whatever follows from it. */
public record LiabilityFact(UUID id, UUID workerId, LiabilityGround ground, ViolationFact violation) {}
