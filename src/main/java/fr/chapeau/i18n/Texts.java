package fr.chapeau.i18n;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// Sentences in one language. Thread-safe.
public final class Texts {
    private final Language language;
    private final Map<Class<?>, Properties> bundles = new ConcurrentHashMap<>();
    private final Map<MessageKey, MessageFormat> formats = new ConcurrentHashMap<>();

    public Texts(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /// The sentence of a message. Every value goes through [MessageFormat], with or without
    /// arguments.
    public String of(Message message) {
        Object[] arguments = message.arguments().stream().map(this::argument).toArray();
        // A format is for one thread at a time, and a copy costs less than reading its pattern.
        MessageFormat format =
                formats.computeIfAbsent(
                        message.key(), key -> new MessageFormat(pattern(key), language.locale()));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case Message inner -> of(inner);
            case Wording words -> words.in(language);
            default -> argument;
        };
    }

    /// The sentence of a key.
    public String of(MessageKey key, Object... arguments) {
        return of(Message.of(key, arguments));
    }

    private String pattern(MessageKey key) {
        String pattern = bundles.computeIfAbsent(key.getClass(), this::load).getProperty(key.key());
        if (pattern == null) {
            throw new IllegalStateException("no text for " + key.getClass() + " " + key.key());
        }
        return pattern;
    }

    private Properties load(Class<?> keys) {
        String name = "messages_" + language.locale().getLanguage() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = keys.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + keys);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
