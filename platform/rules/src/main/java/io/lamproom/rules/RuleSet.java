package io.lamproom.rules;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A version of rules (规则版本) of one kind: the shipped one of everybody, or a mine's own. Only its end may be set. */
@Entity
@Table(name = "rule_set")
public class RuleSet implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Embedded
    private Validity validity;

    @Column(nullable = false, updatable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String rules;

    @Column(nullable = false, updatable = false)
    private String basis;

    protected RuleSet() {}

    RuleSet(UUID mineId, String kind, LocalDate from, String rules, String basis) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.kind = kind;
        this.validity = Validity.from(from);
        this.rules = rules;
        this.basis = basis;
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    /** Null for the shipped rules. */
    @Override
    public UUID mineId() {
        return mineId;
    }

    public String kind() {
        return kind;
    }

    public Validity validity() {
        return validity;
    }

    /** The rules as JSON. */
    public String rules() {
        return rules;
    }

    public String basis() {
        return basis;
    }
}
