package io.lamproom.member.people;

/** What is shown of a sensitive text to those who may not see it. */
final class Mask {

    private static final String HIDDEN = "***";

    private Mask() {}

    /** Region and last four characters of an identity number: {@code 3401**********1234}. */
    static String idNumber(String idNumber) {
        return idNumber == null ? null : new ChineseIdNumber(idNumber).masked();
    }

    /** The first three and the last two digits: {@code 138******21}. */
    static String phone(String phone) {
        return phone == null
                ? null
                : phone.substring(0, 3) + "*".repeat(phone.length() - 5) + phone.substring(phone.length() - 2);
    }

    /** Only that there is something. */
    static String text(String text) {
        return text == null ? null : HIDDEN;
    }
}
