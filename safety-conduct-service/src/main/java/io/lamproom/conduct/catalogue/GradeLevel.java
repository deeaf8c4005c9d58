package io.lamproom.conduct.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One level of a grade scheme; rank 1 is the gravest. */
@Embeddable
record GradeLevel(
        @Column(nullable = false) String code,
        @Column(nullable = false) int rank,
        @Column(nullable = false) String nameZh,
        @Column(nullable = false) String nameEn,
        Integer nationalGrade,
        @Column(nullable = false) boolean serious) {

    static final GradeLevel IRREGULAR = new GradeLevel(Grade.IRREGULAR, 9, "不规范行为", "Irregular act", null, false);
}
