package io.lamproom.conduct.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a feed says of a shift.
 *
 * @param complete all of it has been told, so that what is missing says something
 * @param toldAt when this was last said; null when nothing was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedShift(
        LocalDate businessDate,
        String shift,

        @Schema(description = "All of the shift has been told, so that what is missing says something.")
        boolean complete,

        @Schema(description = "When this was last said; absent when nothing was.")
        Instant toldAt) {}
