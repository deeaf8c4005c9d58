package io.lamproom.local.seed;

import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.Service;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * A believable synthetic mine, made only through the gateway: 12 units, two contractors, 14 branches, 2,000 workers, 18
 * months of violations as history and a live month. The same number on the same date gives the same mine.
 */
final class MineSeed implements Seed {

    private static final long NUMBER = 20_261_122L;
    private static final int WORKERS = 2_000;
    private static final int MONTHS_OF_HISTORY = 18;
    private static final int LIVE_DAYS = 30;
    private static final String NO_OFFSET = "PT0S";

    private final Path root;

    MineSeed(Path root) {
        this.root = root;
    }

    @Override
    public void fill(LocalStack stack, Consumer<String> say) {
        LocalDate today = LocalDate.now(Conduct.ZONE);
        LocalDate liveFrom = today.minusDays(LIVE_DAYS);
        LocalDate historyFrom = liveFrom.minusMonths(MONTHS_OF_HISTORY);
        MineApi api = new MineApi(stack.url(Service.GATEWAY), stack.tokens(), "seed-" + NUMBER + "-" + today + "-");
        Layout layout = Layout.read(root);
        List<Population.Worker> people = Population.of(NUMBER, today, layout, WORKERS);

        Organisation organisation = new Organisation(api, layout, liveFrom);
        organisation.setUpUnits(historyFrom);
        organisation.setUpBranches();
        say.accept("units and branches are set up");
        organisation.hire(people);
        say.accept(people.size() + " workers are hired");
        organisation.admit(people);
        organisation.appoint(people);
        say.accept("memberships and positions are recorded");
        new Staffing(api, today, liveFrom).record(people);
        say.accept("loans, posts, cards and lamps, terms of team leaders and two contractors are recorded");
        say.accept(new OrganisationLife(api, NUMBER).recordYear(today) + " meetings of a year are on record");
        say.accept(new PartyRecords(api, NUMBER, today).fill()
                + " statements of dues, an appraisal, zones, brands and commendations are on record");
        say.accept(new PartyMembers(api, today, people).fill() + " admissions are on their way");

        organisation.mergeBranch();
        organisation.planErasure();

        Conduct conduct = new Conduct(api, NUMBER, people);
        conduct.takeOverCatalogue(root);
        say.accept("the shipped catalogue of behaviours is taken over");
        say.accept(conduct.recordHistory(historyFrom, liveFrom) + " violations of the months before are on record");
        Deductions deductions = new Deductions(api, organisation, today);
        List<LiveMonth> records = List.of(
                deductions,
                new SafetyRounds(api, organisation, today),
                new SafetyCases(api, organisation, people, conduct.confirmer(), today),
                new ViolationCourses(api, people, conduct.confirmer(), today),
                new WaysBack(stack, api, people, conduct.confirmer(), today));
        say.accept(liveMonth(stack, conduct, records, today) + " violations of the live month are on record, "
                + new EvidencePictures(api).add() + " of them with a picture");
        say.accept("appeals, dangers, rounds, leader shifts, incidents, refusals, holds and trips are on record");
        say.accept(new Attendance(api, today, people).fill()
                + " planned shifts with their attendance, a few absences and signed duty lists are on record");
        say.accept(new Wages(api, today, people).fill() + " wages of the last three months are on record");
        say.accept(deductions.decide() + " deductions are decided, the approved ones with payroll");
    }

    /** Walks through the month day by day with the business clock, as the rules on terms ask for. */
    private static int liveMonth(LocalStack stack, Conduct conduct, List<LiveMonth> records, LocalDate today) {
        int count = 0;
        try {
            for (int ago = LIVE_DAYS - 1; ago >= 0; ago--) {
                stack.moveClock(ago == 0 ? NO_OFFSET : "P-" + ago + "D");
                count += conduct.recordDay(today.minusDays(ago + 1L), ago > 2 ? 2 : ago > 0 ? 1 : 0);
                for (LiveMonth each : records) {
                    each.recordDay(ago);
                }
            }
        } finally {
            stack.moveClock(NO_OFFSET);
        }
        return count;
    }
}
