package fr.chapeau.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the published schema and the guides to the reader; `-Dchapeau.write.docs=true` writes the
/// schema anew.
class SettingsSchemaTest {
    private static final Path SCHEMA = Path.of("docs/chapeau.schema.json");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(.*?)```");

    @Test
    void theSchemaSaysWhatTheReaderTakes() throws IOException {
        String written = SettingsSchema.text();

        if (Boolean.getBoolean("chapeau.write.docs")) {
            Files.writeString(SCHEMA, written);
        }

        assertThat(SCHEMA).content().isEqualTo(written);
    }

    @Test
    void theSchemaIsJsonAndItsReferencesLeadSomewhere() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(SettingsSchema.text());

        List<String> references = schema.findValuesAsText("$ref").stream().distinct().toList();
        assertThat(references).isNotEmpty();
        assertThat(references)
                .allMatch(reference -> !schema.at(reference.substring(1)).isMissingNode());
        List<String> types = new ArrayList<>();
        schema.at("/$defs/field/properties/type/enum").forEach(word -> types.add(word.asText()));
        assertThat(types)
                .containsAll(Arrays.stream(FieldType.values()).map(FieldType::word).toList());
    }

    @ParameterizedTest
    @EnumSource(FieldSetting.class)
    void everySettingOfTheEditorIsInTheSchema(FieldSetting setting) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(SettingsSchema.text());

        assertThat(schema.at("/$defs/field/properties").has(setting.word())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/settings.md", "docs/reglages.md"})
    void theExamplesOfTheGuidesAreRightAndShowEverySetting(String guide) throws IOException {
        String text = Files.readString(Path.of(guide));
        Matcher examples = EXAMPLE.matcher(text);
        StringBuilder all = new StringBuilder();

        while (examples.find()) {
            assertThat(SettingsReader.read(guide, examples.group(1)).problems()).isEmpty();
            all.append(examples.group(1));
        }

        for (FieldSetting setting : FieldSetting.values()) {
            assertThat(all).contains(setting.word() + ":");
        }
        for (FieldType type : FieldType.values()) {
            assertThat(text).contains("`" + type.word() + "`");
        }
    }
}
