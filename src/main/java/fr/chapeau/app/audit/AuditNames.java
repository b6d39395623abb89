package fr.chapeau.app.audit;

import fr.chapeau.i18n.Texts;
import fr.chapeau.site.PostCollection;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Names that both documents of an audit use.
final class AuditNames {
    private AuditNames() {}

    /// A post's path with slashes, wherever it was made.
    static String path(AuditedPost post) {
        return path(post.path());
    }

    static String path(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }

    static String collection(PostCollection collection, Texts texts) {
        return collection
                .title(texts.language().locale())
                .orElseGet(() -> texts.of(AuditMessage.of(collection.kind())));
    }
}
