package io.lamproom.member.meeting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnMatterTest {

    private static final UUID SECRETARY = new UUID(0, 1);
    private static final UUID DEPUTY = new UUID(0, 2);
    private static final UUID OF_COMMITTEE_ABOVE = new UUID(0, 3);

    @Test
    void nobodyPresidesOverTheirOwnMatter() {
        OwnMatter own = new OwnMatter(SECRETARY, false, Set.of());
        assertThatThrownBy(() -> own.checkPresiding(SECRETARY)).hasMessage("own-matter-presided");
        assertThatCode(() -> own.checkPresiding(DEPUTY)).doesNotThrowAnyException();
    }

    @Test
    void aSecretaryWhoIsSectionHeadTooIsReplacedByTheNextLevel() {
        OwnMatter own = new OwnMatter(SECRETARY, true, Set.of(OF_COMMITTEE_ABOVE));
        assertThatThrownBy(() -> own.checkPresiding(DEPUTY)).hasMessage("next-level-presides");
        assertThatCode(() -> own.checkPresiding(OF_COMMITTEE_ABOVE)).doesNotThrowAnyException();
    }
}
