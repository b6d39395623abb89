package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ruby's Psych, with which Jekyll reads, as the judge of what is read and written here.
class RubyJudgeTest {
    private static final String HEADER = "/\\A(---\\s*\\n.*?\\n?)^((---|\\.\\.\\.)\\s*$\\n?)/m";

    /// Between the parts of a question.
    private static final String NEXT = "\u001e";

    /// Gives the field named in front of a file, and the rest of that file's front matter.
    private static final String FIELD_AND_REST =
            """
            path, *files = s.split("\\u001e", -1)
            steps = path.split("\\u001f").map { |x| x =~ /\\A\\d\\z/ ? x.to_i : x }
            files.map do |file|
              all = YAML.load(file[%s, 1], permitted_classes: [Date, Time, Symbol])
              value = all.dig(*steps)
              (steps.size == 1 ? all : all.dig(*steps[0..-2]))[steps[-1]] = :field
              (value.is_a?(String) ? value : value.inspect + ' is no string') +
                  "\\u001e" + all.inspect
            end.join("\\u001e")
            """
                    .formatted(HEADER);

    /// Ways in which a string can stand in a file: path, the path for Ruby, the file, and what is
    /// to be read from it.
    private static final String[][] PLACES = {
        {"a", "a", "---\na: plain\nb: 1\n---\nT", "{'a'=>:field, 'b'=>1}"},
        {"a", "a", "---\na: 'single' # c\nb: 1\n---\nT", "{'a'=>:field, 'b'=>1}"},
        {"a", "a", "---\na: \"double\"\nb: 1\n---\nT", "{'a'=>:field, 'b'=>1}"},
        {"a", "a", "---\na: |\n  literal\nb: 1\n---\nT", "{'a'=>:field, 'b'=>1}"},
        {"a", "a", "---\na: >-\n    folded\n    twice\nb: 1\n---\nT", "{'a'=>:field, 'b'=>1}"},
        {"a", "a", "---\na: plain\n  twice\nb: 1\n---\nT", "{'a'=>:field, 'b'=>1}"},
        {"a", "a", "---\na: 'one\n\n  two'\nb: 1\n---\nT", "{'a'=>:field, 'b'=>1}"},
        {"a", "a", "---\na:\nb: 1\n---\nT", "{'a'=>:field, 'b'=>1}"},
        {"a", "a", "---\nb: 1\n...\nT", "{'b'=>1, 'a'=>:field}"},
        {"a", "a", "Text", "{'a'=>:field}"},
        {"a", "a", "---\r\na: |\r\n  literal\r\nb: 1\r\n---\r\nT", "{'a'=>:field, 'b'=>1}"},
        {"a[1]", "a 1", "---\na:\n- x\n- z\n- t\n---\nT", "{'a'=>['x', :field, 't']}"},
        {"a[1]", "a 1", "---\na: [x, plain, z]\n---\nT", "{'a'=>['x', :field, 'z']}"},
        {
            "a[0].k",
            "a 0 k",
            "---\na:\n  - k: x\n    l: 1\n---\nT",
            "{'a'=>[{'k'=>:field, 'l'=>1}]}"
        },
        {
            "a[0].m",
            "a 0 m",
            "---\na:\n  - k: 2\n    l: 1\n---\n",
            "{'a'=>[{'k'=>2, 'l'=>1, 'm'=>:field}]}"
        },
        {"a.k", "a k", "---\na: {k: plain, l: 1}\n---\nT", "{'a'=>{'k'=>:field, 'l'=>1}}"},
    };

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void rubyIsThere() {
        assumeTrue(Ruby.isThere(), "Ruby is not installed");
    }

    @Test
    void readsEveryStringThatIsWritten() throws Exception {
        assertRead(AwkwardValues.all());
    }

    @Test
    void readsRandomStringsThatAreWritten() throws Exception {
        long seed = 20260105L;
        System.out.println("RubyJudgeTest.readsRandomStringsThatAreWritten seed " + seed);
        Random random = new Random(seed);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            values.add(AwkwardValues.random(random));
        }

