package io.lamproom.member.rosterimport;

import io.lamproom.member.people.ChineseIdNumber;
import io.lamproom.member.people.EmploymentForm;
import io.lamproom.member.people.Sex;
import io.lamproom.platform.sheet.Cell;
import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges the rows of one sheet from top to bottom: mends what can be mended, names every fault of a row at once. What
 * only the stored workers can tell is not judged here.
 */
final class RowJudge {

    private static final Pattern STAFF_NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,31}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+(?:[· .'’-]+[\\p{L}\\p{M}]+)*");
    private static final Pattern PHONE_SEPARATORS = Pattern.compile("[ ()./-]");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}\\d{7,8}");
    private static final int ID_DIGITS_OF_A_NUMBER_CELL = 15;
    private static final int NAME_LENGTH = 50;
    private static final int WORD_LENGTH = 64;
    private static final int TEXT_LENGTH = 200;

    private final UnitNames units;
    private final LocalDate today;
    private final boolean date1904;
    private final Set<String> staffNumbers = new HashSet<>();
    private final Set<String> idNumbers = new HashSet<>();

    /** @param today business date of judgement */
    RowJudge(UnitNames units, LocalDate today, boolean date1904) {
        this.units = units;
        this.today = today;
        this.date1904 = date1904;
    }

    Verdict judge(Sheet.Row row) {
        return new Row(row.cells()).verdict(row.number());
    }

    /** One row while it is read. */
    private final class Row {

        private final RowReader cells;

        Row(Map<SheetColumn, Cell> cells) {
            this.cells = new RowReader(cells, date1904);
        }

        Verdict verdict(int number) {
            String staffNo = staffNumber();
            String name = name();
            ChineseIdNumber idNumber = idNumber();
            Sex sex = sex(idNumber);
            LocalDate hiredOn = hiredOn(idNumber);
            UnitNames.Named section = section();
            RosterEntry entry = new RosterEntry(
                    staffNo,
                    name,
                    sex,
                    idNumber,
                    cells.free(RosterColumn.ETHNICITY, WORD_LENGTH),
                    cells.coded(
                            RosterColumn.POLITICAL_STATUS, CodeWords.POLITICAL_STATUS, RosterFault.POLITICAL_STATUS),
                    cells.coded(RosterColumn.EDUCATION, CodeWords.EDUCATION, RosterFault.EDUCATION),
                    cells.free(RosterColumn.MAJOR, WORD_LENGTH),
                    cells.free(RosterColumn.NATIVE_PLACE, TEXT_LENGTH),
                    cells.free(RosterColumn.ADDRESS, TEXT_LENGTH),
                    phone(),
                    cells.free(RosterColumn.EMERGENCY_CONTACT, TEXT_LENGTH),
                    hiredOn,
                    employmentForm(),
                    section,
                    team(section),
                    cells.has(RosterColumn.TEAM),
                    cells.free(RosterColumn.TRADE, WORD_LENGTH),
                    cells.free(RosterColumn.POST, WORD_LENGTH),
                    cells.free(RosterColumn.DUTY, WORD_LENGTH),
                    cells.free(RosterColumn.USUAL_SHIFT, WORD_LENGTH),
                    cells.coded(RosterColumn.UNDERGROUND, CodeWords.UNDERGROUND, RosterFault.UNDERGROUND),
                    cells.coded(RosterColumn.SKILL_LEVEL, CodeWords.SKILL_LEVEL, RosterFault.SKILL_LEVEL),
                    cells.free(RosterColumn.REMARK, TEXT_LENGTH));
            return new Verdict(number, staffNo, cells.isFaultless() ? entry : null, cells.faults());
        }

        /** Text, so leading zeros are kept. */
        private String staffNumber() {
            String text = cells.required(RosterColumn.STAFF_NUMBER, RosterFault.STAFF_NUMBER_MISSING)
                    .map(Plain::solid)
                    .orElse(null);
            if (text == null) {
                return null;
            }
            if (!STAFF_NUMBER.matcher(text).matches()) {
                cells.fault(RosterFault.STAFF_NUMBER, RosterColumn.STAFF_NUMBER);
                return null;
            }
            if (!staffNumbers.add(text)) {
                cells.fault(RosterFault.STAFF_NUMBER_TWICE, RosterColumn.STAFF_NUMBER);
            }
            return text;
        }

        private String name() {
            String name = cells.required(RosterColumn.NAME, RosterFault.NAME_MISSING)
                    .map(Plain::name)
                    .orElse(null);
            if (name != null
                    && (name.length() > NAME_LENGTH || !NAME.matcher(name).matches())) {
                cells.fault(RosterFault.NAME, RosterColumn.NAME);
            }
            return name;
        }

        private ChineseIdNumber idNumber() {
            String text = cells.required(RosterColumn.ID_NUMBER, RosterFault.ID_MISSING)
                    .map(Plain::solid)
                    .map(solid -> solid.replace('x', 'X'))
                    .orElse(null);
            if (text == null) {
                return null;
            }
            if (cells.cell(RosterColumn.ID_NUMBER).kind() == Cell.Kind.NUMBER
                    && text.length() > ID_DIGITS_OF_A_NUMBER_CELL) {
                cells.fault(RosterFault.ID_DIGITS_LOST, RosterColumn.ID_NUMBER);
                return null;
            }
            Optional<ChineseIdNumber.Flaw> flaw = ChineseIdNumber.flaw(text);
            if (flaw.isPresent()) {
                RosterFault code =
                        switch (flaw.get()) {
                            case LENGTH -> RosterFault.ID_LENGTH;
                            case CHARACTERS -> RosterFault.ID_CHARACTERS;
                            case BIRTH_DATE -> RosterFault.ID_BIRTH_DATE;
                            case CHECKSUM -> RosterFault.ID_CHECKSUM;
                        };
                cells.fault(code, RosterColumn.ID_NUMBER);
                return null;
            }
            if (!idNumbers.add(text)) {
                cells.fault(RosterFault.ID_NUMBER_TWICE, RosterColumn.ID_NUMBER);
            }
            return new ChineseIdNumber(text);
        }

        /** As the ID number has it; what the sheet says must not contradict it. */
        private Sex sex(ChineseIdNumber idNumber) {
            Sex said = cells.coded(RosterColumn.SEX, CodeWords.SEX, RosterFault.SEX);
            if (idNumber == null) {
                return said;
            }
            Sex sex = idNumber.male() ? Sex.MALE : Sex.FEMALE;
            if (said != null && said != sex) {
                cells.fault(RosterFault.SEX_CONTRADICTS_ID, RosterColumn.SEX);
            }
            return sex;
        }

        private String phone() {
            String text = cells.said(RosterColumn.PHONE).map(Plain::text).orElse(null);
            if (text == null) {
                return null;
            }
            String digits = COUNTRY.matcher(PHONE_SEPARATORS.matcher(text).replaceAll(""))
                    .replaceFirst("");
            if (!PHONE.matcher(digits).matches()) {
                cells.fault(RosterFault.PHONE, RosterColumn.PHONE);
            }
            return digits;
        }

        private LocalDate hiredOn(ChineseIdNumber idNumber) {
            if (cells.required(RosterColumn.HIRE_DATE, RosterFault.HIRE_DATE_MISSING)
                    .isEmpty()) {
                return null;
            }
            LocalDate date = cells.date(RosterColumn.HIRE_DATE, RosterFault.HIRE_DATE);
            if (date != null && date.isAfter(today)) {
                cells.fault(RosterFault.HIRE_DATE_IN_FUTURE, RosterColumn.HIRE_DATE);
            } else if (date != null && idNumber != null && !date.isAfter(idNumber.birthDate())) {
                cells.fault(RosterFault.HIRE_DATE_BEFORE_BIRTH, RosterColumn.HIRE_DATE);
            }
            return date;
        }

        private EmploymentForm employmentForm() {
            if (!cells.has(RosterColumn.EMPLOYMENT_FORM)) {
                return null;
            }
            if (cells.required(RosterColumn.EMPLOYMENT_FORM, RosterFault.EMPLOYMENT_FORM_MISSING)
                    .isEmpty()) {
                return null;
            }
            return cells.coded(RosterColumn.EMPLOYMENT_FORM, CodeWords.EMPLOYMENT_FORM, RosterFault.EMPLOYMENT_FORM);
        }

        private UnitNames.Named section() {
            Optional<String> text = cells.required(RosterColumn.UNIT, RosterFault.UNIT_MISSING);
            Optional<UnitNames.Named> section = text.flatMap(units::section);
            if (text.isPresent() && section.isEmpty()) {
                cells.fault(RosterFault.UNKNOWN_UNIT, RosterColumn.UNIT);
            }
            return section.orElse(null);
        }

        private UnitNames.Named team(UnitNames.Named section) {
            Optional<String> text = cells.said(RosterColumn.TEAM);
            if (section == null || text.isEmpty()) {
                return null;
            }
            Optional<UnitNames.Named> team = units.team(section, text.get());
            if (team.isEmpty()) {
                cells.fault(RosterFault.UNKNOWN_TEAM, RosterColumn.TEAM);
            }
            return team.orElse(null);
        }
    }
}
