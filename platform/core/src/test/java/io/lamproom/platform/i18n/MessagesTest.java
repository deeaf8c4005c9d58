package io.lamproom.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(messages.keys(Locale.ENGLISH)).isEqualTo(messages.keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void theCallersLanguageIsTakenAndChineseIsTheDefault() {
        assertThat(Messages.negotiate("en-GB,zh;q=0.5")).isEqualTo(Locale.ENGLISH);
        assertThat(Messages.negotiate("fr,zh;q=0.5")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Messages.negotiate("fr")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Messages.negotiate(null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Messages.negotiate(";;;")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void argumentsStandInTheText() {
        assertThat(messages.find(Locale.ENGLISH, "limit-range.detail", List.of(1, 200)))
                .contains("From 1 to 200 items.");
    }
}