        assertRead(values);
    }

    @Test
    void readsAllElseAsBeforeARandomEdit() throws Exception {
        long seed = 20260108L;
        System.out.println("RubyJudgeTest.readsAllElseAsBeforeARandomEdit seed " + seed);
        Random random = new Random(seed);
        List<String> files = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        while (files.size() < 1500) {
            String text = RandomFrontMatter.file(random);
            FrontMatter before = FrontMatter.parse(text);
            List<FieldPath> paths = Trees.scalars(before);
            if (paths.isEmpty()) {
                continue;
            }
            FieldPath path = paths.get(random.nextInt(paths.size()));
            String value = "!" + AwkwardValues.random(random);
            String after =
                    Edits.done(Edits.EDITOR.set(before, path, Edits.text(value))).apply(text);
            files.add(steps(path) + NEXT + text + NEXT + after);
            wanted.add(value);
        }

        List<String> read = Ruby.ask(folder, FIELD_AND_REST, files);

        for (int i = 0; i < files.size(); i++) {
            List<String> parts = List.of(read.get(i).split(NEXT, -1));
            assertThat(parts).as(files.get(i)).hasSize(4);
            assertThat(parts.get(2)).as(files.get(i)).isEqualTo(wanted.get(i));
            assertThat(parts.get(3)).as(files.get(i)).isEqualTo(parts.get(1));
        }
    }

    @Test
    void wouldWriteNewStringsAlike() throws Exception {
        List<String> values =
                AwkwardValues.all().stream().filter(RubyJudgeTest::isWrittenAlike).toList();

        String dump = "YAML.dump({'key' => s}).sub(/^\\.\\.\\.\\n\\z/, '')";
        List<String> dumped = Ruby.ask(folder, dump, values);

        assertThat(values).hasSizeGreaterThan(300);
        for (int i = 0; i < values.size(); i++) {
            String ours = written("key", Edits.text(values.get(i)));
            assertThat(ours).isEqualTo(dumped.get(i) + "---\n");
        }
    }

    @Test
    void wouldWriteNewListsAndMapsAlike() throws Exception {
        FieldValue value =
                Edits.map(
                        "a",
                        Edits.list(Edits.text("x"), Edits.list(Edits.text("z"), Edits.list())),
                        "b",
                        Edits.map("c", Edits.map(), "d", new FieldValue.Null()),
                        "e",
                        Edits.list(Edits.map("f", Edits.text("1"), "g", Edits.list())),
                        "h",
                        Edits.list(Edits.map("i", Edits.list(Edits.text("x\ny")))),
                        "no",
                        Edits.text("mot ".repeat(40)),
                        "é: x",
                        Edits.list(new FieldValue.Bool(true), new FieldValue.Number("1.5")));
        String ruby =
                """
                YAML.dump({'k' => {'a' => ['x', ['z', []]], 'b' => {'c' => {}, 'd' => nil},
                  'e' => [{'f' => '1', 'g' => []}], 'h' => [{'i' => ["x\\ny"]}],
                  'no' => 'mot ' * 40, 'é: x' => [true, 1.5]}})
                """;

        String dumped = Ruby.ask(folder, ruby, List.of("")).getFirst();

        assertThat(written("k", value)).isEqualTo(dumped + "---\n");
    }

    @Test
    void resolvesPlainScalarsAlike() throws Exception {
        long seed = 20260103L;
        System.out.println("RubyJudgeTest.resolvesPlainScalarsAlike seed " + seed);
        List<String> words = randomScalars(new Random(seed));
        words.addAll(AwkwardValues.all());
        String ruby =
                """
                v = Psych::ScalarScanner.new(Psych::ClassLoader.new).tokenize(s)
                case v
                when Time then "Time #{(v.to_r * 1000000000).floor}"
                when Float then "Float #{[v].pack('G').unpack1('Q>')}"
                when Symbol then "Symbol #{v}"
                else "#{v.class} #{v}"
                end
                """;

        List<String> read = Ruby.ask(folder, ruby, words);

        for (int i = 0; i < words.size(); i++) {
            // What Ruby raises an error for is text to us: it only matters that it is quoted.
            boolean error = read.get(i).startsWith("error: ");
            assertThat(described(PsychResolver.resolve(words.get(i))))
                    .as(words.get(i))
                    .isEqualTo(error ? "String " + words.get(i) : read.get(i));
            assertThat(error && !PlainReaders.mistake(words.get(i))).as(words.get(i)).isFalse();
        }
    }

    @Test
    void cutsFilesAlike() throws Exception {
        long seed = 20260104L;
        System.out.println("RubyJudgeTest.cutsFilesAlike seed " + seed);
        Random random = new Random(seed);
        String[] lines = {
            "---", "...", "a: 1", "", " ", "text", "--- ", "---x", "\r", " x", "\t---"
        };
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(5) > 0 ? "---\n" : "");
            int count = random.nextInt(8);
            for (int j = 0; j < count; j++) {
                text.append(lines[random.nextInt(lines.length)]);
                text.append(random.nextInt(8) == 0 ? "\r\n" : j + 1 < count ? "\n" : "");
            }
            files.add(text.toString());
        }

        List<String> cut =
                Ruby.ask(folder, "s =~ " + HEADER + " ? 'cut ' + $' : 'whole ' + s", files);

        for (int i = 0; i < files.size(); i++) {
            PostParts parts = PostParts.split(files.get(i));
            String kind = parts.header().isPresent() ? "cut " : "whole ";
            assertThat(kind + parts.body().of(files.get(i))).as(files.get(i)).isEqualTo(cut.get(i));
        }
    }

    private void assertRead(List<String> values) throws Exception {
        List<String> files = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (String value : values) {
            for (String[] place : PLACES) {
                FrontMatter before = FrontMatter.parse(place[2]);
                FieldPath path = FieldPathTest.parsed(place[0]);
                String after =
                        Edits.done(Edits.EDITOR.set(before, path, Edits.text(value)))
                                .apply(place[2]);
                files.add(place[1].replace(' ', '\u001f') + NEXT + after);
                wanted.add(value + NEXT + place[3].replace('\'', '"'));
            }
        }

        List<String> read = Ruby.ask(folder, FIELD_AND_REST, files);

        for (int i = 0; i < files.size(); i++) {
            assertThat(read.get(i)).as(files.get(i)).isEqualTo(wanted.get(i));
        }
    }

    private static String steps(FieldPath path) {
        List<String> steps = new ArrayList<>();
        for (FieldPath.Step step : path.steps()) {
            steps.add(
                    switch (step) {
                        case FieldPath.Key(String name) -> name;
                        case FieldPath.Index(int index) -> Integer.toString(index);
                    });
        }
        return String.join("\u001f", steps);
    }

    private static String written(String key, FieldValue value) {
        FrontMatter before = FrontMatter.parse("");
        return Edits.done(Edits.EDITOR.set(before, FieldPath.of(key), value)).apply("");
    }

    /// Emoji and separators are written otherwise on purpose, and more is quoted than Psych needs.
    private static boolean isWrittenAlike(String value) {
        boolean onlyForOthers =
                PlainReaders.mistake(value)
                        && PsychResolver.resolve(value) instanceof PsychValue.Text;
        boolean special =
                value.codePoints().anyMatch(c -> c > 0xFFFF || c == 0x2028 || c == 0x2029);
        return !onlyForOthers && !PsychResolver.breaks(value) && !special && !value.equals("<<");
    }

    private static String described(PsychValue.Scalar value) {
        return switch (value) {
            case PsychValue.Text(String text) -> "String " + text;
            case PsychValue.Bool(boolean bool) -> bool ? "TrueClass true" : "FalseClass false";
            case PsychValue.Int(BigInteger number) -> "Integer " + number;
            case PsychValue.Float(double number, String source) ->
                    "Float " + Long.toUnsignedString(Double.doubleToLongBits(number));
            case PsychValue.Null() -> "NilClass ";
            case PsychValue.Symbol(String name) -> "Symbol " + name;
            case PsychValue.Day(String source, var day) -> "Date " + day;
            case PsychValue.Moment(String source, var local, var offset) ->
                    "Time " + nanos(local.toInstant(offset == null ? ZoneOffset.UTC : offset));
        };
    }

    private static BigInteger nanos(Instant instant) {
        return BigInteger.valueOf(instant.getEpochSecond())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(instant.getNano()));
    }

    private static List<String> randomScalars(Random random) {
        List<String> words = new ArrayList<>();
        String[] alphabets = {
            "0123456789.,_+-eE:", "01_,xb-+", "0127:.-", "yesnoYNtrufal~ \n", ":.ab1-é\"'"
        };
        for (String alphabet : alphabets) {
            for (int i = 0; i < 1500; i++) {
                StringBuilder word = new StringBuilder();
                int length = 1 + random.nextInt(8);
                for (int j = 0; j < length; j++) {
                    word.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                words.add(word.toString());
            }
        }
        for (int i = 0; i < 3000; i++) {
            words.add(randomTime(random));
        }
        return words;
    }

    private static String randomTime(Random random) {
        String[] days = {
            "2024-05-31",
            "2024-2-3",
            "2023-02-29",
            "2024-04-31",
            "2024-13-01",
            "0001-01-01",
            "-2024-05-31",
            "2024-00-10",
            "2024-10-00"
        };
        String[] gaps = {" ", "T", "t", "  ", "", "-"};
        String[] times = {
            "10:20:30", "1:02:03", "24:00:00", "23:59:60", "10:60:00", "10:20", "25:00:00"
        };
        String[] fractions = {"", "", ".5", ".", ".123456789123"};
        String[] zones = {
            "", "Z", " Z", "+02:00", " +0200", " -3", "-03:30", " +24:00", " +19:00", " -00:30",
            " UTC", "+2:00", "+123"
        };
        String day = days[random.nextInt(days.length)];
        String time = times[random.nextInt(times.length)];
        // Ruby 3.1 loses a month where both the day and the second run over.
        boolean runsOver = day.equals("2023-02-29") || day.equals("2024-04-31");
        return day
                + gaps[random.nextInt(gaps.length)]
                + (runsOver && time.startsWith("2") ? "10:20:30" : time)
                + fractions[random.nextInt(fractions.length)]
                + zones[random.nextInt(zones.length)];
    }
}
