package fr.chapeau.ui.preview;

import fr.chapeau.app.preview.MediaTypes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.spi.URLStreamHandlerProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Lets the preview's browser read pictures, fonts, sounds and films of the checkout under
/// [CheckoutAddress]. The JDK finds it as a service.
public final class CheckoutProtocol extends URLStreamHandlerProvider {

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

        /// Null for what no page may show, which is not served.
        private @Nullable String type() {
            return MediaTypes.ofName(url.getPath()).orElse(null);
        }

        private FileNotFoundException missing() {
            return new FileNotFoundException(url.getPath());
        }
    }
}
