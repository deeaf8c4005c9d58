package io.lamproom.testing.lamp;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** 矿灯, a cap lamp: the aggregate of a made-up service on which the platform is tested. */
@Entity
@Table(name = "lamp")
public class Lamp implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id")
    private UUID mineId;

    private String number;
    private boolean lit;
    private int lumens;

    protected Lamp() {}

    public Lamp(UUID mineId, String number) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.number = number;
    }

    public Lamp(UUID mineId, String number, int lumens) {
        this(mineId, number);
        this.lumens = lumens;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID mineId() {
        return mineId;
    }

    public String number() {
        return number;
    }

    public boolean lit() {
        return lit;
    }

    public void light() {
        lit = true;
    }

    public void putOut() {
        lit = false;
    }

    public int lumens() {
        return lumens;
    }

    public void dim(int to) {
        lumens = to;
    }
}
