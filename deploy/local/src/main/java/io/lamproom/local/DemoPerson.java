package io.lamproom.local;

import io.lamproom.local.stack.StackException;
import java.util.List;

/**
 * A made-up person of the demo mine, one for each role; {@code up --seed mine} gives them the positions on which the
 * role's reach rests.
 */
public record DemoPerson(String role, String staffNo, String name) {
    /** The code of the demo mine. */
    public static final String MINE = "TT";

    public static final List<DemoPerson> ALL = List.of(
            new DemoPerson("party-committee", "100001", "赵建国"),
            new DemoPerson("branch-secretary", "100002", "钱卫东"),
            new DemoPerson("branch-committee", "100003", "孙立新"),
            new DemoPerson("discipline-committee", "100004", "李正明"),
            new DemoPerson("hr-dept", "100005", "周晓燕"),
            new DemoPerson("attendance-clerk", "100006", "吴秀兰"),
            new DemoPerson("section-head", "100007", "郑大勇"),
            new DemoPerson("team-leader", "100008", "王铁山"),
            new DemoPerson("functional-manager", "100009", "冯长河"),
            new DemoPerson("safety-inspector", "100010", "陈守安"),
            new DemoPerson("mass-safety-watch", "100011", "褚满仓"),
            new DemoPerson("safety-dept", "100012", "卫平安"),
            new DemoPerson("appeal-reviewer", "100013", "蒋明理"),
            new DemoPerson("training-dept", "100014", "沈学文"),
            new DemoPerson("trainer", "100015", "韩教山"),
            new DemoPerson("dispatch", "100016", "杨时雨"),
            new DemoPerson("mentor", "100017", "朱老根"),
            new DemoPerson("union", "100018", "秦桂英"),
            new DemoPerson("political-work", "100019", "尤思远"),
            new DemoPerson("worker", "100020", "许春生"),
            new DemoPerson("mine-leader", "100021", "何振矿"),
            new DemoPerson("auditor", "100022", "吕清源"),
            new DemoPerson("ops", "100023", "施运维"));

    static DemoPerson withRole(String role) {
        return ALL.stream()
                .filter(person -> person.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new StackException("There is no role " + role + "; there are "
                        + ALL.stream().map(DemoPerson::role).toList()));
    }
}
