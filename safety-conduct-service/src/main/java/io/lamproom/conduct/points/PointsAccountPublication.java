package io.lamproom.conduct.points;

import io.lamproom.conduct.events.PointsAccountState;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Publishes points. */
@ApplicationScoped
class PointsAccountPublication implements StateMapping<PointsAccount> {

    private final PointsAccountRepository accounts;
    private final BusinessClock clock;

    PointsAccountPublication(PointsAccountRepository accounts, BusinessClock clock) {
        this.accounts = accounts;
        this.clock = clock;
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
        LocalDate from = clock.today().minusYears(1).withDayOfYear(1);
        List<Charge> charges = charges(account, from);
        return new PointsAccountState(
                account.id(),
                account.mineId(),
                account.kind().name(),
                charges.stream()
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
                accounts.byMonth(account.id(), from).entrySet().stream()
                        .map(month ->
                                new PointsAccountState.Month(month.getKey().toString(), month.getValue()))
                        .toList(),
                charges.isEmpty() && accounts.isErased(account));
    }

    private List<Charge> charges(PointsAccount account, LocalDate from) {
        return account.kind() == AccountKind.UNIT
                ? List.of()
                : new Charges(account.kind(), accounts.chargesOf(account.id(), from)).byAct();
    }
}
