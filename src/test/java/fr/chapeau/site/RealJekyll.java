package fr.chapeau.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// The real Jekyll, where this machine has one: what it reads of a site.
final class RealJekyll {
    private static final String SCRIPT =
            """
            require "jekyll"
            Jekyll.logger.log_level = :error
            overrides = { "disable_disk_cache" => true }
            ARGV.each { |arg| key, value = arg.split("=", 2); overrides[key] = value == "true" ? true : value }
            site = Jekyll::Site.new(Jekyll.configuration(overrides))
            site.read
            here = Dir.pwd + "/"
            show = lambda do |path, thing, date|
              puts [path.sub(here, ""), site.publisher.publish?(thing), date, thing.data["title"]].join("\\t")
            end
            site.collections.each_value do |collection|
              collection.docs.each { |doc| show.call(doc.path, doc, doc.date.to_i) }
            end
            site.pages.each { |page| show.call(File.join(site.source, page.relative_path), page, 0) }
            """;

    private RealJekyll() {}

    /// One document or page.
    ///
    /// @param date seconds since 1970; 0 for a page
    record Document(String path, boolean published, long date, String title) {}

    static boolean isInstalled() {
        try {
            Process probe =
                    new ProcessBuilder("ruby", "-rjekyll", "-e", "exit")
                            .redirectErrorStream(true)
                            .start();
            return probe.waitFor(30, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// What it reads, by path.
    ///
    /// @param overrides `key=value` over the site's configuration
    static Map<String, Document> read(Path root, String... overrides) throws Exception {
        List<String> command = new ArrayList<>(List.of("ruby", "-e", SCRIPT));
        command.addAll(List.of(overrides));
        Process process =
                new ProcessBuilder(command)
                        .directory(root.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        TreeMap<String, Document> documents = new TreeMap<>();
        for (String line : output.lines().toList()) {
            String[] cells = line.split("\t", 4);
            if (cells.length == 4) {
                documents.put(
                        cells[0],
                        new Document(
                                cells[0],
                                Boolean.parseBoolean(cells[1]),
                                Long.parseLong(cells[2]),
                                cells[3]));
            }
        }
        return documents;
    }
}
