package fr.chapeau.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Compiles examples that break a rule into a folder, so that they lie beside the rule's test and
/// in no source folder.
final class PlantedCode {
    private final List<JavaFileObject> sources = new ArrayList<>();

    PlantedCode file(String path, String code) {
        URI address = URI.create("string:///" + path);
        sources.add(
                new SimpleJavaFileObject(address, JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                });
        return this;
    }

    void compileInto(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        @Nullable String classPath = System.getProperty("java.class.path");
        List<String> options =
                List.of("-proc:none", "-nowarn", "-cp", classPath == null ? "" : classPath);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            boolean done = compiler.getTask(problems, files, null, options, null, sources).call();
            if (!done) {
                throw new IllegalStateException("a planted example is no Java:\n" + problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
