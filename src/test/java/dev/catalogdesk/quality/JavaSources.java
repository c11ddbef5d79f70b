package dev.catalogdesk.quality;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The sources of the program, read by the compiler's own parser, so that comments and strings are told apart.
final class JavaSources {
    private final List<CompilationUnitTree> units;
    private final DocTrees docs;

    private JavaSources(Iterable<? extends JavaFileObject> files, JavaCompiler compiler) throws IOException {
        JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostic -> { }, null, null, files);
        docs = DocTrees.instance(task);
        units = new ArrayList<>();
        task.parse().forEach(units::add);
    }

    /// Reads all sources in a folder.
    static JavaSources in(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            return new JavaSources(manager.getJavaFileObjectsFromPaths(java), compiler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a source out of a string, for tests of the checks.
    static JavaSources of(String text) {
        JavaFileObject file = new SimpleJavaFileObject(Path.of("Sample.java").toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        try {
            return new JavaSources(List.of(file), ToolProvider.getSystemJavaCompiler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All texts written in the code.
    Set<String> strings() {
        Set<String> found = new TreeSet<>();
        units.forEach(unit -> unit.accept(collector(found), null));
        return found;
    }

    /// All texts written in the arguments of certain calls.
    ///
    /// @param call what is called, as written, such as `messages.text`
    Set<String> stringsIn(Predicate<String> call) {
        Set<String> found = new TreeSet<>();
        TreeScanner<Void, Void> scanner = new TreeScanner<>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree node, Void nothing) {
                if (call.test(node.getMethodSelect().toString())) {
                    node.getArguments().forEach(each -> each.accept(collector(found), null));
                }
                return super.visitMethodInvocation(node, null);
            }
        };
        units.forEach(unit -> scanner.scan(unit, null));
        return found;
    }

    /// Walks through all of it.
    <R> void scan(TreePathScanner<R, DocTrees> scanner) {
        units.forEach(unit -> scanner.scan(unit, docs));
    }

    private static TreeScanner<Void, Void> collector(Set<String> found) {
        return new TreeScanner<>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree node, Void nothing) {
                if (node.getValue() instanceof String text) {
                    found.add(text);
                }
                return null;
            }
        };
    }
}
