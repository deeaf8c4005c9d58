package io.lamproom.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page; absent on the last one
 * @param total how many there are in all; only with {@code ?count=true}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next, Long total) {

    /** The same page with each item rendered. */
    public <R> Page<R> map(Function<T, R> render) {
        return new Page<>(items.stream().map(render).toList(), next, total);
    }
}
