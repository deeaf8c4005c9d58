package io.lamproom.conduct.catalogue;

/** The three kinds of 三违. */
public enum Category {
    /** 违章指挥, a leader orders work against the rules; the one who ordered is the subject. */
    RULE_BREAKING_INSTRUCTION,
    /** 违章作业, work done against the rules. */
    RULE_BREAKING_OPERATION,
    /** 违反劳动纪律, a breach of labour discipline. */
    LABOUR_DISCIPLINE
}
