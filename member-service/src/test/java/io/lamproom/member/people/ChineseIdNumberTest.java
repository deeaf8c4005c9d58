package io.lamproom.member.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseIdNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "349901198608253064"})
    void accepts_numbers_whose_check_character_fits(String number) {
        assertThat(ChineseIdNumber.flaw(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "34990119790822634, LENGTH",
        "110105491231002, LENGTH",
        "1101051949123100２X, CHARACTERS",
        "11010519491231002x, CHARACTERS",
        "11010519491331002X, BIRTH_DATE",
        "110105190002290022, BIRTH_DATE",
        "110105194912310020, CHECKSUM",
        "11010519491231003X, CHECKSUM"
    })
    void names_the_flaw(String number, ChineseIdNumber.Flaw flaw) {
        assertThat(ChineseIdNumber.flaw(number)).contains(flaw);
    }

    @Test
    void tells_birth_date_and_sex() {
        assertThat(new ChineseIdNumber("11010519491231002X").birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(new ChineseIdNumber("11010519491231002X").male()).isFalse();
        assertThat(new ChineseIdNumber("440524188001010014").male()).isTrue();
    }

    @Test
    void never_prints_the_number() {
        assertThat(new ChineseIdNumber("11010519491231002X")).hasToString("1101**********002X");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChineseIdNumber("110105194912310020"))
                .withMessageNotContaining("110105");
    }
}
