package io.lamproom.member.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinInitialsTest {

    @ParameterizedTest
    @CsvSource({"张三, zs", "王小明, wxm", "欧阳建国, oyjg", "吕布, lb", "李长春, lcc", "阿不都·热合曼, abdrhm", "Ａnna 李, annal", "𬭎, h"})
    void everyCharacterGivesItsInitial(String name, String initials) {
        assertThat(PinyinInitials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "单雄信, sxx",
        "仇大伟, qdw",
        "解放军, xfj",
        "曾国藩, zgf",
        "查良镛, zly",
        "区志强, ozq",
        "尉迟恭, ycg",
        "长孙无忌, zswj",
        "万俟卨, mqx",
        "乐嘉, yj"
    })
    void aSurnameIsReadAsASurname(String name, String initials) {
        assertThat(PinyinInitials.of(name)).isEqualTo(initials);
    }

    @Test
    void noNameHasNoInitials() {
        assertThat(PinyinInitials.of(null)).isNull();
        assertThat(PinyinInitials.of("·")).isEmpty();
    }
}
