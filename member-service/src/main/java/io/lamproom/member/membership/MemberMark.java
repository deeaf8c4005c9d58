package io.lamproom.member.membership;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** What sets a member apart on the days on which it holds, with who approved it. */
@Entity
public class MemberMark {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PartyMember member;

    @Enumerated(EnumType.STRING)
    private MarkKind kind;

    @Enumerated(EnumType.STRING)
    private AbsenceGround ground;

    private String reason;

    private String approvedBy;

    @Embedded
    private Validity validity;

    protected MemberMark() {}

    MemberMark(
            PartyMember member,
            MarkKind kind,
            AbsenceGround ground,
            String reason,
            String approvedBy,
            Validity validity) {
        this.id = Ids.next();
        this.member = member;
        this.kind = kind;
        this.ground = ground;
        this.reason = reason;
        this.approvedBy = approvedBy;
        this.validity = validity;
    }

    void end(Validity shorter) {
        this.validity = shorter;
    }

    public UUID id() {
        return id;
    }

    public MarkKind kind() {
        return kind;
    }

    /** Only of {@link MarkKind#NOT_COUNTED}. */
    public AbsenceGround ground() {
        return ground;
    }

    String reason() {
        return reason;
    }

    public Validity validity() {
        return validity;
    }
}
