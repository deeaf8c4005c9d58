package io.lamproom.member.rosterimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.platform.i18n.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(RosterFault.class)
    void every_fault_has_its_text_in_every_language(RosterFault fault) {
        String key = "roster-import-fault." + fault.code();
        for (Locale locale : Messages.LOCALES) {
            assertThat(messages.text(locale, key, "列名")).contains("列名");
        }
    }
}
