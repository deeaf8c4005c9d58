package io.lamproom.member.dues;

import java.time.YearMonth;

/**
 * The collection of dues in a month (党费收缴率), by persons and by amount: what was paid by the month's end over what was
 * due, in thousandths; null where nothing was due.
 */
record CollectionMonth(
        YearMonth month,
        long personsDue,
        long personsPaidOnTime,
        Integer personsPerMille,
        long amountDueFen,
        long amountPaidOnTimeFen,
        Integer amountPerMille,
        long amountPaidFen) {

    static CollectionMonth of(
            YearMonth month,
            long personsDue,
            long personsPaidOnTime,
            long amountDueFen,
            long amountPaidOnTimeFen,
            long amountPaidFen) {
        return new CollectionMonth(
                month,
                personsDue,
                personsPaidOnTime,
                perMille(personsPaidOnTime, personsDue),
                amountDueFen,
                amountPaidOnTimeFen,
                perMille(amountPaidOnTimeFen, amountDueFen),
                amountPaidFen);
    }

    private static Integer perMille(long part, long whole) {
        return whole == 0 ? null : (int) (part * 1000 / whole);
    }
}
