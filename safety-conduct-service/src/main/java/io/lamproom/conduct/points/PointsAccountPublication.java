package io.lamproom.conduct.points;

import io.lamproom.conduct.events.PointsAccountState;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes points. */
@ApplicationScoped
class PointsAccountPublication implements StateMapping<PointsAccount> {

    private final PointsAccountRepository accounts;

    PointsAccountPublication(PointsAccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<PointsAccount> aggregate() {
        return PointsAccount.class;
    }

    @Override
    public String type() {
        return "points-account";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public PointsAccountState state(PointsAccount account) {
        return new PointsAccountState(
                account.id(),
                account.mineId(),
                account.kind().name(),
                account.charges().stream()
                        .map(charge -> new PointsAccountState.Charged(
                                charge.violationId(),
                                charge.day(),
                                charge.cost(),
                                charge.status().name()))
                        .toList(),
                accounts.restorations(account.id()).stream()
                        .map(entry -> new PointsAccountState.Restored(
                                entry.day(), entry.points(), entry.ground().name()))
                        .toList(),
                false);
    }
}
