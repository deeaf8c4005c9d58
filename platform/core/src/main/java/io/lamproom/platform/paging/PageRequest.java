package io.lamproom.platform.paging;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list a caller asks for; a {@code @BeanParam} of every list. */
public class PageRequest {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @DefaultValue("20")
    @Parameter(description = "Items on a page.", schema = @Schema(minimum = "1", maximum = "200"))
    public int limit = DEFAULT_LIMIT;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; bound to the same filter.")
    public String cursor;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Also count all items of the list.")
    public boolean count;

    /** @throws Refusal.InvalidInput when the limit is not from 1 to 200 */
    public int limit() {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("limit", "limit-range", 1, MAX_LIMIT));
        }
        return limit;
    }
}
