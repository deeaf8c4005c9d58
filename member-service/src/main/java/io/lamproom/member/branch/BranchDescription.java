package io.lamproom.member.branch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may change in a Party organisation; kind, place and code stay. */
@Schema(examples = "{\"name\": \"采煤一区党支部\", \"externalCode\": \"0123456789\"}")
record BranchDescription(
        @NotBlank @Size(max = 64) String name,
        @Size(max = 64) String externalCode) {

    BranchDescription {
        name = name == null ? null : name.strip();
    }
}
