package io.lamproom.conduct.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each feed told on a day of the mine's calendar. */
public record FeedDaysView(LocalDate day, List<FeedDayView> feeds) {

    /**
     * What one feed told: {@code received = recorded + completed + corrected + unchanged + held + refused}.
     *
     * @param feed the program by which it came
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeedDayView(
            String feed,

            @Schema(
                    description = "Items of all calls of that day: recorded + completed + corrected + unchanged + held "
                            + "+ refused.")
            int received,

            int recorded,
            int completed,

            @Schema(description = "Told otherwise before, of a plan, an attendance day or a wage.")
            int corrected,

            @Schema(description = "Known before: sent again.")
            int unchanged,

            int held,
            int refused,
            List<RefusedByCode> refusedByCode,

            @Schema(description = "What has become of the items held that day; absent where nothing is ever held.")
            HeldRows heldRows) {}

    /** How many items were refused by a rule. */
    public record RefusedByCode(String code, int items) {}

    /** How many items that were held wait, were repaired and were discarded until now. */
    public record HeldRows(int open, int repaired, int discarded) {

        static final HeldRows NONE = new HeldRows(0, 0, 0);
    }
}
