package io.lamproom.conduct.wage;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One worker's wage of a month as payroll tells it: the worker by staff number or by id. */
record WageBaseItem(
        @Schema(
                description = "The sender's own, only answered with what became of the item; the base itself is known "
                        + "by worker and month.")
        String id,

        String staffNo,

        @Schema(format = "uuid") String workerId,

        @Schema(
                description = "The mine's accounting month by its name, such as 2026-11, whichever days the mine counts"
                        + " to it; the running one at the latest.")
        String month,

        @Schema(
                implementation = Long.class,
                type = SchemaType.INTEGER,
                format = "int64",
                minimum = "1",
                maximum = "100000000",
                description = "In whole fen.")
        JsonNode amountFen,

        @Schema(
                format = "date-time",
                description = "When the sender wrote it, with offset: of two that differ the later one stands, in "
                        + "whatever order they come.")
        String toldAt) {

    @Override
    public String toString() {
        return "WageBaseItem[" + id + "]";
    }
}
