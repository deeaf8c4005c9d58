package io.lamproom.member.rosterimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lamproom.member.TestMine;

/** Small rosters as text. */
final class RosterCsv {

    static final String HEADER = "工号,姓名,身份证号,入矿日期,区队,班组,手机,工种";

    private RosterCsv() {}

    static byte[] sheet(String... rows) {
        return (HEADER + "\n" + String.join("\n", rows)).getBytes(UTF_8);
    }

    /** Someone without a fault, in the section 采煤一区. */
    static String person(TestMine mine, String staffNo) {
        return staffNo + ",王德," + mine.idNumber() + ",2021-03-01,采煤一区,,,";
    }

    static String number(int i) {
        return "%06d".formatted(i);
    }
}
