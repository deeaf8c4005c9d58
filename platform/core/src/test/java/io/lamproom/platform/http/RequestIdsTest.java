package io.lamproom.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestIdsTest {

    @Test
    void onlyPlainShortIdsOfCallersAreTaken() {
        assertThat(RequestIds.acceptable("req-1:a.B_2")).isTrue();
        assertThat(RequestIds.acceptable("a\nb")).isFalse();
        assertThat(RequestIds.acceptable("请求")).isFalse();
        assertThat(RequestIds.acceptable("")).isFalse();
        assertThat(RequestIds.acceptable("a".repeat(129))).isFalse();
    }
}
