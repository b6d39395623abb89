#!/usr/bin/env ruby
# frozen_string_literal: true

# Writes NAME.html beside each NAME.md of this folder: what Jekyll's own Markdown converter makes of
# it with Jekyll's default configuration. Needs the gems jekyll and kramdown-parser-gfm
# (Debian: apt-get install jekyll ruby-kramdown-parser-gfm). The files here were made with Jekyll
# 4.3.1, kramdown 2.4.0 and kramdown-parser-gfm 1.1.0.

require "jekyll"

Encoding.default_external = "UTF-8"
Jekyll.logger.log_level = :error
converter = Jekyll::Converters::Markdown::KramdownParser.new(Jekyll::Configuration.from({}))
Dir["#{__dir__}/*.md"].sort.each do |file|
  File.write(file.sub(/\.md\z/, ".html"), converter.convert(File.read(file, encoding: "UTF-8")))
end
