package io.lamproom.member.people;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who the person is, the employments, and where and as what the person works and worked. */
@ApplicationScoped
class PersonOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("person", "person")
                        .about("person", "id")
                        .about("person", "merged_into")
                        .only("not t.erased")
                        .tells(
                                "name",
                                "sex",
                                "birth_date",
                                "ethnicity",
                                "native_place",
                                "education",
                                "major",
                                "political_status")
                        .tellsSealed("id_number", "person.idNumber")
                        .tellsSealed("phone", "person.phone")
                        .tellsSealed("address", "person.address")
                        .tellsSealed("emergency_contact", "person.emergencyContact")
                        .withholds("made of the name, for the search", "name_initials")
                        .withholds("made of the identity number, to find it", "id_hash")
                        .withholds("of who is erased there is nothing to tell", "erased"),
                Holding.of("employments", "worker")
                        .about("person", "person_id")
                        .tells(
                                "id",
                                "staff_no",
                                "employment_form",
                                "employer",
                                "status",
                                "hired_on",
                                "left_on",
                                "skill_level",
                                "remark",
                                "double_of",
                                "continues")
                        .withholds("of who is erased there is nothing to tell", "erased")
                        .by("hired_on"),
                Holding.of("assignments", "assignment")
                        .about("worker", "worker_id")
                        .tells("kind")
                        .tellsOf("unit_id", "unit", "name")
                        .tells("post", "trade", "duty", "usual_shift", "underground", "valid_from", "valid_to", "late")
                        .withholds("said by the unit", "section_id", "team_id")
                        .by("valid_from"),
                Holding.of("suspensions", "suspension")
                        .about("worker", "worker_id")
                        .tells("basis", "valid_from", "valid_to")
                        .by("valid_from"),
                Holding.of("positions", "position")
                        .about("worker", "worker_id")
                        .tells("kind")
                        .tellsOf("branch_id", "branch", "name")
                        .tells("discipline", "valid_from", "valid_to")
                        .by("valid_from"),
                Holding.of("positionUnits", "position_unit")
                        .within("position_id", "position", "worker", "worker_id")
                        .tellsOf("position_id", "position", "kind", "valid_from", "valid_to")
                        .tellsOf("unit_id", "unit", "name")
                        .by("position_id"));
    }
}
