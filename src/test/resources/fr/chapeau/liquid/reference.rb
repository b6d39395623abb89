# Renders the templates of a file with the installed Jekyll, in the site in the given folder.
# Output: one JSON list; null where Jekyll gives up.
require "jekyll"
require "json"
Jekyll.logger.log_level = :error
folder, file = ARGV
site = Jekyll::Site.new(Jekyll.configuration(
  "source" => folder, "destination" => File.join(folder, "_out"), "disable_disk_cache" => true,
  "time" => "2026-01-02 03:04:05 +0100"))
site.read
values = site.data["values"]
values["page"] = { "date" => values["day"] }
info = { :registers => { :site => site, :page => { "path" => "index.html" } } }
results = File.readlines(file, :chomp => true, :encoding => "UTF-8").reject { |l| l.empty? || l.start_with?("# ") }.map do |line|
  begin
    template = Liquid::Template.parse(line.gsub("\\n", "\n"), :line_numbers => true)
    template.render!(values.merge("site" => site.site_payload.site, "jekyll" => { "environment" => "development" }), info)
  rescue StandardError, Liquid::Error => e
    nil
  end
end
puts JSON.generate(results)
