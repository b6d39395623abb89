package fr.chapeau.ui.preview;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.spi.URLStreamHandlerProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets the preview's browser read pictures, fonts, sounds and films of the checkout under
/// [CheckoutAddress]. The JDK finds it as a service.
public final class CheckoutProtocol extends URLStreamHandlerProvider {

    /// What a page may show, by file extension; anything else is not served.
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("bmp", "image/bmp"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("woff", "font/woff"),
                    Map.entry("ttf", "font/ttf"),
                    Map.entry("otf", "font/otf"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("mp4", "video/mp4"));

    /// For the service loader.
    public CheckoutProtocol() {}

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        return protocol.equals(CheckoutAddress.SCHEME) ? new Handler() : null;
    }

    private static final class Handler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) {
            return new FileConnection(address);
        }
    }

    private static final class FileConnection extends URLConnection {
        private @Nullable Path file;

        FileConnection(URL address) {
            super(address);
        }

        @Override
        public void connect() throws IOException {
            if (!connected) {
                file = CheckoutAddress.fileOf(url).orElseThrow(this::missing);
                if (type() == null || !Files.isRegularFile(file)) {
                    throw missing();
                }
                connected = true;
            }
        }

        @Override
        public InputStream getInputStream() throws IOException {
            connect();
            if (file == null) {
                throw missing();
            }
            return Files.newInputStream(file);
        }

        @Override
        public @Nullable String getContentType() {
            return type();
        }

        @Override
        public long getContentLengthLong() {
            try {
                connect();
                return file == null ? -1 : Files.size(file);
            } catch (IOException e) {
                return -1; // unknown; reading will say why
            }
        }

        private @Nullable String type() {
            String path = url.getPath();
            return TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        }

        private FileNotFoundException missing() {
            return new FileNotFoundException(url.getPath());
        }
    }
}
