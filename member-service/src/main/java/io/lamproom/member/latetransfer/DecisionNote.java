package io.lamproom.member.latetransfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param note on what the decision rests */
@Schema(examples = """
        {"note": "已核对调令"}""")
public record DecisionNote(@NotBlank @Size(max = 500) String note) {}
