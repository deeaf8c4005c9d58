package io.lamproom.member.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Votes by count; no one's vote is recorded. */
@Schema(examples = "{\"inFavour\": 12, \"against\": 1, \"abstained\": 0}")
record Votes(
        @Min(0) @Max(10_000) int inFavour,
        @Min(0) @Max(10_000) int against,
        @Min(0) @Max(10_000) int abstained) {

    static final Votes NONE = new Votes(0, 0, 0);

    int cast() {
        return inFavour + against + abstained;
    }
}
