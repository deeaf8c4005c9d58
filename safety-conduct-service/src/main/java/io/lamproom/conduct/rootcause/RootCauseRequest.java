package io.lamproom.conduct.rootcause;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What is to be traced back to its cause. */
record RootCauseRequest(
        @NotNull SubjectKind subjectKind,
        @NotNull UUID subjectId,
        @NotBlank @Size(max = 200) String title) {}
