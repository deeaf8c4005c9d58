package io.lamproom.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class ExpectedVersionTest {

    @Test
    void onlyTheVersionPartOfTheTagIsCompared() {
        ExpectedVersion expected = ExpectedVersion.fromString("\"7-0123456789abcdef\"");
        assertThat(expected.version()).isEqualTo(7);
        assertThatCode(() -> ExpectedVersion.check(expected, 7)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ExpectedVersion.check(expected, 8)).isInstanceOf(Refusal.StaleVersion.class);
    }

    @Test
    void aTagThatWasNeverOursMatchesNoVersion() {
        assertThatThrownBy(() -> ExpectedVersion.check(ExpectedVersion.fromString("\"abc\""), 0))
                .isInstanceOf(Refusal.StaleVersion.class);
    }

    @Test
    void aChangeWithoutIfMatchIsRefused() {
        assertThatThrownBy(() -> ExpectedVersion.check(null, 0)).isInstanceOf(Refusal.VersionRequired.class);
    }
}
