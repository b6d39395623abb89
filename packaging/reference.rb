# frozen_string_literal: true

# What the installed Jekyll makes of texts and of sites, for packaging/fidelity.sh:
#
#   reference.rb markdown IN OUT           each IN/**/*.md by Jekyll's converter, as OUT/**/*.html
#   reference.rb speed FILE SECONDS        prints the milliseconds of one conversion, at the median
#   reference.rb site SOURCE OUT TIME      the whole site
#   reference.rb documents SOURCE OUT TIME PATH…
#                                          these documents alone, as OUT/PATH.html, without any
#                                          plug-in of the site or of a gem (Jekyll's safe mode);
#                                          every document is rendered first, as a build does

require "fileutils"
require "jekyll"

Encoding.default_external = "UTF-8"
Jekyll.logger.log_level = :error

def converter
  parser = Jekyll::Converters::Markdown::KramdownParser.new(Jekyll::Configuration.from({}))
  ->(text) { parser.convert(text) }
end

def markdown(source, out)
  convert = converter
  Dir["#{source}/**/*.md"].each do |file|
    target = File.join(out, file.delete_prefix(source).sub(/\.md\z/, ".html"))
    FileUtils.mkdir_p(File.dirname(target))
    begin
      File.write(target, convert.call(File.read(file)))
    rescue StandardError, LoadError => e
      warn "#{file}: #{e.class}: #{e.message}"
    end
  end
end

def speed(file, seconds)
  convert = converter
  text = File.read(file)
  now = -> { Process.clock_gettime(Process::CLOCK_MONOTONIC) }
  start = now.call
  took = []
  while now.call - start < seconds || took.size < 5
    before = now.call
    convert.call(text)
    took << (now.call - before)
  end
  puts took.sort[took.size / 2] * 1000
end

def site(source, out, time, **options)
  Jekyll::Site.new(
    Jekyll.configuration(
      { "source" => source, "destination" => out, "time" => time, "disable_disk_cache" => true }
        .merge(options.transform_keys(&:to_s))
    )
  )
end

def documents(source, out, time, paths)
  built = site(source, out, time, :safe => true)
  built.reset
  built.read
  built.generate
  built.send(:render_docs, built.site_payload)
  built.documents.each do |document|
    path = document.path.delete_prefix("#{built.source}/")
    next unless paths.include?(path)

    target = File.join(out, "#{path}.html")
    FileUtils.mkdir_p(File.dirname(target))
    File.write(target, document.output)
  end
end

command, *rest = ARGV
case command
when "markdown" then markdown(*rest)
when "speed" then speed(rest[0], Float(rest[1]))
when "site" then site(*rest).process
when "documents" then documents(*rest[0, 3], rest[3..])
else abort File.read(__FILE__)[/^# What.*?\n\n/m].gsub(/^# ?/, "")
end
