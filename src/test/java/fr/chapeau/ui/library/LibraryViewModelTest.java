package fr.chapeau.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.DraftState;
import fr.chapeau.site.Publication;
import fr.chapeau.ui.kit.HeldBackground;
import fr.chapeau.ui.kit.SameThreadBackground;
import fr.chapeau.ui.library.LibraryViewModel.Checked;
import fr.chapeau.ui.library.LibraryViewModel.CollectionChoice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryViewModelTest {
    private final List<LibraryPost> site = new ArrayList<>();
    private final Map<Path, Integer> errors = new HashMap<>();
    private final Map<Path, DraftState> drafts = new HashMap<>();
    private final List<Path> opened = new ArrayList<>();
    private final LibraryViewModel model =
            new LibraryViewModel(
                    out -> {
                        out.posts(List.copyOf(site));
                        out.errors(errors);
                        return List.of();
                    },
                    new SameThreadBackground(),
                    opened::add);

    @BeforeEach
    void fill() {
        add(
                "a.md",
                "La DINUM à l’œuvre",
                3,
                "Actualités",
                Publication.PUBLISHED,
                DraftState.CHANGED,
                0);
        add("b.md", "Égalité", 1, "Actualités", Publication.UNPUBLISHED, DraftState.NEW, 2);
        add(
                "c.md",
                "Salon de l'emploi",
                2,
                "Brèves",
                Publication.SCHEDULED,
                DraftState.UNCHANGED,
                0);
        add("2024-sans-titre.md", "", 0, "Brèves", Publication.PUBLISHED, DraftState.CONFLICT, 1);
        model.refresh();
        model.setDrafts(new LibraryDrafts(drafts));
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
    void anOpenArticleKnowsItsErrorsBetterThanItsFileUntilItIsClosed() {
        Path path = Path.of("b.md");
        model.stateProperty().set(StateFilter.ERRORS);

        model.setOpen(path, new OpenState(true, 0));
        assertThat(names()).containsExactly("2024-sans-titre.md");
        assertThat(row("b.md").unsaved()).isTrue();
        model.refresh();
        assertThat(row("b.md").errors()).isZero();

        model.setClosed(path);
        assertThat(names()).containsExactly("b.md", "2024-sans-titre.md");
        assertThat(row("b.md").errors()).isEqualTo(2);
        assertThat(row("b.md").unsaved()).isFalse();
    }

    @Test
    void aDeletedPostHasARowAmongTheDraftsUntilThatIsCommitted() {
        Path path = Path.of("partie.md");
        Map<Path, DraftState> states = Map.of(path, DraftState.DELETED);

        model.setDrafts(new LibraryDrafts(states, List.of(post("partie.md", "Partie", 4))));

        assertThat(names()).contains("partie.md");
        assertThat(row("partie.md").draft()).isEqualTo(DraftState.DELETED);
        model.stateProperty().set(StateFilter.DRAFTS);
        assertThat(names()).containsExactly("partie.md");
        model.stateProperty().set(StateFilter.PUBLISHED);
        assertThat(names()).doesNotContain("partie.md").isNotEmpty();
        model.refresh();
        assertThat(model.row(path)).isPresent();
        model.setDrafts(LibraryDrafts.NONE);
        assertThat(model.row(path)).isEmpty();
    }

    @Test
    void aPostThatIsBackIsShownByItsFile() {
        Path path = Path.of("partie.md");
        model.setDrafts(
                new LibraryDrafts(
                        Map.of(path, DraftState.DELETED), List.of(post("partie.md", "Partie", 4))));

        model.update(List.of(new Checked(post("partie.md", "Revenue", 4), 0)));
        model.setDrafts(LibraryDrafts.NONE);

        assertThat(row("partie.md").post().title()).isEqualTo("Revenue");
        assertThat(row("partie.md").draft()).isEqualTo(DraftState.UNCHANGED);
    }

    @Test
    void rowsArriveInPortionsAndGoWhenTheirFilesHaveGone() {
        HeldBackground background = new HeldBackground();
        List<Integer> sizes = new ArrayList<>();
        LibraryViewModel later =
                new LibraryViewModel(
                        out -> {
                            out.posts(site.subList(0, 1));
                            out.posts(site.subList(1, site.size()));
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
                        out -> {
                            out.posts(site);
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
        model.update(List.of(new Checked(post("a.md", "Tout autre chose", 3), 7)));
        assertThat(row("a.md").errors()).isEqualTo(7);
        assertThat(row("a.md").post().title()).isEqualTo("Tout autre chose");
        assertThat(row("a.md").draft()).isEqualTo(DraftState.CHANGED);

        model.remove(List.of(Path.of("a.md")));
        assertThat(names()).doesNotContain("a.md");
        assertThat(model.row(Path.of("a.md"))).isEqualTo(Optional.empty());
    }

    @Test
    void rowsFollowWhatGitSaysHoweverOldTheReadingIs() {
        HeldBackground background = new HeldBackground();
        LibraryViewModel later =
                new LibraryViewModel(
                        out -> {
                            out.posts(site);
                            return List.of();
                        },
                        background,
                        opened::add);
        later.refresh();
        later.setDrafts(new LibraryDrafts(Map.of(Path.of("b.md"), DraftState.CHANGED)));

        background.releaseNext();

        assertThat(later.row(Path.of("b.md")).map(LibraryRow::draft)).contains(DraftState.CHANGED);
        later.stateProperty().set(StateFilter.DRAFTS);
        assertThat(later.rows()).hasSize(1);
        later.setDrafts(LibraryDrafts.NONE);
        assertThat(later.rows()).isEmpty();
    }

    @Test
    void whatCameAndWentDuringAReadingIsNotTakenBackByIt() {
        List<Runnable> meanwhile = new ArrayList<>();
        LibraryViewModel later =
                new LibraryViewModel(
                        out -> {
                            meanwhile.forEach(Runnable::run);
                            out.posts(site);
                            out.errors(errors);
                            return List.of();
                        },
                        new SameThreadBackground(),
                        opened::add);
        meanwhile.add(() -> {
            later.update(List.of(new Checked(post("a.md", "Changé", 3), 5)));
            later.update(List.of(new Checked(post("neuf.md", "Neuf", 4), 1)));
            later.remove(List.of(Path.of("b.md")));
        });

        later.refresh();

        assertThat(later.rows().stream().map(row -> row.path() + " " + row.errors()))
                .containsExactly("neuf.md 1", "a.md 5", "c.md 0", "2024-sans-titre.md 1");
        assertThat(later.row(Path.of("a.md")).map(row -> row.post().title())).contains("Changé");
        meanwhile.clear();
        later.refresh();
        assertThat(later.row(Path.of("b.md"))).isPresent();
        assertThat(later.row(Path.of("neuf.md"))).isEmpty();
    }

    @Test
    void whatAnOvertakenReadingStillTellsIsDropped() {
        List<LibrarySource.Portions> readings = new ArrayList<>();
        LibraryViewModel later =
                new LibraryViewModel(
                        out -> {
                            readings.add(out);
                            return List.of();
                        },
                        new SameThreadBackground(),
                        opened::add);
        later.refresh();
        later.refresh();

        readings.getFirst().posts(site);

        assertThat(later.rows()).isEmpty();
    }

    /// One row at a time is put where laying out all of them would have it.
    @Test
    void aRowThatChangesStandsWhereItWouldAfterAReading() {
        Random random = new Random(7);
        model.stateProperty().set(StateFilter.DRAFTS);
        for (int i = 0; i < 500; i++) {
            String file = "p" + random.nextInt(30) + ".md";
            switch (random.nextInt(3)) {
                case 0 ->
                        model.update(
                                List.of(
                                        new Checked(
                                                post(file, "T" + random.nextInt(5), i % 9 + 1),
                                                random.nextInt(2))));
                case 1 -> model.remove(List.of(Path.of(file)));
                default -> {
                    drafts.merge(
                            Path.of(file),
                            DraftState.CHANGED,
                            (before, now) -> before == now ? DraftState.NEW : DraftState.CHANGED);
                    model.setDrafts(new LibraryDrafts(drafts));
                }
            }
            List<LibraryRow> rows = List.copyOf(model.rows());
            var counts = model.countsProperty().get();
            var collections = List.copyOf(model.collections());

            model.stateProperty().set(StateFilter.ANY);
            model.stateProperty().set(StateFilter.DRAFTS);

            assertThat(rows).isEqualTo(model.rows());
            assertThat(counts).isEqualTo(model.countsProperty().get());
            assertThat(collections).isEqualTo(model.collections());
        }
    }

    @Test
    void aRowThatChangesCostsLittleAmongTenThousand() {
        for (int i = 0; i < 10_000; i++) {
            site.add(post("post-" + i + ".md", "Article " + i, i % 300 + 1));
        }
        model.refresh();
        for (int i = 0; i < 2_000; i++) {
            model.update(List.of(new Checked(post("post-7.md", "Article 7", 8), i % 2)));
        }
        long start = System.nanoTime();

        for (int i = 0; i < 100; i++) {
            model.update(List.of(new Checked(post("post-7.md", "Article 7", 8), i % 2)));
        }

        // Laying all of them out takes some milliseconds each time.
        assertThat((System.nanoTime() - start) / 100_000_000).isLessThan(1);
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
                    DraftState.UNCHANGED,
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
            DraftState draft,
            int count) {
        site.add(
                new LibraryPost(
                        Path.of(file),
                        title,
                        day == 0 ? null : Instant.EPOCH.plusSeconds(day * 86_400L),
                        day == 0 ? "" : day + " janv. 1970",
                        collection,
                        publication));
        errors.put(Path.of(file), count);
        if (draft != DraftState.UNCHANGED) {
            drafts.put(Path.of(file), draft);
        }
    }

    private LibraryRow row(String file) {
        return model.row(Path.of(file)).orElseThrow();
    }

    private static LibraryPost post(String file, String title, int day) {
        return new LibraryPost(
                Path.of(file),
                title,
                Instant.EPOCH.plusSeconds(day * 86_400L),
                "",
                "Actualités",
                Publication.PUBLISHED);
    }
}
