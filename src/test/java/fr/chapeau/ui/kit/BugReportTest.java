package fr.chapeau.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BugReportTest {

    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessage() {
        BugReport first = BugReport.of(fault("le texte de Camille"));
        BugReport second = BugReport.of(fault("un autre texte"));

        assertThat(first.code()).matches("[0-9A-V]{4}-[0-9A-V]{4}").isEqualTo(second.code());
        assertThat(BugReport.of(new IllegalStateException()).code()).isNotEqualTo(first.code());
    }

    @Test
    void theReportHoldsNothingOfTheUsersTexts() {
        BugReport report =
                BugReport.of(new IllegalStateException("outer secret", fault("inner secret")));

        assertThat(report.details())
                .contains("IllegalStateException", "caused by", "BugReportTest")
                .doesNotContain("secret");
    }

    private static RuntimeException fault(String message) {
        return new IllegalArgumentException(message);
    }
}
