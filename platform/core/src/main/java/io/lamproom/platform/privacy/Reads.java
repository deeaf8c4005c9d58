package io.lamproom.platform.privacy;

/** Who read the person's data unmasked, by staff number, when and why: the audit knows. */
public final class Reads {

    private Reads() {}

    /** Reads; by what they are the person's is for the service to say. */
    public static Holding as(String code) {
        return Holding.of(code, "platform.audit_entry")
                .only("t.kind = 'READ'")
                .tells("at", "staff_no", "client", "fields", "reason");
    }
}
