package io.lamproom.conduct.danger;

import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.catalogue.SheetWords;
import io.lamproom.conduct.place.NamedPlaces;
import io.lamproom.conduct.place.Place;
import io.lamproom.conduct.sheet.FactFault;
import io.lamproom.conduct.sheet.SheetPeople;
import io.lamproom.conduct.sheet.SheetTimes;
import io.lamproom.conduct.sheet.SheetUnits;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.roster.Worker;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the rows of one list of dangers from top to bottom and names every fault of a row at once. */
final class DangerJudge {

    private static final int DETAIL_LENGTH = 200;
    private static final int DESCRIPTION_LENGTH = 2000;

    private final SheetTimes times;
    private final SheetPeople people;
    private final SheetUnits units;
    private final NamedPlaces places;
    private final ZoneId zone;
    private final boolean date1904;
    private final Set<Key> seen = new HashSet<>();

    DangerJudge(
            SheetTimes times, SheetPeople people, SheetUnits units, NamedPlaces places, ZoneId zone, boolean date1904) {
        this.times = times;
        this.people = people;
        this.units = units;
        this.places = places;
        this.zone = zone;
        this.date1904 = date1904;
    }

    /** What makes two rows the same danger. */
    record Key(UUID placeId, Instant foundAt, String description) {}

    /**
     * What is read of a row.
     *
     * @param place as the row names it; null where it names none
     * @param listed null if there is a fault
     */
    record Judged(int number, String place, KeepDanger.Listed listed, List<Fault> faults) {}

    List<Judged> judge(List<Sheet.Row> rows) {
        people.next(
                rows,
                DangerColumn.FINDER_NUMBER,
                DangerColumn.FINDER,
                DangerColumn.RESPONSIBLE_NUMBER,
                DangerColumn.RESPONSIBLE,
                DangerColumn.UNIT);
        return rows.stream().map(this::judge).toList();
    }

    private Judged judge(Sheet.Row row) {
        RowReader cells = new RowReader(row.cells(), date1904);
        SheetTimes.Time time = times.of(cells, DangerColumn.TIME, DangerColumn.SHIFT);
        Place place = place(cells, time);
        String description = cells.required(DangerColumn.DESCRIPTION, DangerFault.DESCRIPTION_MISSING)
                .map(ignored -> cells.prose(DangerColumn.DESCRIPTION, DESCRIPTION_LENGTH))
                .orElse(null);
        DangerSource source = cells.coded(DangerColumn.SOURCE, DangerWords.SOURCES, DangerFault.SOURCE);
        UUID finder = finder(cells, source);
        Kinds kinds = Kinds.read(cells);
        DangerGrade grade =
                cells.required(DangerColumn.GRADE, DangerFault.GRADE_MISSING).isEmpty()
                        ? null
                        : cells.coded(DangerColumn.GRADE, DangerWords.GRADES, DangerFault.GRADE);
        Handling handling = cells.coded(DangerColumn.HANDLING, DangerWords.HANDLINGS, DangerFault.HANDLING);
        String detail = cells.prose(DangerColumn.PLACE_DETAIL, DETAIL_LENGTH);
        Charged charged = Charged.read(cells, units, people);
        if (cells.said(DangerColumn.STATUS)
                .map(Plain::solid)
                .filter(said -> !DangerWords.TO_BE_PUT_RIGHT.contains(said))
                .isPresent()) {
            cells.fault(DangerFault.STATUS, DangerColumn.STATUS);
        }
        if (cells.isFaultless() && !seen.add(new Key(place.id(), time.at(), description))) {
            cells.fault(FactFault.ROW_TWICE, DangerColumn.DESCRIPTION);
        }
        KeepDanger.Listed listed = !cells.isFaultless()
                ? null
                : new KeepDanger.Listed(
                        new DangerRequest(
                                place.id(),
                                null,
                                detail,
                                charged.unitId(),
                                source == null ? DangerSource.INSPECTION : source,
                                kinds.discipline(),
                                kinds.factor(),
                                grade,
                                handling == null ? Handling.BY_DEADLINE : handling,
                                time.at().atZone(zone).toOffsetDateTime(),
                                description,
                                null),
                        finder,
                        charged.assignment());
        return new Judged(
                row.number(), cells.said(DangerColumn.PLACE).map(Plain::text).orElse(null), listed, cells.faults());
    }

    private Place place(RowReader cells, SheetTimes.Time time) {
        Optional<String> named = cells.required(DangerColumn.PLACE, DangerFault.PLACE_MISSING);
        List<Place> found = named.map(text -> places.meant(text, time == null ? null : time.businessDate()))
                .orElse(List.of());
        if (named.isPresent() && found.size() != 1) {
            cells.fault(found.isEmpty() ? DangerFault.PLACE_UNKNOWN : DangerFault.PLACE_AMBIGUOUS, DangerColumn.PLACE);
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Who found it; what an authority found is to nobody's credit. */
    private UUID finder(RowReader cells, DangerSource source) {
        if (source == DangerSource.AUTHORITY) {
            return null;
        }
        if (cells.said(DangerColumn.FINDER_NUMBER).isEmpty()
                && cells.said(DangerColumn.FINDER).isEmpty()) {
            cells.fault(FactFault.WORKER_MISSING, DangerColumn.FINDER);
            return null;
        }
        Worker worker = people.of(cells, DangerColumn.FINDER_NUMBER, DangerColumn.FINDER);
        return worker == null ? null : worker.id();
    }

    /** Trade and factor, which stand in columns of their own or together in 类型, such as 通风/环境. */
    private record Kinds(Discipline discipline, Factor factor) {

        static Kinds read(RowReader cells) {
            Discipline discipline = cells.coded(DangerColumn.DISCIPLINE, SheetWords.DISCIPLINES, DangerFault.KIND);
            Factor factor = cells.coded(DangerColumn.FACTOR, DangerWords.FACTORS, DangerFault.KIND);
            for (String word : words(cells)) {
                if (SheetWords.DISCIPLINES.containsKey(word)) {
                    discipline = SheetWords.DISCIPLINES.get(word);
                } else if (DangerWords.FACTORS.containsKey(word)) {
                    factor = DangerWords.FACTORS.get(word);
                } else {
                    cells.fault(DangerFault.KIND, DangerColumn.TYPE);
                }
            }
            if (discipline == null) {
                cells.fault(DangerFault.DISCIPLINE_MISSING, DangerColumn.TYPE);
            }
            if (factor == null) {
                cells.fault(DangerFault.FACTOR_MISSING, DangerColumn.TYPE);
            }
            return new Kinds(discipline, factor);
        }

        private static List<String> words(RowReader cells) {
            return cells.said(DangerColumn.TYPE)
                    .map(text -> List.of(Plain.text(text).split("[/、,; ]+")))
                    .orElse(List.of());
        }
    }
}
