package fr.chapeau.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Measures source files and methods in lines. A text block counts as one line: it is data, such as
/// a test's table.
final class SourceSizes {
    static final int LINES_OF_A_FILE = 500;
    static final int LINES_OF_A_METHOD = 60;

    private final List<String> tooLong = new ArrayList<>();

    /// What is too long in the files, a sentence each.
    static List<String> tooLong(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SourceSizes sizes = new SourceSizes();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                sizes.measure(unit, positions);
            }
        }
        return sizes.tooLong;
    }

    private void measure(CompilationUnitTree unit, SourcePositions positions) {
        LineMap lines = unit.getLineMap();
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitCompilationUnit(CompilationUnitTree tree, Void nothing) {
                report(file, linesOf(tree), LINES_OF_A_FILE);
                return super.visitCompilationUnit(tree, null);
            }

            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (!isTable(method)) {
                    report(file + " " + method.getName(), linesOf(method), LINES_OF_A_METHOD);
                }
                return super.visitMethod(method, null);
            }

            private long linesOf(Tree tree) {
                return span(tree) - linesInTextBlocks(tree);
            }

            private long linesInTextBlocks(Tree tree) {
                long[] sum = {0};
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void nothing) {
                        sum[0] += span(literal) - 1;
                        return null;
                    }
                }.scan(tree, null);
                return sum[0];
            }

            /// Lines from the first character of the tree to its last, without the comment above
            /// it.
            private long span(Tree tree) {
                long start = positions.getStartPosition(unit, tree);
                long end = positions.getEndPosition(unit, tree);
                return start < 0 || end < start
                        ? 0
                        : lines.getLineNumber(end - 1) - lines.getLineNumber(start) + 1;
            }
        }.scan(unit, null);
    }

    /// The rows of a parameterised test: a method without parameters that returns one expression, a
    /// stream or list.
    private static boolean isTable(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.STATIC)
                && method.getParameters().isEmpty()
                && String.valueOf(method.getReturnType()).matches("(Stream|List)<.*>")
                && method.getBody() != null
                && method.getBody().getStatements().size() == 1
                && method.getBody().getStatements().getFirst() instanceof ReturnTree;
    }

    private void report(String what, long lines, int most) {
        if (lines > most) {
            tooLong.add(what + " has " + lines + " lines, more than " + most);
        }
    }
}
