package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of a table of facts: its name, its type in SQL, and what of a published state it holds, in the mine's zone
 * where that matters.
 */
record Column<S>(String name, String type, BiFunction<S, ZoneId, Object> value) {

    static <S> Column<S> id(String name, Function<S, UUID> value) {
        return plain(name, "uuid", value);
    }

    static <S> Column<S> ids(String name, Function<S, List<UUID>> value) {
        return plain(name, "uuid[]", value);
    }

    /** An array with a value of each part of a state, in the order of the parts. */
    static <S, P> Column<S> each(String name, String type, Function<S, List<P>> parts, Function<P, ?> value) {
        return plain(
                name,
                type,
                state -> parts.apply(state).stream().<Object>map(value).toList());
    }

    static <S> Column<S> text(String name, Function<S, String> value) {
        return plain(name, "text", state -> checked(value.apply(state)));
    }

    static <S> Column<S> number(String name, Function<S, Integer> value) {
        return plain(name, "int", value);
    }

    static <S> Column<S> date(String name, Function<S, LocalDate> value) {
        return plain(name, "date", value);
    }

    static <S> Column<S> time(String name, Function<S, Instant> value) {
        return plain(name, "timestamptz", value);
    }

    /** The date of an instant. */
    static <S> Column<S> dateOf(String name, Function<S, Instant> value) {
        return new Column<>(name, "date", (state, zone) -> {
            Instant at = value.apply(state);
            return at == null ? null : at.atZone(zone).toLocalDate();
        });
    }

    /** What a state does not say does not hold. */
    static <S> Column<S> flag(String name, Function<S, Boolean> value) {
        return plain(name, "boolean", state -> Boolean.TRUE.equals(value.apply(state)));
    }

    private static <S> Column<S> plain(String name, String type, Function<S, ?> value) {
        return new Column<>(name, type, (state, zone) -> value.apply(state));
    }

    private static String checked(String text) {
        if (text != null && text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text that no column takes");
        }
        return text;
    }
}
