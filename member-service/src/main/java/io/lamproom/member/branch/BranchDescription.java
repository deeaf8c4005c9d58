package io.lamproom.member.branch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What may change in a Party organisation; kind, place and code stay. */
record BranchDescription(
        @NotBlank @Size(max = 64) String name,
        @Size(max = 64) String externalCode) {

    BranchDescription {
        name = name == null ? null : name.strip();
    }
}
