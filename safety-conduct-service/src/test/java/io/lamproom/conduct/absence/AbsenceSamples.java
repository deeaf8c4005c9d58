package io.lamproom.conduct.absence;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.Sample;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Optional;

/** The requests about absences in the access test: one of the first line's worker, told by the attendance system. */
public class AbsenceSamples implements FeatureSamples {

    private Absences absences;
    private String absence;

    @Override
    public void prepare(ConductMine mine) {
        absences = new Absences(mine);
        BusinessClock clock = CDI.current().select(BusinessClock.class).get();
        absence = absences.told(mine.subject(), clock.today().minusDays(4)).id();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = Absences.ROOT + "/" + absence;
        return Optional.ofNullable(
                switch (operation) {
                    case "listAbsences" -> Sample.list(Absences.ROOT + "?limit=200", absence);
                    case "getAbsence" -> Sample.record(path);
                    case "hearAbsentee" -> Sample.record(path + "/hearing").body(absences.hearing());
                    case "explainAbsence" ->
                        Sample.record(path + "/explanation").body(Map.of("ground", "ILLNESS", "note", "Certificate."));
                    case "confirmAbsence" ->
                        Sample.record(path + "/confirmation").body(Map.of("note", "Told nobody."));
                    case "appealAbsence" -> Sample.record(path + "/appeal").body(Map.of("grounds", "I was there."));
                    case "decideAbsenceAppeal" ->
                        Sample.record(path + "/appeal-decision")
                                .body(Map.of("outcome", "UPHELD", "reasons", "Nothing shows it."));
                    case "withdrawAbsenceAppeal" ->
                        Sample.record(path + "/appeal-withdrawal").body(Map.of("note", "Another day."));
                    default -> null;
                });
    }
}
