package io.lamproom.member.rosterimport;

import io.lamproom.member.people.ChineseIdNumber;
import io.lamproom.member.people.EmploymentForm;
import io.lamproom.member.people.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    Verdict judge(RosterSheet.PersonRow row) {
        return new Row(row.cells()).verdict(row.number());
    }

    /** The faults of one row while they are gathered. */
    private final class Row {

        private final Map<RosterColumn, Cell> cells;
        private final List<Fault> faults = new ArrayList<>();

        Row(Map<RosterColumn, Cell> cells) {
            this.cells = cells;
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
                    free(RosterColumn.ETHNICITY, WORD_LENGTH),
                    coded(RosterColumn.POLITICAL_STATUS, CodeWords.POLITICAL_STATUS, FaultCode.POLITICAL_STATUS),
                    coded(RosterColumn.EDUCATION, CodeWords.EDUCATION, FaultCode.EDUCATION),
                    free(RosterColumn.MAJOR, WORD_LENGTH),
                    free(RosterColumn.NATIVE_PLACE, TEXT_LENGTH),
                    free(RosterColumn.ADDRESS, TEXT_LENGTH),
                    phone(),
                    free(RosterColumn.EMERGENCY_CONTACT, TEXT_LENGTH),
                    hiredOn,
                    employmentForm(),
                    section,
                    team(section),
                    cells.containsKey(RosterColumn.TEAM),
                    free(RosterColumn.TRADE, WORD_LENGTH),
                    free(RosterColumn.POST, WORD_LENGTH),
                    free(RosterColumn.DUTY, WORD_LENGTH),
                    free(RosterColumn.USUAL_SHIFT, WORD_LENGTH),
                    coded(RosterColumn.UNDERGROUND, CodeWords.UNDERGROUND, FaultCode.UNDERGROUND),
                    coded(RosterColumn.SKILL_LEVEL, CodeWords.SKILL_LEVEL, FaultCode.SKILL_LEVEL),
                    free(RosterColumn.REMARK, TEXT_LENGTH));
            return new Verdict(number, staffNo, faults.isEmpty() ? entry : null, List.copyOf(faults));
        }

        /** Text, so leading zeros are kept. */
        private String staffNumber() {
            String text = required(RosterColumn.STAFF_NUMBER, FaultCode.STAFF_NUMBER_MISSING)
                    .map(Plain::solid)
                    .orElse(null);
            if (text == null) {
                return null;
            }
            if (!STAFF_NUMBER.matcher(text).matches()) {
                fault(FaultCode.STAFF_NUMBER, RosterColumn.STAFF_NUMBER);
                return null;
            }
            if (!staffNumbers.add(text)) {
                fault(FaultCode.STAFF_NUMBER_TWICE, RosterColumn.STAFF_NUMBER);
            }
            return text;
        }

        private String name() {
            String name = required(RosterColumn.NAME, FaultCode.NAME_MISSING)
                    .map(Plain::name)
                    .orElse(null);
            if (name != null
                    && (name.length() > NAME_LENGTH || !NAME.matcher(name).matches())) {
                fault(FaultCode.NAME, RosterColumn.NAME);
            }
            return name;
        }

        private ChineseIdNumber idNumber() {
            String text = required(RosterColumn.ID_NUMBER, FaultCode.ID_MISSING)
                    .map(Plain::solid)
                    .map(solid -> solid.replace('x', 'X'))
                    .orElse(null);
            if (text == null) {
                return null;
            }
            if (cells.get(RosterColumn.ID_NUMBER).kind() == Cell.Kind.NUMBER
                    && text.length() > ID_DIGITS_OF_A_NUMBER_CELL) {
                fault(FaultCode.ID_DIGITS_LOST, RosterColumn.ID_NUMBER);
                return null;
            }
            Optional<ChineseIdNumber.Flaw> flaw = ChineseIdNumber.flaw(text);
            if (flaw.isPresent()) {
                FaultCode code =
                        switch (flaw.get()) {
                            case LENGTH -> FaultCode.ID_LENGTH;
                            case CHARACTERS -> FaultCode.ID_CHARACTERS;
                            case BIRTH_DATE -> FaultCode.ID_BIRTH_DATE;
                            case CHECKSUM -> FaultCode.ID_CHECKSUM;
                        };
                fault(code, RosterColumn.ID_NUMBER);
                return null;
            }
            if (!idNumbers.add(text)) {
                fault(FaultCode.ID_NUMBER_TWICE, RosterColumn.ID_NUMBER);
            }
            return new ChineseIdNumber(text);
        }

        /** As the ID number has it; what the sheet says must not contradict it. */
        private Sex sex(ChineseIdNumber idNumber) {
            Sex said = coded(RosterColumn.SEX, CodeWords.SEX, FaultCode.SEX);
            if (idNumber == null) {
                return said;
            }
            Sex sex = idNumber.male() ? Sex.MALE : Sex.FEMALE;
            if (said != null && said != sex) {
                fault(FaultCode.SEX_CONTRADICTS_ID, RosterColumn.SEX);
            }
            return sex;
        }

        private String phone() {
            String text = said(RosterColumn.PHONE).map(Plain::text).orElse(null);
            if (text == null) {
                return null;
            }
            String digits = COUNTRY.matcher(PHONE_SEPARATORS.matcher(text).replaceAll(""))
                    .replaceFirst("");
            if (!PHONE.matcher(digits).matches()) {
                fault(FaultCode.PHONE, RosterColumn.PHONE);
            }
            return digits;
        }

        private LocalDate hiredOn(ChineseIdNumber idNumber) {
            Optional<String> text = required(RosterColumn.HIRE_DATE, FaultCode.HIRE_DATE_MISSING)
                    .map(Plain::text);
            if (text.isEmpty()) {
                return null;
            }
            Optional<LocalDate> date = SheetDate.parse(text.get(), date1904);
            if (date.isEmpty()) {
                fault(FaultCode.HIRE_DATE, RosterColumn.HIRE_DATE);
                return null;
            }
            if (date.get().isAfter(today)) {
                fault(FaultCode.HIRE_DATE_IN_FUTURE, RosterColumn.HIRE_DATE);
            } else if (idNumber != null && !date.get().isAfter(idNumber.birthDate())) {
                fault(FaultCode.HIRE_DATE_BEFORE_BIRTH, RosterColumn.HIRE_DATE);
            }
            return date.get();
        }

        private EmploymentForm employmentForm() {
            if (!cells.containsKey(RosterColumn.EMPLOYMENT_FORM)) {
                return null;
            }
            if (required(RosterColumn.EMPLOYMENT_FORM, FaultCode.EMPLOYMENT_FORM_MISSING)
                    .isEmpty()) {
                return null;
            }
            return coded(RosterColumn.EMPLOYMENT_FORM, CodeWords.EMPLOYMENT_FORM, FaultCode.EMPLOYMENT_FORM);
        }

        private UnitNames.Named section() {
            Optional<String> text = required(RosterColumn.UNIT, FaultCode.UNIT_MISSING);
            Optional<UnitNames.Named> section = text.flatMap(units::section);
            if (text.isPresent() && section.isEmpty()) {
                fault(FaultCode.UNKNOWN_UNIT, RosterColumn.UNIT);
            }
            return section.orElse(null);
        }

        private UnitNames.Named team(UnitNames.Named section) {
            Optional<String> text = said(RosterColumn.TEAM);
            if (section == null || text.isEmpty()) {
                return null;
            }
            Optional<UnitNames.Named> team = units.team(section, text.get());
            if (team.isEmpty()) {
                fault(FaultCode.UNKNOWN_TEAM, RosterColumn.TEAM);
            }
            return team.orElse(null);
        }

        private <T> T coded(RosterColumn column, Map<String, T> words, FaultCode otherwise) {
            Optional<String> text = said(column).map(Plain::solid);
            T coded = text.map(words::get).orElse(null);
            if (text.isPresent() && coded == null) {
                fault(otherwise, column);
            }
            return coded;
        }

        private String free(RosterColumn column, int length) {
            String text = said(column).map(Plain::text).orElse(null);
            if (text != null && text.length() > length) {
                fault(FaultCode.TEXT_TOO_LONG, column);
            }
            return text;
        }

        private Optional<String> required(RosterColumn column, FaultCode otherwise) {
            int before = faults.size();
            Optional<String> text = value(column);
            if (text.isEmpty() && faults.size() == before) {
                fault(otherwise, column);
            }
            return text;
        }

        /** As {@link #value}; a dash or 无 says nothing. */
        private Optional<String> said(RosterColumn column) {
            return value(column).filter(text -> !CodeWords.NOTHING.contains(Plain.solid(text)));
        }

        private Optional<String> value(RosterColumn column) {
            Cell cell = cells.getOrDefault(column, Cell.BLANK);
            if (cell.kind() == Cell.Kind.ERROR) {
                fault(FaultCode.CELL_ERROR, column);
            } else if (cell.kind() == Cell.Kind.UNCOMPUTED) {
                fault(FaultCode.FORMULA, column);
            }
            return Plain.text(cell.text()).isEmpty() ? Optional.empty() : Optional.of(cell.text());
        }

        private void fault(FaultCode code, RosterColumn column) {
            Fault fault = new Fault(code, column);
            if (!faults.contains(fault)) {
                faults.add(fault);
            }
        }
    }
}
