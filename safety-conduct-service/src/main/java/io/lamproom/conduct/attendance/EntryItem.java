package io.lamproom.conduct.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One worker's shift as another system or the clerk tells it: the worker by staff number or by id. */
record EntryItem(
        @Schema(
                description = "The sender's own, only answered with what became of the item; the shift itself is known "
                        + "by worker, business date and shift.")
        String id,

        String staffNo,

        @Schema(format = "uuid") String workerId,

        @Schema(format = "date", description = "The working day of the shift, by the mine's shift table.")
        String businessDate,

        @Schema(description = "Its name in the mine's shift table.")
        String shift,

        @Schema(
                description =
                        "PLANNED or CANCELLED of a plan; of attendance WORKED, LEAVE (approved), INJURY, TRAINING, "
                                + "STOPPAGE, REST, ABSENT, or WITHDRAWN for what was told by mistake.")
        String kind,

        @Schema(
                format = "date-time",
                description = "When the sender wrote it, with offset: of two that differ the later "
                        + "one stands, in whatever order they come.")
        String toldAt) {}
