package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"culture,Culture,0", "culure,culture,1", "vie,ville,2", "'',abc,3", "été,ete,0"})
    void countsLettersThatAreToBeChanged(String one, String other, int letters) {
        assertThat(EditDistance.between(one, other)).isEqualTo(letters);
        assertThat(EditDistance.between(other, one)).isEqualTo(letters);
    }

    @Test
    void nearestIsWithinTheDistanceOrNone() {
        assertThat(EditDistance.nearest("culure", List.of("sport", "culture", "cultures"), 2))
                .contains("culture");
        assertThat(EditDistance.nearest("culure", List.of("sport"), 2)).isEmpty();
        assertThat(EditDistance.nearest("x".repeat(500), List.of("x".repeat(501)), 2)).isEmpty();
    }
}
