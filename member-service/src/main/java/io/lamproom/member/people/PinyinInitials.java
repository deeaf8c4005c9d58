package io.lamproom.member.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The pinyin initials (拼音首字母) of names, as people type them to find someone: zs for 张三. A character has one reading,
 * the usual one, but for surnames that are read otherwise than the word: dx is not how 单雄 is found, sx is.
 */
public final class PinyinInitials {

    private static final String TABLE = "/pinyin/initials.txt";

    /** Surnames whose initials are not those of their characters. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("万俟", "mq"),
            Map.entry("澹台", "tt"),
            Map.entry("长孙", "zs"),
            Map.entry("尉迟", "yc"),
            Map.entry("乐", "y"),
            Map.entry("仇", "q"),
            Map.entry("区", "o"),
            Map.entry("单", "s"),
            Map.entry("召", "s"),
            Map.entry("折", "s"),
            Map.entry("曾", "z"),
            Map.entry("查", "z"),
            Map.entry("种", "c"),
            Map.entry("秘", "b"),
            Map.entry("粘", "n"),
            Map.entry("繁", "p"),
            Map.entry("翟", "z"),
            Map.entry("解", "x"));

    private static final Map<Integer, Character> INITIALS = read();

    private PinyinInitials() {}

    /** Lower-case letters, none for a character without a reading; null for no name. */
    public static String of(String name) {
        if (name == null) {
            return null;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        int read = surname(plain, initials);
        plain.substring(read).codePoints().forEach(character -> {
            if (character >= 'a' && character <= 'z') {
                initials.append((char) character);
            } else if (INITIALS.containsKey(character)) {
                initials.append(INITIALS.get(character));
            }
        });
        return initials.toString();
    }

    /** @return how much of the name was read as a surname */
    private static int surname(String name, StringBuilder initials) {
        for (int length = Math.min(2, name.length()); length > 0; length--) {
            String known = SURNAMES.get(name.substring(0, length));
            if (known != null) {
                initials.append(known);
                return length;
            }
        }
        return 0;
    }

    private static Map<Integer, Character> read() {
        Map<Integer, Character> initials = new HashMap<>();
        try (InputStream table = PinyinInitials.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> line.substring(2)
                            .codePoints()
                            .forEach(character -> initials.put(character, line.charAt(0))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return initials;
    }
}
