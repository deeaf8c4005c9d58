package io.lamproom.conduct.pattern;

import java.util.List;
import java.util.UUID;

/** A pattern that the rules ask a review of. */
record FoundPattern(Pattern pattern, Whose whose, List<UUID> factIds) {}
