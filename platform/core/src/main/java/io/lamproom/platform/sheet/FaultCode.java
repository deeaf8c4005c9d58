package io.lamproom.platform.sheet;

import java.util.Locale;

/** What can be wrong with a row: constants of an enum, whose texts are in the messages under their {@link #code}. */
public interface FaultCode {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
