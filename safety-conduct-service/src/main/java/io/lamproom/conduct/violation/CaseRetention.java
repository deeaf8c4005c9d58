package io.lamproom.conduct.violation;

import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.conduct.retention.RetentionTerms;
import io.lamproom.platform.retention.RetentionKind;
import io.lamproom.platform.retention.RetentionTerm;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The kinds of records of violations, each with its term: how one ended decides how long it is kept. */
class CaseRetention {

    private static final String CLOSED = "v.closed_at < ? and v.status = 'CLOSED' and v.grade <> 'IRREGULAR'";

    private final RetentionTerms terms;
    private final EraseCases cases;

    CaseRetention(RetentionTerms terms, EraseCases cases) {
        this.terms = terms;
        this.cases = cases;
    }

    @Produces
    @Singleton
    RetentionKind closed() {
        return new Kind(
                "violation-case",
                RetentionRules::caseMonths,
                CLOSED + " and not coalesce(v.trade = any (?), false)",
                true);
    }

    @Produces
    @Singleton
    RetentionKind closedOfSpecialTrade() {
        return new Kind(
                "violation-case-special", RetentionRules::specialTradeMonths, CLOSED + " and v.trade = any (?)", true);
    }

    @Produces
    @Singleton
    RetentionKind cameToNothing() {
        return new Kind("violation-ended", RetentionRules::endedMonths, """
                        coalesce(v.annulled_at, v.revoked_at, v.voided_at) < ?
                            and v.status in ('VOIDED', 'REVOKED', 'ANNULLED')""", false);
    }

    @Produces
    @Singleton
    RetentionKind unconfirmed() {
        return new Kind(
                "violation-unconfirmed",
                RetentionRules::unconfirmedMonths,
                "v.recorded_at < ? and v.status in ('DRAFT', 'REPORTED', 'VERIFIED') and not v.history",
                false);
    }

    @Produces
    @Singleton
    RetentionKind irregular() {
        return new Kind(
                "irregular-act",
                RetentionRules::irregularMonths,
                "v.confirmed_at < ? and v.grade = 'IRREGULAR' and v.status not in ('REVOKED', 'ANNULLED')",
                false);
    }

    private final class Kind implements RetentionKind {

        private final String code;
        private final Function<RetentionRules, Integer> months;
        private final String ended;
        private final boolean byTrade;

        Kind(String code, Function<RetentionRules, Integer> months, String ended, boolean byTrade) {
            this.code = code;
            this.months = months;
            this.ended = ended;
            this.byTrade = byTrade;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
            return terms.of(mineId, day, months);
        }

        @Override
        public String ended() {
            return "select v.id, (" + cases.held() + ") as held from violation v where v.mine_id = ? and " + ended
                    + " and not v.erased";
        }

        @Override
        public List<Object> parameters(UUID mineId) {
            return byTrade ? List.of((Object) terms.specialTrades(mineId)) : List.of();
        }

        @Override
        public void erase(UUID mineId, List<UUID> ids) {
            cases.erase(ids);
        }

        @Override
        public Collection<UUID> audited(List<UUID> ids) {
            return cases.audited(ids);
        }
    }
}
