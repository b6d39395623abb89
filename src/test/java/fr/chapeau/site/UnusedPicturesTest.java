package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedPicturesTest {
    @TempDir Path folder;

    private MadeSite made() {
        return new MadeSite(folder).config("title: Essai\n");
    }

    private List<String> unused(MadeSite made) {
        return UnusedPictures.of(made.open()).stream()
                .map(one -> Site.slashes(one.path()))
                .toList();
    }

    @Test
    void findsPicturesThatNothingNames() {
        MadeSite made =
                made().file("img/vieux-phare.jpg", "x")
                        .file("img/port.png", "x")
                        .file(
                                "notes/vieux.md",
                                "---\n---\nUn vieux bateau et un phare. /img/port.png\n");

        assertThat(unused(made)).containsExactly("img/vieux-phare.jpg");
    }

    @Test
    void takesAnyMentionOfANameForAUse() {
        MadeSite made =
                made().file("img/un phare.jpg", "x")
                        .file("img/fete_été.png", "x")
                        .file("img/fond.webp", "x")
                        .file("img/logo-300x200.png", "x")
                        .file("img/camille.durand.jpg", "x")
                        .file("img/donnee.svg", "x")
                        .file("img/Titre.JPG", "x")
                        .file("favicon-32x32.png", "x")
                        .file(
                                "a.md",
                                "---\nphoto: /img/titre.jpg\n---\n![x](/img/un%20phare.jpg)\n")
                        .file("b.html", "<img src='/img/fete_%C3%A9t%C3%A9.png'>")
                        .file("css/style.scss", "a { background: url(../img/fond.webp) }")
                        .file("_layouts/page.html", "<img src=\"/img/logo-{{ taille }}.png\">")
                        .file("_auteurs/camille.durand.md", "---\n---\n")
                        .file("_data/icones.yml", "- donnee\n");

        assertThat(unused(made)).isEmpty();
    }

    @Test
    void leavesFoldersAloneThatTemplatesMayList() {
        MadeSite made =
                made().file("galerie/aaa.jpg", "x")
                        .file("galerie/bbb.jpg", "x")
                        .file("img/ccc.jpg", "x")
                        .file("img/ddd.jpg", "x")
                        .file("a.html", "{% for f in site.static_files %} /img/ccc.jpg");

        assertThat(unused(made)).containsExactly("img/ddd.jpg");
    }

    @Test
    void leavesWhatTheSiteDoesNotPublishAlone() {
        MadeSite made =
                made().file(".git/aaa.png", "x")
                        .file("node_modules/b/bbb.png", "x")
                        .file("_site/img/ccc.png", "x");

        assertThat(unused(made)).isEmpty();
    }
}
