package io.lamproom.conduct.trip;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One trip as another system tells it: the worker by staff number or by id. */
record TripItem(
        @Schema(format = "uuid", description = "Made by the sender; the same trip has the same id for ever.")
        String id,

        String staffNo,

        @Schema(format = "uuid") String workerId,

        @Schema(format = "date-time", description = "With its offset; may be days ago.")
        String downAt,

        @Schema(format = "date-time", description = "Absent while the worker is down; the trip is sent again then.")
        String upAt) {}
