package io.lamproom.conduct.danger;

import io.lamproom.conduct.catalogue.Discipline;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Of what kind a danger is: two of one kind at one place within the mine's window are a repeat (重复隐患). */
@Embeddable
record Kind(
        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        Discipline discipline,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        Factor factor) {}
