package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.RubyHere;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.TextEdits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Edits of all kinds as Ruby reads them: the edited field as wanted, every other as before.
class RubyEditsTest {
    private static final String PSYCH =
            "YAML.load(yaml, permitted_classes: [Date, Time, Symbol], aliases: true)";

    /// As Jekyll reads where its gem is there.
    private static final String SAFE_YAML =
            "(require 'safe_yaml/load'; SafeYAML.load(yaml, nil, {}))";

    /// Makes the edit in Ruby's own objects and compares them with what it reads in the new file.
    private static final String COMPARE =
            """
            begin
              require 'json'
              header = /\\A(---\\s*\\n.*?\\n?)^((---|\\.\\.\\.)\\s*$\\n?)/m
              kind, path, value, at, to, name, *files = s.split("\\u001e", -1)
              steps = path.split("\\u001f", -1).map { |x| x[0] == 'i' ? x[1..].to_i : x[1..] }
              was, is = files.map { |file| yaml = file[header, 1] || ''; READER }
              was ||= {}
              parent = steps[0..-2].inject(was) { |o, step| o[step] }
              last = steps[-1]
              value = JSON.parse(value)
              list = parent[last]
              case kind
              when 'SET' then parent[last] = value
              when 'UNSET' then parent.is_a?(Array) ? parent.delete_at(last) : parent.delete(last)
              when 'RENAME' then parent.replace(parent.map { |k, v| [k == last ? name : k, v] }.to_h)
              when 'INSERT' then list.insert(at.to_i, value)
              when 'REMOVE' then list.delete_at(at.to_i)
              when 'MOVE' then list.insert(to.to_i, list.delete_at(at.to_i))
              end
              is ||= {}
              moved = kind == 'RENAME' &&
                  steps[0..-2].inject(is) { |o, step| o[step] }.keys != parent.keys
              plain = ->(o) do
                case o
                when Hash then o.to_h { |k, v| [k, plain.(v)] }
                when Array then o.map(&plain)
                when Symbol then ":" + o.to_s
                else o
                end
              end
              !moved && plain.(was) == plain.(is) ? 'same' : "#{was}\\n#{is}"
            end
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void leaveAllElseAsItIs() throws Exception {
        judge(PSYCH, 20260109L, 3_000);
    }

    @Test
    void leaveAllElseAsItIsForSafeYaml() throws Exception {
        assumeTrue(RubyHere.hasSafeYaml(), RubyHere.NO_SAFE_YAML);
        judge(SAFE_YAML, 20260110L, 1_000);
    }

    @Test
    @Tag("long")
    void leaveAllElseAsItIsManyTimes() throws Exception {
        judge(PSYCH, System.nanoTime(), 30_000);
        if (RubyHere.hasSafeYaml()) {
            judge(SAFE_YAML, System.nanoTime(), 10_000);
        }
    }

    /// What is hardly YAML any more may be refused; what is edited reads right.
    @Test
    void leaveAllElseAsItIsInSpoiltFiles() throws Exception {
        judge(PSYCH, 20260113L, 500, RandomFrontMatter::mutated);
    }

    @Test
    void leaveAllElseAsItIsInHostileFiles() throws Exception {
        judge(PSYCH, 20260114L, 1_500, HostileFiles::any);
    }

    @Test
    @Tag("long")
    void leaveAllElseAsItIsInManySpoiltFiles() throws Exception {
        judge(PSYCH, System.nanoTime(), 10_000, RandomFrontMatter::mutated);
    }

    private void judge(String reader, long seed, int count) throws Exception {
        judge(
                reader,
                seed,
                count,
                random ->
                        random.nextInt(4) == 0
                                ? RandomFrontMatter.fileWithOpaque(random)
                                : RandomFrontMatter.file(random));
    }

    private void judge(String reader, long seed, int count, Function<Random, String> file)
            throws Exception {
        assumeTrue(Ruby.isThere(), "Ruby is not installed");
        System.out.println("RubyEditsTest seed " + seed);
        Random random = new Random(seed);
        List<String> questions = new ArrayList<>();
        Map<RandomEdit.Kind, Integer> made = new EnumMap<>(RandomEdit.Kind.class);
        while (questions.size() < count) {
            String text = file.apply(random);
            FrontMatter before = FrontMatter.parse(text);
            RandomEdit edit = RandomEdit.of(before, random);
            if (edit.outcome() instanceof Outcome.Done<TextEdits>(TextEdits edits)
                    && !hasDate(edit.value())
                    && edit.path().steps().stream().allMatch(RubyEditsTest::isText)) {
                questions.add(question(edit, text, edits.apply(text)));
                made.merge(edit.kind(), 1, Integer::sum);
            }
        }

        List<String> answers = Ruby.ask(folder, COMPARE.replace("READER", reader), questions);

        System.out.println("RubyEditsTest " + made);
        assertThat(made).containsOnlyKeys(RandomEdit.Kind.values());
        for (int i = 0; i < count; i++) {
            assertThat(answers.get(i)).as(questions.get(i)).isEqualTo("same");
        }
    }

    private static String question(RandomEdit edit, String before, String after) {
        return String.join(
                "\u001e",
                edit.kind().name(),
                edit.path().steps().stream()
                        .map(RubyEditsTest::step)
                        .collect(Collectors.joining("\u001f")),
                json(edit.value()),
                Integer.toString(edit.at()),
                Integer.toString(edit.to()),
                edit.name(),
                before,
                after);
    }

    private static String step(FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Key(String name) -> "k" + name;
            case FieldPath.Index(int index) -> "i" + index;
        };
    }

    /// A key such as `2` is a number to Ruby, and a text only to us.
    private static boolean isText(FieldPath.Step step) {
        return !(step instanceof FieldPath.Key(String name))
                || PsychResolver.resolve(name) instanceof PsychValue.Text;
    }

    private static boolean hasDate(FieldValue value) {
        return switch (value) {
            case FieldValue.Timestamp date -> true;
            case FieldValue.ListOf(var items) -> items.stream().anyMatch(RubyEditsTest::hasDate);
            case FieldValue.MapOf(var entries) ->
                    entries.values().stream().anyMatch(RubyEditsTest::hasDate);
            case FieldValue other -> false;
        };
    }

    private static String json(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> json(text);
            case FieldValue.Timestamp(String source) -> json(source);
            case FieldValue.Bool(boolean bool) -> Boolean.toString(bool);
            case FieldValue.Number(String number) -> number;
            case FieldValue.Null() -> "null";
            case FieldValue.ListOf(var items) ->
                    items.stream()
                            .map(RubyEditsTest::json)
                            .collect(Collectors.joining(",", "[", "]"));
            case FieldValue.MapOf(var entries) ->
                    entries.entrySet().stream()
                            .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        };
    }

    private static String json(String text) {
        return text.chars()
                .mapToObj(c -> String.format("\\u%04x", c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
