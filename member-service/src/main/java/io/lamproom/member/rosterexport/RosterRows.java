package io.lamproom.member.rosterexport;

import io.lamproom.member.people.Assignment;
import io.lamproom.member.people.Contact;
import io.lamproom.member.people.Sealing;
import io.lamproom.member.people.Work;
import io.lamproom.member.people.Worker;
import io.lamproom.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What a row of an exported 职工花名册 says, under the headers and in the words that an import takes. */
@ApplicationScoped
class RosterRows {

    /** Names of the sensitive fields, as the audit writes them. */
    static final List<String> SENSITIVE_FIELDS =
            List.of("idNumber", "phone", "address", "emergencyContact", "politicalStatus", "remark");

    /** A column with its header; a sensitive one stands only in the file of whoever may see it unmasked. */
    enum Column {
        STAFF_NUMBER("工号", false),
        NAME("姓名", false),
        SEX("性别", false),
        ID_NUMBER("身份证号", true),
        ETHNICITY("民族", false),
        POLITICAL_STATUS("政治面貌", true),
        EDUCATION("学历", false),
        MAJOR("专业", false),
        NATIVE_PLACE("籍贯", false),
        ADDRESS("现住址", true),
        PHONE("手机", true),
        HIRE_DATE("入矿日期", false),
        EMPLOYMENT_FORM("用工形式", false),
        STATUS("状态", false),
        UNIT("区队", false),
        TEAM("班组", false),
        TRADE("工种", false),
        POST("岗位", false),
        DUTY("职务", false),
        USUAL_SHIFT("班次", false),
        UNDERGROUND("井上/下", false),
        SKILL_LEVEL("技能等级", false),
        EMERGENCY_CONTACT("紧急联系人", true),
        REMARK("备注", true);

        private final String header;
        private final boolean sensitive;

        Column(String header, boolean sensitive) {
            this.header = header;
            this.sensitive = sensitive;
        }

        String header() {
            return header;
        }

        boolean sensitive() {
            return sensitive;
        }

        static List<Column> shown(boolean unmasked) {
            return Arrays.stream(values())
                    .filter(column -> unmasked || !column.sensitive)
                    .toList();
        }
    }

    private final Sealing sealing;
    private final Messages messages;

    RosterRows(Sealing sealing, Messages messages) {
        this.sealing = sealing;
        this.messages = messages;
    }

    List<String> cells(Worker worker, LocalDate day, Map<UUID, String> unitNames, List<Column> columns) {
        Assignment assignment = worker.assignmentOn(day).orElse(null);
        return columns.stream()
                .map(column -> cell(column, worker, assignment, day, unitNames))
                .toList();
    }

    private String cell(
            Column column, Worker worker, Assignment assignment, LocalDate day, Map<UUID, String> unitNames) {
        return switch (column) {
            case STAFF_NUMBER -> worker.staffNo();
            case HIRE_DATE -> worker.hiredOn().toString();
            case EMPLOYMENT_FORM -> label("employment-form", worker.employmentForm());
            case STATUS -> label("worker-status", worker.statusOn(day));
            case SKILL_LEVEL -> label("skill-level", worker.skillLevel());
            case REMARK -> worker.remark();
            case UNIT -> assignment == null ? null : unitNames.get(assignment.sectionId());
            case TEAM -> assignment == null || assignment.teamId() == null ? null : unitNames.get(assignment.teamId());
            case TRADE -> of(assignment, Work::trade);
            case POST -> of(assignment, Work::post);
            case DUTY -> of(assignment, Work::duty);
            case USUAL_SHIFT -> of(assignment, Work::usualShift);
            case UNDERGROUND -> of(assignment, work -> work.underground() ? "井下" : "井上");
            default -> ofPerson(column, worker);
        };
    }

    private String ofPerson(Column column, Worker worker) {
        var person = worker.person();
        return switch (column) {
            case NAME -> person.name();
            case SEX -> label("sex", person.sex());
            case ID_NUMBER -> sealing.idNumberOf(person);
            case ETHNICITY -> person.background().ethnicity();
            case POLITICAL_STATUS ->
                label("political-status", person.background().politicalStatus());
            case EDUCATION -> label("education", person.background().education());
            case MAJOR -> person.background().major();
            case NATIVE_PLACE -> person.background().nativePlace();
            case ADDRESS -> contact(worker, Contact::address);
            case PHONE -> contact(worker, Contact::phone);
            case EMERGENCY_CONTACT -> contact(worker, Contact::emergencyContact);
            default -> throw new IllegalArgumentException(column.name());
        };
    }

    private String contact(Worker worker, Function<Contact, String> field) {
        return field.apply(sealing.contactOf(worker.person()));
    }

    private static String of(Assignment assignment, Function<Work, String> field) {
        return assignment == null ? null : field.apply(assignment.work());
    }

    private String label(String list, Enum<?> code) {
        return code == null ? null : messages.text(Locale.SIMPLIFIED_CHINESE, "code." + list + "." + code.name());
    }
}
