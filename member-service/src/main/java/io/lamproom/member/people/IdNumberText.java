package io.lamproom.member.people;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import java.text.Normalizer;
import java.util.Locale;

/** Reads identity numbers as people type them: full-width, with blanks, with a small x. */
final class IdNumberText {

    private IdNumberText() {}

    /** @throws Refusal.InvalidInput naming the flaw, such as {@code id-checksum}, of the body's {@code idNumber} */
    static ChineseIdNumber parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        ChineseIdNumber.flaw(plain).ifPresent(flaw -> {
            String code = "id-" + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Refusal.InvalidInput(FieldError.at("/idNumber", code));
        });
        return new ChineseIdNumber(plain);
    }
}
