package io.lamproom.conduct.attendance;

/** What is told of a worker's shift. */
public enum EntryKind {
    /** 排班 */
    PLANNED(Book.PLAN),
    /** 取消排班 */
    CANCELLED(Book.PLAN),
    /** 出勤 */
    WORKED(Book.ATTENDANCE),
    /** 准假 */
    LEAVE(Book.ATTENDANCE),
    /** 工伤 */
    INJURY(Book.ATTENDANCE),
    /** 培训 */
    TRAINING(Book.ATTENDANCE),
    /** 停产 */
    STOPPAGE(Book.ATTENDANCE),
    /** 轮休 */
    REST(Book.ATTENDANCE),
    /** 缺勤: neither here nor excused; whether it is 旷工 is decided after a hearing */
    ABSENT(Book.ATTENDANCE),
    /** 撤回: told by mistake, as if nothing had been */
    WITHDRAWN(Book.ATTENDANCE);

    private final Book book;

    EntryKind(Book book) {
        this.book = book;
    }

    Book book() {
        return book;
    }

    /** Whether it says that somebody was not absent without leave. */
    public boolean answersAbsence() {
        return book == Book.ATTENDANCE && this != ABSENT && this != WITHDRAWN;
    }
}
