package io.lamproom.member.admission;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The shipped rules of admission, and others for tests. */
final class Rules {

    static final AdmissionRules SHIPPED = with(rules -> {});

    private Rules() {}

    static AdmissionRules with(Consumer<Map<String, Object>> change) {
        Map<String, Object> rules = new LinkedHashMap<>(Map.ofEntries(
                Map.entry("minimumAge", 18),
                Map.entry("talkWithinMonths", 1),
                Map.entry("leagueUntilAge", 28),
                Map.entry("activistAfterMonths", 0),
                Map.entry("candidateAfterMonths", 12),
                Map.entry("observationEveryMonths", 6),
                Map.entry("contactsAtLeast", 1),
                Map.entry("contactsAtMost", 2),
                Map.entry("sponsors", 2),
                Map.entry("trainingDays", 3),
                Map.entry("trainingHours", 24),
                Map.entry("reviewValidMonths", 12),
                Map.entry("meetingWithinMonths", 1),
                Map.entry("leavingWithinMonths", 3),
                Map.entry("approvalWithinMonths", 3),
                Map.entry("approvalAtLatestMonths", 6),
                Map.entry("probationMonths", 12),
                Map.entry("extensionAtLeastMonths", 6),
                Map.entry("extensionAtMostMonths", 12),
                Map.entry("fullMeetingWithinMonths", 1),
                Map.entry("fullApprovalWithinMonths", 3),
                Map.entry("archiveWithinDays", 30),
                Map.entry("rejoinAfterYears", 5),
                Map.entry("noticeSteps", List.of()),
                Map.entry("noticeWorkingDays", 5),
                Map.entry("lateAfterDays", 30)));
        change.accept(rules);
        return new ObjectMapper().convertValue(rules, AdmissionRules.class);
    }
}
