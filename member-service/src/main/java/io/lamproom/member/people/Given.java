package io.lamproom.member.people;

/** What holds after a correction: what is given, or what is stored where nothing is given. */
final class Given {

    private Given() {}

    static <T> T value(T given, T stored) {
        return given == null ? stored : given;
    }

    /** As {@link #value}; an empty text clears what is stored. */
    static String text(String given, String stored) {
        String text = value(given, stored);
        return text == null || text.isEmpty() ? null : text;
    }
}
