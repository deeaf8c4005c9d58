package io.lamproom.member.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 居民身份证号, the 18 characters of a citizen's identity number (GB 11643): region, birth date, serial number whose
 * last digit is odd for a man, check character. Prints itself masked.
 */
public record ChineseIdNumber(String value) {

    /** What is wrong with a text that should be an identity number; the first that applies. */
    public enum Flaw {
        LENGTH,
        CHARACTERS,
        BIRTH_DATE,
        CHECKSUM
    }

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /** @throws IllegalArgumentException if the text has a flaw; the text itself is not in the message */
    public ChineseIdNumber {
        flaw(value).ifPresent(flaw -> {
            throw new IllegalArgumentException("not an identity number: " + flaw);
        });
    }

    /** The flaw of a text without spaces, in which a closing x is upper-case; empty if it is an identity number. */
    public static Optional<Flaw> flaw(String text) {
        if (text.length() != LENGTH) {
            return Optional.of(Flaw.LENGTH);
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.of(Flaw.CHARACTERS);
            }
            sum += digit * WEIGHTS[i];
        }
        char check = text.charAt(LENGTH - 1);
        if (CHECK_CHARACTERS.indexOf(check) < 0) {
            return Optional.of(Flaw.CHARACTERS);
        }
        if (birthDate(text).isEmpty()) {
            return Optional.of(Flaw.BIRTH_DATE);
        }
        return check == CHECK_CHARACTERS.charAt(sum % 11) ? Optional.empty() : Optional.of(Flaw.CHECKSUM);
    }

    public LocalDate birthDate() {
        return birthDate(value).orElseThrow();
    }

    /** True for a man (17th digit odd), false for a woman. */
    public boolean male() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** The region and the last four characters, the rest hidden. */
    public String masked() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<LocalDate> birthDate(String text) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text, 6, 10, 10),
                    Integer.parseInt(text, 10, 12, 10),
                    Integer.parseInt(text, 12, 14, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
