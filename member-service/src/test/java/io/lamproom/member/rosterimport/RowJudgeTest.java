package io.lamproom.member.rosterimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.member.people.Education;
import io.lamproom.member.people.EmploymentForm;
import io.lamproom.member.people.PoliticalStatus;
import io.lamproom.member.people.Sex;
import io.lamproom.member.people.SkillLevel;
import io.lamproom.platform.sheet.Cell;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetFault;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowJudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UnitNames.Named SECTION = new UnitNames.Named(UUID.randomUUID(), null, "采煤一区", true);
    private static final UnitNames.Named TEAM = new UnitNames.Named(UUID.randomUUID(), SECTION.id(), "检修班", true);
    private static final UnitNames UNITS = new UnitNames(List.of(SECTION, TEAM));

    private final RowJudge judge = new RowJudge(UNITS, TODAY, false);
    private final Map<SheetColumn, Cell> row = new HashMap<>();

    RowJudgeTest() {
        text(RosterColumn.STAFF_NUMBER, "000123");
        text(RosterColumn.NAME, "王德");
        text(RosterColumn.ID_NUMBER, SheetFiles.MAN);
        text(RosterColumn.HIRE_DATE, "2015-03-01");
        text(RosterColumn.UNIT, "采煤一区");
    }

    @Test
    void optional_columns_may_be_absent() {
        RosterEntry entry = judge().entry();
        assertThat(entry.sex()).isEqualTo(Sex.MALE);
        assertThat(entry.employmentForm()).isNull();
        assertThat(entry.team()).isNull();
        assertThat(entry.teamSaid()).isFalse();
        assertThat(entry.underground()).isNull();
        assertThat(entry.phone()).isNull();
    }

    @Test
    void every_fault_of_a_row_is_named_at_once() {
        text(RosterColumn.STAFF_NUMBER, " ");
        text(RosterColumn.NAME, "");
        text(RosterColumn.ID_NUMBER, "440524188001010013");
        text(RosterColumn.SEX, "未知");
        text(RosterColumn.PHONE, "1990000");
        text(RosterColumn.HIRE_DATE, "2030/1/1");
        text(RosterColumn.POLITICAL_STATUS, "党员同志");
        text(RosterColumn.EDUCATION, "秀才");
        text(RosterColumn.EMPLOYMENT_FORM, "");
        text(RosterColumn.UNIT, "综采九区");
        text(RosterColumn.UNDERGROUND, "天上");
        text(RosterColumn.SKILL_LEVEL, "大师");
        text(RosterColumn.REMARK, "长".repeat(201));
        assertThat(judge().entry()).isNull();
        assertThat(judge().faults())
                .containsExactlyInAnyOrder(
                        new Fault(RosterFault.STAFF_NUMBER_MISSING, RosterColumn.STAFF_NUMBER),
                        new Fault(RosterFault.NAME_MISSING, RosterColumn.NAME),
                        new Fault(RosterFault.ID_CHECKSUM, RosterColumn.ID_NUMBER),
                        new Fault(RosterFault.SEX, RosterColumn.SEX),
                        new Fault(RosterFault.PHONE, RosterColumn.PHONE),
                        new Fault(RosterFault.HIRE_DATE_IN_FUTURE, RosterColumn.HIRE_DATE),
                        new Fault(RosterFault.POLITICAL_STATUS, RosterColumn.POLITICAL_STATUS),
                        new Fault(RosterFault.EDUCATION, RosterColumn.EDUCATION),
                        new Fault(RosterFault.EMPLOYMENT_FORM_MISSING, RosterColumn.EMPLOYMENT_FORM),
                        new Fault(RosterFault.UNKNOWN_UNIT, RosterColumn.UNIT),
                        new Fault(RosterFault.UNDERGROUND, RosterColumn.UNDERGROUND),
                        new Fault(RosterFault.SKILL_LEVEL, RosterColumn.SKILL_LEVEL),
                        new Fault(SheetFault.TEXT_TOO_LONG, RosterColumn.REMARK));
    }

    @Test
    void coded_words_are_understood() {
        text(RosterColumn.SEX, " 男 ");
        text(RosterColumn.POLITICAL_STATUS, "中共预备党员");
        text(RosterColumn.EDUCATION, "大专");
        text(RosterColumn.EMPLOYMENT_FORM, "协议工");
        text(RosterColumn.TEAM, "检 修 班");
        text(RosterColumn.UNDERGROUND, "井上");
        text(RosterColumn.SKILL_LEVEL, "无");
        RosterEntry entry = judge().entry();
        assertThat(entry.politicalStatus()).isEqualTo(PoliticalStatus.PROBATIONARY_MEMBER);
        assertThat(entry.education()).isEqualTo(Education.JUNIOR_COLLEGE);
        assertThat(entry.employmentForm()).isEqualTo(EmploymentForm.AGREEMENT);
        assertThat(entry.team()).isEqualTo(TEAM);
        assertThat(entry.underground()).isFalse();
        assertThat(entry.skillLevel()).isNull();
        text(RosterColumn.STAFF_NUMBER, "000124");
        text(RosterColumn.ID_NUMBER, SheetFiles.WOMAN);
        text(RosterColumn.SEX, "女");
        text(RosterColumn.SKILL_LEVEL, "高级技师");
        assertThat(judge().entry().skillLevel()).isEqualTo(SkillLevel.SENIOR_TECHNICIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "19900000036, 19900000036",
        "199 0000-0036, 19900000036",
        "１９９００００００３６, 19900000036",
        "+86 199-0000-0036, 19900000036",
        "(0557) 3012345, 05573012345"
    })
    void phones_are_mended(String written, String phone) {
        text(RosterColumn.PHONE, written);
        assertThat(judge().entry().phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990000", "12900000036", "199000000361", "无号码", "19900000036/19900000037"})
    void what_is_no_phone_is_refused(String written) {
        text(RosterColumn.PHONE, written);
        assertThat(codes()).containsExactly("phone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"' 何　林峰 '|何林峰", "买买提•艾力|买买提·艾力", "'John  Smith'|John Smith", "ＡＢＣ|ABC"})
    void names_are_mended(String written, String name) {
        text(RosterColumn.NAME, written);
        assertThat(judge().entry().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "王德2", "@SUM", "王<b>德"})
    void what_is_no_name_is_refused(String written) {
        text(RosterColumn.NAME, written);
        assertThat(codes()).containsExactly("name");
    }

    @Test
    void a_small_x_and_full_width_digits_of_an_id_number_are_mended() {
        text(RosterColumn.ID_NUMBER, "１１０１０５ 19491231002x");
        assertThat(judge().entry().idNumber().value()).isEqualTo(SheetFiles.WOMAN);
    }

    @Test
    void an_id_number_kept_as_a_number_has_lost_its_last_digits() {
        row.put(RosterColumn.ID_NUMBER, new Cell(Cell.Kind.NUMBER, "440524188001010000"));
        assertThat(codes()).containsExactly("id-digits-lost");
    }

    @Test
    void a_wrong_id_number_contradicts_no_sex() {
        text(RosterColumn.SEX, "女");
        text(RosterColumn.ID_NUMBER, "44052418800101001");
        assertThat(codes()).containsExactly("id-length");
        text(RosterColumn.STAFF_NUMBER, "000124");
        text(RosterColumn.ID_NUMBER, SheetFiles.MAN);
        assertThat(codes()).containsExactly("sex-contradicts-id");
    }

    @Test
    void of_a_staff_number_or_id_number_that_repeats_the_first_row_stands() {
        assertThat(codes()).isEmpty();
        text(RosterColumn.ID_NUMBER, SheetFiles.WOMAN);
        assertThat(codes()).containsExactly("staff-number-twice");
        text(RosterColumn.STAFF_NUMBER, "123");
        text(RosterColumn.ID_NUMBER, SheetFiles.MAN);
        assertThat(codes()).containsExactly("id-number-twice");
    }

    @Test
    void a_staff_number_keeps_its_leading_zeros() {
        text(RosterColumn.STAFF_NUMBER, "　０００１２３ ");
        assertThat(judge().entry().staffNo()).isEqualTo("000123");
    }

    @Test
    void nobody_is_hired_before_birth_or_after_today() {
        text(RosterColumn.HIRE_DATE, "2026年11月22日");
        assertThat(codes()).isEmpty();
        text(RosterColumn.STAFF_NUMBER, "000124");
        text(RosterColumn.ID_NUMBER, SheetFiles.WOMAN);
        text(RosterColumn.HIRE_DATE, "2026年11月23日");
        assertThat(codes()).containsExactly("hire-date-in-future");
        text(RosterColumn.STAFF_NUMBER, "000125");
        text(RosterColumn.ID_NUMBER, "349901198608253064");
        text(RosterColumn.HIRE_DATE, "1986-08-24");
        assertThat(codes()).containsExactly("hire-date-before-birth");
    }

    @Test
    void an_unknown_team_is_named_only_in_a_known_unit() {
        text(RosterColumn.TEAM, "生产九班");
        assertThat(codes()).containsExactly("unknown-team");
        text(RosterColumn.STAFF_NUMBER, "000124");
        text(RosterColumn.ID_NUMBER, SheetFiles.WOMAN);
        text(RosterColumn.UNIT, "综采九区");
        assertThat(codes()).containsExactly("unknown-unit");
    }

    @Test
    void errors_and_formulas_without_a_value_are_named_by_column() {
        row.put(RosterColumn.NAME, new Cell(Cell.Kind.UNCOMPUTED, ""));
        row.put(RosterColumn.PHONE, new Cell(Cell.Kind.ERROR, ""));
        assertThat(judge().faults())
                .containsExactlyInAnyOrder(
                        new Fault(SheetFault.FORMULA, RosterColumn.NAME),
                        new Fault(SheetFault.CELL_ERROR, RosterColumn.PHONE));
    }

    private void text(RosterColumn column, String text) {
        row.put(column, new Cell(Cell.Kind.TEXT, text));
    }

    private Verdict judge() {
        return judge.judge(new Sheet.Row(4, row));
    }

    private List<String> codes() {
        return judge().faults().stream().map(fault -> fault.code()).toList();
    }
}
