package io.lamproom.member.meeting;

import io.lamproom.platform.problem.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The count of an election: at least four fifths of the electors were there, and elected is who has more than half of
 * those present, the highest first, as far as there are seats. Two who tie for the last seat are voted on again.
 *
 * @param needed the fewest votes that elect
 * @param elected by votes
 * @param vacant the seats that no one won
 */
record ElectionCount(int electors, int present, int quorum, int needed, Set<UUID> elected, int vacant) {

    /**
     * @param votes votes by candidate
     * @param papers the ballot papers that came back
     * @throws Refusal.RuleBroken when the quorum is missed or the papers cannot be right
     */
    static ElectionCount of(
            KindRules rules,
            String basis,
            int electors,
            int present,
            int seats,
            Map<UUID, Integer> votes,
            Papers papers) {
        int quorum = rules.quorumOf(electors);
        if (present < quorum) {
            throw new Refusal.RuleBroken("quorum-missed", present, electors, quorum, basis)
                    .with("needed", quorum)
                    .with("basis", basis);
        }
        if (papers.returned() > present) {
            throw new Refusal.RuleBroken("ballots-exceed-voters", papers.returned(), present)
                    .at("/returned")
                    .with("basis", basis);
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int sum = votes.values().stream().mapToInt(Integer::intValue).sum();
        if (papers.valid() < 0 || most > papers.valid() || sum > papers.valid() * seats) {
            throw new Refusal.RuleBroken("votes-exceed-ballots", papers.returned() - papers.spoiled(), seats)
                    .at("/candidates");
        }
        int needed = rules.majorityOf(electors, present);
        List<UUID> carried = votes.entrySet().stream()
                .filter(each -> each.getValue() >= needed)
                .sorted(Map.Entry.<UUID, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Set<UUID> elected = new LinkedHashSet<>(carried.subList(0, Math.min(seats, carried.size())));
        if (carried.size() > seats) {
            int first = votes.get(carried.get(seats));
            elected.removeIf(candidate -> votes.get(candidate) == first);
        }
        return new ElectionCount(electors, present, quorum, needed, elected, seats - elected.size());
    }

    /** Ballot papers returned, and how many of them were void. */
    record Papers(int returned, int spoiled) {

        int valid() {
            return returned - spoiled;
        }
    }
}
