package io.lamproom.conduct.wage;

import static io.lamproom.conduct.wage.Payroll.BASES;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Sample;
import jakarta.enterprise.inject.spi.CDI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests about wages in the access test. */
public class WageSamples implements FeatureSamples {

    private ConductMine mine;
    private YearMonth month;
    private String day;
    private Map<String, Object> batch;
    private String base;
    private int made;

    @Override
    public void prepare(ConductMine open) {
        mine = open;
        BusinessClock clock = CDI.current().select(BusinessClock.class).get();
        month = YearMonth.from(clock.today());
        day = BASES + "/bulk/days/" + clock.today();
        Payroll payroll = new Payroll(mine, clock.now());
        Map<String, Object> item = payroll.item(mine.subject(), month, 812_000);
        batch = Map.of("items", List.of(item));
        payroll.tell(item);
        base = payroll.idOf(mine.subject(), month);
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    // of another mine: each item is answered for itself
                    case "recordWageBases" ->
                        Sample.open(BASES + "/bulk").body(batch).insideIs(207);
                    case "getWageBaseDay" -> Sample.open(day).insideIs(200);
                    case "listWageBases" -> Sample.list(BASES + "?limit=200", base);
                    case "listMissingWageBases" ->
                        Sample.list(
                                BASES + "/missing?limit=200",
                                mine.roster().first().member().id());
                    case "recordWageBase" ->
                        Sample.open(BASES)
                                .body(Map.of(
                                        "workerId",
                                        nobodyYet().id().toString(),
                                        "month",
                                        month.minusMonths(++made).toString(),
                                        "amountFen",
                                        700_000))
                                .insideIs(201)
                                .outsideIs(422, 503);
                    case "getWageBase" -> Sample.record(BASES + "/" + base);
                    case "correctWageBase" ->
                        Sample.record(BASES + "/" + base)
                                .header("If-Match", tag())
                                .body(Map.of("amountFen", 812_000 + ++made));
                    case "getWageAmount" -> Sample.record(BASES + "/" + base + "/amount");
                    default -> null;
                });
    }

    private Person nobodyYet() {
        return mine.roster().second().worker();
    }

    private String tag() {
        BusinessClock clock = CDI.current().select(BusinessClock.class).get();
        return new Payroll(mine, clock.now()).hr().get(BASES + "/" + base).header("ETag");
    }
}
