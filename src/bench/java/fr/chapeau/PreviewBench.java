package fr.chapeau;

import fr.chapeau.bench.ScratchFolder;
import fr.chapeau.bench.TypedKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The whole window with the site's page beside the text: how long after a key press that page has
/// changed, what a key press costs meanwhile, and how long the JavaFX thread is busy at a time.
public final class PreviewBench {
    private static final int[] SIZES = {5_000, 100_000, 1_000_000};
    private static final int WARM_UP = 10;
    private static final int KEYS = 50;
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(10);
    private static final String PARAGRAPH =
            "Une phrase **en gras** avec un [lien](/ailleurs/), « des guillemets » et `du code`.\n\n";

    private final FxRobot robot = new FxRobot();

    private PreviewBench() {}

    /// Measures and ends the programme.
    public static void main(String[] arguments) throws Exception {
        new PreviewBench().run();
        Platform.exit();
    }

    private void run() throws Exception {
        try (ScratchFolder folder = new ScratchFolder()) {
            measure(folder.path());
        }
    }

    private void measure(Path folder) throws Exception {
        for (int size : SIZES) {
            write(folder, size);
        }
        Stage stage = FxToolkit.registerPrimaryStage();
        RealWindow[] window = new RealWindow[1];
        FxToolkit.setupStage(shown -> {
            try {
                window[0] = RealWindow.start(shown, folder.resolve("home"));
                shown.setWidth(1920);
                shown.setHeight(1000);
                window[0].composition().open(folder.resolve("site"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        RealWindow.until(() -> window[0].shows(title(SIZES[0])));
        for (int size : SIZES) {
            window[0].open(robot, title(size));
            measure(stage.getScene(), size);
            robot.push(KeyCode.CONTROL, KeyCode.S);
            RealWindow.until(() -> !window[0].shows("• " + title(size)));
            robot.push(KeyCode.CONTROL, KeyCode.W);
        }
        window[0].end();
    }

    private void measure(Scene scene, int size) throws Exception {
        RealWindow.until(() -> view(scene).isPresent() && area(scene).isPresent());
        robot.interact(() -> {
            GenericStyledArea<?, ?, ?> area = area(scene).orElseThrow();
            area.requestFocus();
            area.moveTo(area.getLength() / 2);
            area.requestFollowCaret();
        });
        RealWindow.until(() -> marked(scene) > 0);
        Keys keys = new Keys(scene);
        Busy busy = new Busy();
        Platform.runLater(keys::begin);
        busy.start();
        keys.done.get(30, TimeUnit.MINUTES);
        busy.stop();
        System.out.printf(
                "%,10d characters, page open: key to line p50 %.1f, p95 %.1f ms; key to page"
                        + " p50 %.0f, p95 %.0f ms; JavaFX thread busy at most %.0f ms%n",
                size,
                keys.line(0.5),
                keys.line(0.95),
                keys.page(0.5),
                keys.page(0.95),
                busy.most.get() / 1e6);
    }

    /// Presses a key, waits for the page, and so on. FX thread only.
    private static final class Keys {
        private final Scene scene;
        private final List<Long> lines = new ArrayList<>();
        private final List<Long> pages = new ArrayList<>();
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private final AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        look();
                    }
                };
        private long pressed;
        private boolean laidOut = true;
        private int before;
        private int rest;

        Keys(Scene scene) {
            this.scene = scene;
        }

        void begin() {
            scene.addPostLayoutPulseListener(() -> {
                if (!laidOut) {
                    laidOut = true;
                    lines.add(System.nanoTime() - pressed);
                }
            });
            timer.start();
        }

        private void look() {
            if (rest > 0) {
                rest--;
                return;
            }
            int now = marked(scene);
            if (pressed == 0) {
                press(now);
            } else if (now > before || System.nanoTime() - pressed > LONGEST_WAIT) {
                pages.add(System.nanoTime() - pressed);
                pressed = 0;
                rest = 4;
                if (pages.size() == WARM_UP + KEYS) {
                    timer.stop();
                    done.complete(null);
                }
            }
        }

        private void press(int now) {
            before = now;
            laidOut = false;
            pressed = System.nanoTime();
            TypedKey.press(area(scene).orElseThrow());
        }

        double line(double share) {
            return at(lines, share);
        }

        double page(double share) {
            return at(pages, share);
        }

        private static double at(List<Long> nanos, double share) {
            List<Long> sorted = new ArrayList<>(nanos.subList(WARM_UP, nanos.size()));
            Collections.sort(sorted);
            return sorted.get((int) (sorted.size() * share)) / 1e6;
        }
    }

    /// Asks the JavaFX thread over and over how soon it answers.
    private static final class Busy {
        private final AtomicLong most = new AtomicLong();
        private volatile boolean stopped;

        void start() {
            Thread.ofPlatform().daemon().start(this::ask);
        }

        private void ask() {
            while (!stopped) {
                long asked = System.nanoTime();
                CompletableFuture<Void> answer = new CompletableFuture<>();
                Platform.runLater(() -> answer.complete(null));
                answer.join();
                long took = System.nanoTime() - asked;
                most.accumulateAndGet(took, Math::max);
            }
        }

        void stop() {
            stopped = true;
        }
    }

    /// Characters in the marked block of the page.
    private static int marked(Scene scene) {
        Object length = view(scene).map(WebView::getEngine).map(PreviewBench::markedIn).orElse(0);
        return ((Number) length).intValue();
    }

    private static Object markedIn(WebEngine engine) {
        return engine.executeScript(
                "(document.querySelector('.chapeau-current') || {textContent: ''}).textContent.length");
    }

    private static Optional<WebView> view(Scene scene) {
        return scene.getRoot().lookupAll(".web-view").stream()
                .filter(RealWindow::isSeen)
                .map(WebView.class::cast)
                .findFirst();
    }

    private static Optional<GenericStyledArea<?, ?, ?>> area(Scene scene) {
        Optional<Node> area =
                scene.getRoot().lookupAll(".editor-area").stream()
                        .filter(RealWindow::isSeen)
                        .findFirst();
        return area.map(node -> (GenericStyledArea<?, ?, ?>) node);
    }

    private static String title(int size) {
        return "Article de %d signes".formatted(size);
    }

    private static void write(Path folder, int size) throws IOException {
        Path site = folder.resolve("site");
        write(
                site.resolve("_config.yml"),
                "lang: fr\ncollections:\n  actualites: {output: true}\n");
        write(
                site.resolve("_layouts/page.html"),
                """
                <html lang="fr"><head><title>{{ page.title }}</title><style>body { font-family: sans-serif }
                main { max-width: 40em; margin: auto }</style></head><body><header>
                <nav><ul>{% for post in site.actualites %}<li>{{ post.title }}</li>{% endfor %}</ul></nav>
                </header><main><h1>{{ page.title }}</h1>{{ content }}</main><footer>Pied</footer></body></html>
                """);
        write(
                site.resolve("_actualites/article-%d.md".formatted(size)),
                "---\ntitle: %s\nlayout: page\ndate: 2026-01-02\n---\n\n".formatted(title(size))
                        + PARAGRAPH.repeat(size / PARAGRAPH.length()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
