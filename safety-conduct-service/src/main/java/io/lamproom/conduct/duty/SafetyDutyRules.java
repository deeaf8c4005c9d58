package io.lamproom.conduct.duty;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * The mine's duty lists (岗位安全责任清单) by post.
 *
 * @param signWithinDays from the beginning of the year, or of the assignment, to the signature
 */
record SafetyDutyRules(
        @NotNull @Min(1) @Max(90) Integer signWithinDays,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid PostDuties> lists) {

    /** The post whose list is for everybody who has none of their own. */
    static final String EVERYBODY = "*";

    /** @param post as the roster names it */
    record PostDuties(
            @NotBlank @Size(max = 64) String post,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 500) String> duties) {}

    /** The list of a post, else the one for everybody. */
    Optional<PostDuties> of(String post) {
        return named(post).or(() -> named(EVERYBODY));
    }

    private Optional<PostDuties> named(String post) {
        return lists.stream().filter(list -> list.post().equals(post)).findFirst();
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<SafetyDutyRules> {

        @Override
        public String code() {
            return "safety-duties";
        }

        @Override
        public Class<SafetyDutyRules> type() {
            return SafetyDutyRules.class;
        }

        @Override
        public void check(SafetyDutyRules rules) {
            long posts = rules.lists().stream().map(PostDuties::post).distinct().count();
            if (posts < rules.lists().size()) {
                throw new Refusal.InvalidInput(FieldError.at("/rules/lists", "duty-post-twice"));
            }
        }
    }
}
