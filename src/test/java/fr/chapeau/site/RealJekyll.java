package fr.chapeau.site;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /// Builds every site whose folder is read from the input, one a line, and tells what it wrote.
    private static final String BUILD =
            """
            require "jekyll"
            require "tmpdir"
            Jekyll.logger.log_level = :error
            $stdin.each_line(chomp: true) do |source|
              Dir.mktmpdir do |dest|
                begin
                  # Times that are kept in the zone of the site before.
                  Jekyll::Utils.instance_variable_set(:@parse_date_cache, nil)
                  site = Jekyll::Site.new(Jekyll.configuration(
                    "source" => source, "destination" => dest, "disable_disk_cache" => true,
                    "time" => ARGV[0]))
                  site.process
                  site.each_site_file do |item|
                    next if item.is_a?(Jekyll::StaticFile)
                    path = item.is_a?(Jekyll::Page) ? File.join(source, item.relative_path) : item.path
                    file = item.destination(dest)
                    raise "not written: #{file}" unless File.file?(file)
                    $stdout.puts "W\\t#{path}\\t#{item.url}\\t#{file.delete_prefix(dest + "/")}"
                  end
                rescue StandardError => e
                  $stdout.puts "S\\t#{source}\\t#{e.class}\\t#{e.message.lines.first.to_s.strip}"
                end
              end
            end
            """;

    private RealJekyll() {}

    /// What came of building some sites.
    ///
    /// @param written what was written, by the absolute path of its source
    /// @param stopped why a site was not built, by its folder
    record Built(Map<String, PostAddress> written, Map<String, String> stopped) {}

    /// Builds sites, all in one process, at a moment that is fixed.
    static Built build(List<Path> sites, Instant now) throws Exception {
        Process process =
                new ProcessBuilder("ruby", "-W0", "-e", BUILD, now.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (Writer input =
                new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            for (Path site : sites) {
                input.write(site + "\n");
            }
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        Map<String, PostAddress> written = new TreeMap<>();
        Map<String, String> stopped = new TreeMap<>();
        for (String line : output.lines().toList()) {
            String[] cells = line.split("\t", 4);
            if (cells[0].equals("W")) {
                written.put(cells[1], new PostAddress("", cells[2], cells[3]));
            } else {
                stopped.put(cells[1], cells[2] + " " + cells[3]);
            }
        }
        return new Built(written, stopped);
    }

    /// One document or page.
    ///
    /// @param date seconds since 1970; 0 for a page
    record Document(String path, boolean published, long date, String title) {}

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
