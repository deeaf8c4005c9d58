package io.lamproom.member.contractor;

/**
 * 统一社会信用代码, the 18 characters by which a company is known (GB 32100): digits and letters without I, O, S, V and Z,
 * the last a check character.
 */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Whether a text of upper-case characters is a credit code. */
    static boolean isValid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        int check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
        return text.charAt(LENGTH - 1) == ALPHABET.charAt(check);
    }
}
