package io.lamproom.conduct.danger;

/** How grave a danger is (隐患等级): MAJOR by statute (重大), else by who can put it right, A beyond the mine to D the team. */
public enum DangerGrade {
    MAJOR,
    A,
    B,
    C,
    D
}
