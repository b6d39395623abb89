package fr.chapeau.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.ui.kit.HeldBackground;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.library.LibraryRow.Draft;
import fr.chapeau.ui.library.LibraryRow.Publication;
import fr.chapeau.ui.library.LibraryViewModel.CollectionChoice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryViewModelTest {
    private final List<LibraryRow> site = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final LibraryViewModel model =
            new LibraryViewModel(
                    portion -> {
                        portion.accept(List.copyOf(site));
                        return List.of();
                    },
                    new SameThreadBackground(),
                    opened::add);

    @BeforeEach
    void fill() {
        add("a.md", "La DINUM à l’œuvre", 3, "Actualités", Publication.PUBLISHED, Draft.CHANGED, 0);
        add("b.md", "Égalité", 1, "Actualités", Publication.UNPUBLISHED, Draft.NEW, 2);
        add("c.md", "Salon de l'emploi", 2, "Brèves", Publication.SCHEDULED, Draft.UNCHANGED, 0);
        add("2024-sans-titre.md", "", 0, "Brèves", Publication.PUBLISHED, Draft.CONFLICT, 1);
        model.refresh();
    }

    @Test
    void theNewestComesFirstAndWhatHasNoDateLast() {
        assertThat(names()).containsExactly("a.md", "c.md", "b.md", "2024-sans-titre.md");
        assertThat(model.loadingProperty().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    egalite,          b.md
                    oeuvre DINUM,     a.md
                    l’emploi,         c.md
                    SANS-titre,       2024-sans-titre.md
                    b.md,             b.md
                    """)
    void searchLooksAtTitleAndFileNameWithoutAccentsAndCase(String query, String found) {
        model.queryProperty().set(query);

        assertThat(names()).containsExactly(found);
        assertThat(model.countsProperty().get().shown()).isEqualTo(1);
        assertThat(model.countsProperty().get().total()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ANY,         4
                    DRAFTS,      3
                    NEW,         1
                    CONFLICT,    1
                    PUBLISHED,   2
                    UNPUBLISHED, 1
                    SCHEDULED,   1
                    ERRORS,      2
                    """)
    void statesAreFilteredAndCounted(StateFilter filter, int count) {
        model.stateProperty().set(filter);

        assertThat(model.rows()).hasSize(count);
        assertThat(model.countsProperty().get().states()).containsEntry(filter, count);
    }

    @Test
    void aCollectionIsChosenWithItsOwnCounts() {
        assertThat(model.collections())
                .containsExactly(
                        new CollectionChoice("", 4),
                        new CollectionChoice("Actualités", 2),
                        new CollectionChoice("Brèves", 2));

        model.collectionProperty().set("Brèves");

        assertThat(names()).containsExactly("c.md", "2024-sans-titre.md");
        assertThat(model.countsProperty().get().states()).containsEntry(StateFilter.DRAFTS, 1);
        model.showAll();
        assertThat(model.rows()).hasSize(4);
    }

    @Test
    void rowsArriveInPortionsAndGoWhenTheirFilesHaveGone() {
        HeldBackground background = new HeldBackground();
        List<Integer> sizes = new ArrayList<>();
        LibraryViewModel later =
                new LibraryViewModel(
                        portion -> {
                            portion.accept(site.subList(0, 1));
                            portion.accept(site.subList(1, site.size()));
                            return List.of();
                        },
                        background,
                        opened::add);
        later.countsProperty().subscribe(counts -> sizes.add(counts.total()));
        later.refresh();
        assertThat(later.loadingProperty().get()).isTrue();

        background.releaseNext();

        assertThat(sizes).contains(1, 4);
        assertThat(later.loadingProperty().get()).isFalse();
        site.removeFirst();
        later.refresh();
        assertThat(later.rows()).hasSize(4);
        background.releaseNext();
        assertThat(later.rows()).hasSize(3);
    }

    @Test
    void aSecondReadingTakesThePlaceOfTheFirst() {
        HeldBackground background = new HeldBackground();
        LibraryViewModel later =
                new LibraryViewModel(
                        portion -> {
                            portion.accept(site);
                            return List.of();
                        },
                        background,
                        opened::add);

        later.refresh();
        later.refresh();

        assertThat(background.waiting()).isEqualTo(1);
        assertThat(later.loadingProperty().get()).isTrue();
        background.releaseNext();
        assertThat(later.loadingProperty().get()).isFalse();
    }

    @Test
    void aPostIsUpdatedAddedAndRemoved() {
        LibraryRow row = model.row(Path.of("a.md")).orElseThrow();

        model.update(List.of(row.withErrors(7)));
        assertThat(model.row(Path.of("a.md")))
                .hasValueSatisfying(now -> assertThat(now.errors()).isEqualTo(7));

        model.remove(Path.of("a.md"));
        assertThat(names()).doesNotContain("a.md");
        assertThat(model.row(Path.of("a.md"))).isEqualTo(Optional.empty());
    }

    @Test
    void tenThousandPostsAreFilteredBetweenTwoKeys() {
        for (int i = 0; i < 10_000; i++) {
            add(
                    "post-" + i + ".md",
                    "Article " + i,
                    i % 300,
                    "Archives",
                    Publication.PUBLISHED,
                    Draft.UNCHANGED,
                    0);
        }
        model.refresh();
        for (int warm = 0; warm < 5; warm++) {
            model.queryProperty().set("article " + warm);
        }
        long start = System.nanoTime();

        model.queryProperty().set("article 99");

        assertThat(model.rows()).hasSizeGreaterThan(100);
        // Several times what it takes on a busy machine.
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(400);
    }

    private List<String> names() {
        return model.rows().stream().map(row -> row.path().toString()).toList();
    }

    private void add(
            String file,
            String title,
            int day,
            String collection,
            Publication publication,
            Draft draft,
            int errors) {
        site.add(
                new LibraryRow(
                        Path.of(file),
                        title,
                        day == 0 ? null : Instant.EPOCH.plusSeconds(day * 86_400L),
                        day == 0 ? "" : day + " janv. 1970",
                        collection,
                        new LibraryRow.State(publication, draft),
                        errors));
    }
}
