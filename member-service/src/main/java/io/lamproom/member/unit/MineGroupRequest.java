package io.lamproom.member.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The group that a mine belongs to.
 *
 * @param code by which its mines name it
 * @param name of a group that no mine has named before
 */
@Schema(examples = """
        {"code": "LTJT", "name": "灯塔能源集团"}""")
record MineGroupRequest(
        @NotNull @Size(max = 32) @Pattern(regexp = UnitRequest.CODE)
        String code,

        @NotBlank @Size(max = 64) String name) {

    MineGroupRequest {
        name = name == null ? null : name.strip();
    }
}
