package fr.chapeau.bench;

import fr.chapeau.frontmatter.PostParts;
import fr.chapeau.liquid.Template;
import fr.chapeau.markdown.DomText;
import fr.chapeau.markdown.Kramdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Markdown by Jekyll's converter and by ours, with Jekyll's defaults.
final class MarkdownFidelity {
    private final Reference reference;
    private final Kramdown kramdown = new Kramdown();

    MarkdownFidelity(Reference reference) {
        this.reference = reference;
    }

    /// Our documents of one feature each, with Jekyll as it is installed here.
    Share probes(Path folder) throws IOException {
        return share("own probes", Reference.read(folder, ".md"));
    }

    /// Bodies of posts of real sites; those with Liquid in them are left out.
    Share posts(Path corpus) throws IOException {
        Map<String, String> bodies = new TreeMap<>();
        for (String end : new String[] {".md", ".markdown"}) {
            Reference.read(corpus, end)
                    .forEach((name, text) -> {
                        String body = PostParts.split(text).body().of(text);
                        if (!Template.isLiquid(body)) {
                            bodies.put(name, body);
                        }
                    });
        }
        return share("posts of " + corpus.getFileName(), bodies);
    }

    /// kramdown's own test cases, through Jekyll's dialect.
    ///
    /// @param checkout of kramdown's repository
    Share cases(Path checkout) throws IOException {
        Path folder = checkout.resolve("test/testcases");
        Map<String, String> texts = Reference.read(folder, ".text");
        texts.keySet().removeIf(name -> !Files.exists(folder.resolve(name + ".html")));
        return share("kramdown's own test cases", texts);
    }

    private Share share(String what, Map<String, String> texts) throws IOException {
        // A name of its own for each, since names of files may hold anything.
        Map<String, String> numbered = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        texts.forEach((name, text) -> {
            String number = String.format("%05d", numbered.size());
            numbered.put(number, text);
            names.put(number, name);
        });
        Map<String, String> expected = new LinkedHashMap<>();
        reference
                .markdown(numbered)
                .forEach((number, html) -> expected.put(names.get(number), html));
        Map<String, String> ours = new HashMap<>();
        texts.forEach((name, text) -> ours.put(name, kramdown.toHtml(text)));
        return Share.of(what, expected, ours, DomText::of);
    }
}
