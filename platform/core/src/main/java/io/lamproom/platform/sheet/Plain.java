package io.lamproom.platform.sheet;

import java.util.regex.Pattern;

/** Mends what typing leaves in cells: full-width forms, stray spaces, invisible characters. */
public final class Plain {

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private Plain() {}

    /** Half-width, one space where there were several of any kind, none at the ends. */
    public static String text(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        cell.codePoints().map(Plain::narrow).filter(Plain::visible).forEach(plain::appendCodePoint);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** As {@link #text}, without any space. */
    public static String solid(String cell) {
        return text(cell).replace(" ", "");
    }

    /** A person's name: without spaces unless it is written in Latin letters, one kind of middle dot. */
    public static String name(String cell) {
        String text =
                text(cell).replace('•', '·').replace('‧', '·').replace('・', '·').replace('･', '·');
        return LATIN.matcher(text).find() ? text : text.replace(" ", "");
    }

    private static int narrow(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
    }

    private static boolean visible(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
