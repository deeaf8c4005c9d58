package io.lamproom.member.directive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A directive as a branch received it.
 *
 * @param source who issued it
 * @param reference its number, which the branch has once
 * @param dueOn the day by which evidence is asked for
 */
@Schema(examples = """
                {"branchId": "019b3a50-0000-7000-8000-000000000004", "source": "矿党委", "reference": "矿党〔2026〕31号",
                 "title": "关于开展安全生产月活动的通知", "receivedOn": "2026-05-20", "dueOn": "2026-06-30"}""")
record DirectiveRequest(
        @NotNull UUID branchId,
        @NotBlank @Size(max = 100) String source,
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 300) String title,
        @NotNull LocalDate receivedOn,
        @NotNull LocalDate dueOn) {}
