package fr.chapeau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureRunTest {
    @TempDir private Path folder;
    private final List<WindowOrder> orders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Path site = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void site() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        file = folder.resolve("image.png");
    }

    @Test
    void keepsThePictureAndNothingElseOfTheWindow() throws IOException {
        boolean written = new PictureRun(this::show).write(site, file, problems::add);

        assertThat(written).isTrue();
        assertThat(problems).isEmpty();
        assertThat(file).hasContent("PNG");
        assertThat(orders).hasSize(1);
        assertThat(orders.getFirst().folder()).isEqualTo(site);
        assertThat(picture(orders.getFirst()).getParent()).doesNotExist();
    }

    @Test
    void makesTheSampleBesideThePictureOnce() throws IOException {
        Path sample = folder.resolve("chapeau-exemple");

        new PictureRun(this::show).write(null, file, problems::add);
        Files.createDirectory(sample);
        new PictureRun(this::show).write(null, file, problems::add);

        assertThat(orders).extracting(WindowOrder::sample).containsExactly(sample, null);
        assertThat(orders).extracting(WindowOrder::folder).containsExactly(null, sample);
    }

    @Test
    void failsWhereTheWindowWroteNoPicture() {
        boolean written = new PictureRun(orders::add).write(site, file, problems::add);

        assertThat(written).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void opensNoWindowForAPictureThatCannotBeWritten() {
        PictureRun run = new PictureRun(this::show);

        assertThat(run.write(site, folder.resolve("absent/image.png"), problems::add)).isFalse();
        assertThat(run.write(site, site, problems::add)).isFalse();

        assertThat(orders).isEmpty();
        assertThat(problems)
                .extracting(problem -> problem.message().key())
                .containsExactly(StartMessage.PICTURE_UNWRITABLE, StartMessage.PICTURE_UNWRITABLE);
    }

    @Test
    void writesThroughALink() throws IOException {
        Path target = Files.writeString(folder.resolve("ailleurs.png"), "old and longer");
        Files.createSymbolicLink(file, target);

        new PictureRun(this::show).write(site, file, problems::add);

        assertThat(file).isSymbolicLink();
        assertThat(target).hasContent("PNG");
    }

    @Test
    void anOrderIsReadAsItWasGiven() {
        WindowOrder order = new WindowOrder(site, folder.resolve("--sample=x"), file);

        assertThat(WindowOrder.parse(List.of(order.arguments()))).isEqualTo(order);
        assertThat(WindowOrder.parse(List.of())).isEqualTo(new WindowOrder(null));
    }

    private static Path picture(WindowOrder order) {
        return Objects.requireNonNull(order.screenshot());
    }

    private void show(WindowOrder order) {
        orders.add(order);
        try {
            Path picture = Files.writeString(picture(order), "PNG");
            Path home = Files.createDirectories(picture.resolveSibling("home/.config"));
            Files.writeString(home.resolve("settings"), "x");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
