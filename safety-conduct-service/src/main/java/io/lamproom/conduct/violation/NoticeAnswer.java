package io.lamproom.conduct.violation;

/** What the subject did with the notice: signed it (签收), or would not, before a witness (拒签). */
public enum NoticeAnswer {
    SIGNED,
    REFUSED
}
