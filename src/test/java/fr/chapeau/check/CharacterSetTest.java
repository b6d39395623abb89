package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharacterSetTest {

    @Test
    void tellsWhichCharactersATextHolds() {
        CharacterSet signs = CharacterSet.of("C’est « là »\u00A0!");

        assertThat("C’est« là»!".chars().allMatch(c -> signs.mayHold((char) c))).isTrue();
        assertThat("?;“…\u202Fz@".chars().noneMatch(c -> signs.mayHold((char) c))).isTrue();
        assertThat(signs.mayHoldAny("?!")).isTrue();
        assertThat(signs.mayHoldAny("?;")).isFalse();
    }

    @Test
    void neverDeniesOneOfMany() {
        String many =
                IntStream.range(0x4E00, 0x4F00)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        CharacterSet signs = CharacterSet.of(many);

        assertThat(many.chars().allMatch(c -> signs.mayHold((char) c))).isTrue();
    }
}
