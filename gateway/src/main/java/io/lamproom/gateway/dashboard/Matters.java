package io.lamproom.gateway.dashboard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands open as of the date of judgement and waits for somebody, by count. */
@Schema(name = "OpenMatters")
record Matters(
        @Schema(description = "Appeals not decided.") long appeals,

        @Schema(description = "Of these, appeals whose term has passed.")
        long appealsPastTerm,

        @Schema(description = "Reviews of what repeats, not decided.")
        long patternReviews,

        @Schema(description = "People held from work on that day.")
        long held,

        @Schema(description = "Absences presumed, neither explained nor confirmed.")
        long absences,

        @Schema(description = "Proposals of a points threshold not decided.")
        long pointsProposals,

        @Schema(description = "Refusals of unsafe work not decided; of a whole mine only.")
        Long refusals,

        @Schema(description = "Refusals whose people are watched over against reprisals; of a whole mine only.")
        Long refusalsWatched,

        @Schema(description = "Reviews of what befell those people, not decided; of a whole mine only.")
        Long refusalReviews) {

    static final Matters NONE_OF_BRANCH = new Matters(0, 0, 0, 0, 0, 0, null, null, null);
}
