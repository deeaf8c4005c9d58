package io.lamproom.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlameTest {

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22P02", "23505", "23514", "21000", "54000", "P0001"})
    void dataThatTheDatabaseRefusesIsTheRecordsFault(String state) {
        assertThat(Blame.isTheRecords(wrapped(new SQLException("x", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "40P01", "40001", "55P03", "25P03", "42P01"})
    void aDatabaseThatCannotDoItNowIsNot(String state) {
        assertThat(Blame.isTheRecords(wrapped(new SQLException("x", state)))).isFalse();
    }

    @Test
    void noConnectionLeftInThePoolIsNot() {
        assertThat(Blame.isTheRecords(wrapped(new SQLException("Acquisition timeout"))))
                .isFalse();
    }

    @Test
    void anErrorOfTheMachineIsNot() {
        assertThat(Blame.isTheRecords(new IllegalStateException(new OutOfMemoryError())))
                .isFalse();
    }

    @Test
    void aCommitThatFailedWithoutAReasonIsNot() {
        assertThat(Blame.isTheRecords(new IllegalStateException(new RollbackException())))
                .isFalse();
    }

    @Test
    void anExceptionOfTheProjectionIsTheRecordsFault() {
        assertThat(Blame.isTheRecords(new IllegalArgumentException("no such category")))
                .isTrue();
    }

    @Test
    void aFailureIsNamedWithoutItsText() {
        assertThat(Blame.nameOf(wrapped(new SQLException("Failing row contains (Zhang San)", "23514"))))
                .isEqualTo("failed: SQLException 23514");
        assertThat(Blame.nameOf(new IllegalArgumentException("Zhang San")))
                .isEqualTo("failed: IllegalArgumentException");
    }

    private static RuntimeException wrapped(SQLException cause) {
        return new IllegalStateException(new ProjectionFailed("Cannot write", cause));
    }
}
