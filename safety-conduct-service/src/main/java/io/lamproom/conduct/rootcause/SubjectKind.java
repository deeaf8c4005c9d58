package io.lamproom.conduct.rootcause;

/** What is traced back to its cause (倒查). */
public enum SubjectKind {
    DANGER("danger"),
    INCIDENT("incident"),
    VIOLATION("violation");

    private final String table;

    SubjectKind(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
