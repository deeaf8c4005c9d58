package io.lamproom.conduct.pattern;

import io.lamproom.conduct.violation.KeepsCase;
import jakarta.enterprise.context.ApplicationScoped;

/** What a pattern is made of is kept until somebody has decided about the pattern. */
@ApplicationScoped
class ReviewKeepsCase implements KeepsCase {

    @Override
    public String condition() {
        return """
                exists (select from pattern_fact f join pattern_review r on r.id = f.review_id
                         where f.fact_id = v.id and r.status = 'OPEN')""";
    }
}
