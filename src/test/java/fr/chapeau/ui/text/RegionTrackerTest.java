package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.text.RegionTracker.Effect;
import fr.chapeau.ui.text.RegionTracker.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTrackerTest {
    private static final String TEXT = "---\ntitle: A\n---\nLe corps.\n";
    private static final Span BODY = new Span(17, 27);

    private final RegionTracker tracker = new RegionTracker(BODY);

    @Test
    void anEditBeforeTheRegionOnlyMovesIt() {
        Effect effect = change(new Span(20, 30), TextEdit.replace(new Span(11, 12), "Bien"));

        assertThat(effect).isEqualTo(edits());
        assertThat(tracker.region()).isEqualTo(new Span(20, 30));
    }

    @Test
    void anEditInTheRegionIsMadeInTheArea() {
        Effect effect = change(new Span(17, 29), TextEdit.replace(new Span(20, 25), "contenu"));

        assertThat(effect).isEqualTo(edits(new Step(20, "corps", "contenu")));
    }

    @Test
    void editsOnBothSidesAreToldApart() {
        Effect effect =
                change(
                        new Span(20, 29),
                        TextEdit.replace(new Span(11, 12), "Bien"),
                        TextEdit.delete(new Span(19, 20)),
                        TextEdit.replace(new Span(20, 25), "corps"));

        assertThat(effect).isInstanceOf(Effect.Edits.class);
        assertThat(((Effect.Edits) effect).steps())
                .containsExactly(new Step(22, " ", ""), new Step(22, "corps", "corps"));
    }

    @Test
    void textAtTheVeryStartBelongsWhereTheDocumentSaysItDoes() {
        assertThat(change(new Span(17, 28), TextEdit.insert(17, "x")))
                .isEqualTo(edits(new Step(17, "", "x")));

        RegionTracker other = new RegionTracker(BODY);
        TextEdits edits = TextEdits.of(TextEdit.insert(17, "x"));
        assertThat(
                        other.changed(
                                new TextSource.Changed(edits, edits.inverse(TEXT), false),
                                new Span(18, 28)))
                .isEqualTo(edits());
    }

    @Test
    void anEditAcrossTheEdgeShowsTheRegionAnew() {
        assertThat(change(new Span(13, 23), TextEdit.delete(new Span(13, 20))))
                .isEqualTo(new Effect.Reload());
    }

    @Test
    void aRegionThatJumpedIsShownAnew() {
        assertThat(change(new Span(0, 28), TextEdit.insert(0, "x"))).isEqualTo(new Effect.Reload());
    }

    private Effect change(Span now, TextEdit... edits) {
        TextEdits all = TextEdits.of(edits);
        return tracker.changed(new TextSource.Changed(all, all.inverse(TEXT), false), now);
    }

    private static Effect edits(Step... steps) {
        return new Effect.Edits(List.of(steps));
    }
}
