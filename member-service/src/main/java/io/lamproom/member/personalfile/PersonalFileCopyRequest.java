package io.lamproom.member.personalfile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param askedOn the date of the letter that asks for it */
record PersonalFileCopyRequest(
        @NotNull CopyGround ground, @NotNull LocalDate askedOn) {}
