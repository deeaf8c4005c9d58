package io.lamproom.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A 职工花名册 of made-up people, as large as asked for. Its region code, 349903, does not exist. */
final class RosterFile {

    private static final List<String> HEADERS =
            List.of("序号", "工号", "姓名", "性别", "身份证号", "民族", "文化程度", "手机", "入矿日期", "用工形式", "区队", "班组", "工种", "井上/下");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹";
    private static final String GIVEN = "伟强磊军洋勇艳杰娟涛明超秀霞平刚桂英建国文辉力永健志义兴良海山仁波宁贵福生龙元全国胜学祥";
    private static final List<String> EDUCATION = List.of("初中", "高中", "中专", "大专", "本科");
    private static final List<String> TRADES = List.of("采煤工", "掘进工", "电工", "钳工", "运输工");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int ROWS_IN_MEMORY = 500;

    private RosterFile() {}

    /**
     * @param layout the JSON beside the sample sheet, which names the units of the demo mine
     * @param firstStaffNo so that a second file brings new people
     */
    static void write(Path file, int rows, int firstStaffNo, Path layout) throws IOException {
        JsonNode mine = Bench.JSON.readTree(layout.toFile());
        JsonNode units = mine.get("units");
        JsonNode teams = mine.get("teams");
        Random random = new Random(firstStaffNo);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "Lamproom", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("职工花名册");
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
            }
            for (int row = 1; row <= rows; row++) {
                String unit = units.get(random.nextInt(units.size())).asText();
                boolean section = unit.endsWith("区");
                boolean man = random.nextInt(10) > 0;
                LocalDate born = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(11_000));
                int column = 0;
                sheet.value(row, column++, row);
                sheet.value(row, column++, Integer.toString(firstStaffNo + row));
                sheet.value(row, column++, name(random));
                sheet.value(row, column++, man ? "男" : "女");
                sheet.value(row, column++, idNumber(born, (firstStaffNo + row) % 1000, man));
                sheet.value(row, column++, "汉族");
                sheet.value(row, column++, EDUCATION.get(random.nextInt(EDUCATION.size())));
                sheet.value(row, column++, "1390000%04d".formatted(random.nextInt(10_000)));
                sheet.value(
                        row, column++, born.plusYears(20 + random.nextInt(5)).toString());
                sheet.value(row, column++, "合同工");
                sheet.value(row, column++, unit);
                sheet.value(
                        row,
                        column++,
                        section ? teams.get(random.nextInt(teams.size())).asText() : null);
                sheet.value(row, column++, section ? TRADES.get(random.nextInt(TRADES.size())) : null);
                sheet.value(row, column, section ? "井下" : "井上");
                if (row % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        for (int i = 0; i < 2; i++) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return name.toString();
    }

    /** 公民身份号码 by GB 11643: region, birth date, order code (odd for men), check digit. */
    private static String idNumber(LocalDate born, int order, boolean man) {
        int sequence = order / 2 * 2 + (man ? 1 : 0);
        String body = "349903" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECK_DIGITS.charAt(sum % 11);
    }
}
