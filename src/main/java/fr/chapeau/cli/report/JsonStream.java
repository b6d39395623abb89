package fr.chapeau.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/// One JSON document, written piece by piece, so that a large site's needs no memory.
final class JsonStream {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PrintStream out;
    private final JsonGenerator generator;

    JsonStream(PrintStream out) {
        this.out = out;
        try {
            generator = MAPPER.createGenerator(out);
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Begins the document's object, or one that is an item of an array.
    JsonStream object() {
        return write(JsonGenerator::writeStartObject);
    }

    /// Begins an array of the object.
    JsonStream array(String name) {
        return write(json -> json.writeArrayFieldStart(name));
    }

    JsonStream member(String name, JsonNode value) {
        return write(json -> {
            json.writeFieldName(name);
            json.writeTree(value);
        });
    }

    JsonStream member(String name, String value) {
        return write(json -> json.writeStringField(name, value));
    }

    /// An item of the array, on a line of its own.
    JsonStream item(JsonNode value) {
        return write(json -> {
            json.writeRaw('\n');
            json.writeTree(value);
        });
    }

    JsonStream endObject() {
        return write(JsonGenerator::writeEndObject);
    }

    JsonStream endArray() {
        return write(JsonGenerator::writeEndArray);
    }

    /// The document is complete.
    void close() {
        write(JsonGenerator::close);
        out.println();
    }

    private JsonStream write(Writing writing) {
        try {
            writing.to(generator);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}
