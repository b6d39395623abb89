package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnclosingSpansTest {

    @Test
    void findsTheInnermost() {
        EnclosingSpans<Span> spans =
                new EnclosingSpans<>(
                        List.of(new Span(30, 40), new Span(0, 20), new Span(5, 10)), s -> s);

        assertThat(spans.around(new Span(1, 2))).contains(new Span(0, 20));
        assertThat(spans.around(new Span(5, 10))).contains(new Span(5, 10));
        assertThat(spans.around(new Span(12, 15))).contains(new Span(0, 20));
        assertThat(spans.around(new Span(19, 21))).isEmpty();
        assertThat(spans.around(new Span(25, 26))).isEmpty();
        assertThat(spans.around(new Span(39, 40))).contains(new Span(30, 40));
        assertThat(spans.around(new Span(41, 42))).isEmpty();
    }
}
