package io.lamproom.conduct.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a behaviour is called and counts for from {@code validFrom} on, until the next version. */
@Embeddable
record BehaviourVersion(
        @Column(nullable = false) LocalDate validFrom,
        @Column(nullable = false) String nameZh,
        String nameEn,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Category category,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Discipline discipline,

        @Column(nullable = false) String grade,
        @Column(nullable = false) int points,
        @Column(nullable = false) int unitPoints,
        String measures,
        String measuresEn,
        String ruleText,
        String ruleTextEn) {

    /** Whether it says the same, whenever it begins. */
    boolean sameTerms(BehaviourVersion other) {
        return equals(new BehaviourVersion(
                validFrom,
                other.nameZh,
                other.nameEn,
                other.category,
                other.discipline,
                other.grade,
                other.points,
                other.unitPoints,
                other.measures,
                other.measuresEn,
                other.ruleText,
                other.ruleTextEn));
    }
}
