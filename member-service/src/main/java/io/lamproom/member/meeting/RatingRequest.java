package io.lamproom.member.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone who was there thought of a meeting, from 1 to 5; kept without the person. */
@Schema(examples = "{\"score\": 4}")
record RatingRequest(@Min(1) @Max(5) int score) {}
