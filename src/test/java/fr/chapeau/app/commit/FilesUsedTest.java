package fr.chapeau.app.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.chapeau.app.pictures.BroughtIn;
import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.MadePictures;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.git.GitRepo;
import fr.chapeau.git.PlannedFile;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesUsedTest {
    private static final String POST = "_posts/2026-01-05-article.md";

    @TempDir private Path folder;

    @Test
    void whatWasBroughtInForTheArticleIsCommittedWithIt() throws IOException {
        GitRepo repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "title: Essai\n").write(POST, "---\ntitle: A\n---\n\nTexte.\n");
        repo.write("uploads/ancienne.png", MadePictures.png(9, 9));
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
        Path picture = Files.write(folder.resolve("Le Port.png"), MadePictures.png(5, 5));
        Path report = Files.write(folder.resolve("Rapport.pdf"), MadePictures.pdf());
        Path annex =
                Files.write(
                        folder.resolve("Annexe.odt"), "PK\3\4".getBytes(StandardCharsets.UTF_8));

        try (Workspace workspace = done(Workspace.open(repo.folder()))) {
            FieldFiles files =
                    new FieldFiles(
                            () -> SiteIndex.of(workspace.site()),
                            workspace.site().named(repo.file(POST)),
                            new AtomicFile(workspace.site().root()));
            String image = address(files, "image", FileSort.PICTURE, picture);
            String file = address(files, "fichier", FileSort.DOCUMENT, report);
            String link = address(files, "lien", FileSort.DOCUMENT, annex);
            repo.write("uploads/pas-utilisee.png", MadePictures.png(7, 7));
            repo.write(
                    POST,
                    "---\ntitle: A\nimage: %s\nfichier: %s\n---\n\n[L’annexe](%s)\n"
                            .formatted(image, file, link));
            CommitArticles commits =
                    new CommitArticles(
                            workspace, new SiteChecks(GitRepo.CLOCK).of(workspace), new Kramdown());

            CommitDraft draft = done(commits.prepare(List.of(repo.file(POST))));

            assertThat(draft.plan().files())
                    .extracting(one -> one.path().toString(), PlannedFile::kind)
                    .containsExactlyInAnyOrder(
                            tuple(POST, PlannedFile.Kind.CHANGED),
                            tuple("uploads/le-port.png", PlannedFile.Kind.NEW),
                            tuple("uploads/rapport.pdf", PlannedFile.Kind.NEW),
                            tuple("uploads/annexe.odt", PlannedFile.Kind.NEW));
            assertThat(draft.unused()).containsExactly(repo.file("uploads/pas-utilisee.png"));
            repo.write("_posts/2026-01-06-autre.md", "![](/uploads/pas-utilisee.png)\n");
            assertThat(done(commits.prepare(List.of(repo.file(POST)))).unused()).isEmpty();
        }
    }

    @Test
    void aPictureNamedBehindTheLayoutsFolderIsCommittedWithIt() throws IOException {
        GitRepo repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "title: Essai\n")
                .write("_layouts/post.html", "<img src='/assets/images/actus/{{ page.image }}'>")
                .write("_posts/2026-01-04-avant.md", "---\ntitle: A\nimage: port.jpg\n---\n")
                .write(POST, "---\ntitle: B\nimage: port.jpg\n---\n");
        repo.write("assets/images/actus/port.jpg", MadePictures.png(9, 9));
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
        repo.write("assets/images/actus/phare.jpg", MadePictures.png(5, 5));
        repo.write("assets/images/actus/salle.jpg", MadePictures.png(6, 6));
        repo.write(
                POST,
                """
                ---
                title: B
                image: phare.jpg
                vignette: https://exemple.fr/salle.jpg
                ---
                """);

        try (Workspace workspace = done(Workspace.open(repo.folder()))) {
            CommitArticles commits =
                    new CommitArticles(
                            workspace, new SiteChecks(GitRepo.CLOCK).of(workspace), new Kramdown());
            CommitDraft draft = done(commits.prepare(List.of(repo.file(POST))));
            done(commits.commit(draft, "Le phare", "Essai", GitRepo.AUTHOR));
        }

        assertThat(repo.git("show", "--name-only", "--format=", "HEAD").lines())
                .containsExactlyInAnyOrder(POST, "assets/images/actus/phare.jpg");
        assertThat(repo.git("status", "--porcelain").strip())
                .isEqualTo("?? assets/images/actus/salle.jpg");
    }

    private static String address(FieldFiles files, String key, FileSort sort, Path file) {
        FieldFiles.Asked asked = new FieldFiles.Asked(FieldPath.of(key), sort);
        BroughtIn brought = done(files.bringIn(asked, file));
        return brought.address();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
