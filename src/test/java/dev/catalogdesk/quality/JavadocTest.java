package dev.catalogdesk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every package, public type and public method says what it is for. Checkstyle cannot see this: it does not know
/// Markdown comments.
class JavadocTest {
    @Test
    void everythingPublicIsDocumented() {
        assertThat(undocumented(JavaSources.in(Path.of("src/main/java")))).as("without Javadoc (///)").isEmpty();
    }

    @Test
    void seesWhatIsNotDocumented() {
        assertThat(undocumented(JavaSources.of("""
            package sample;
            /// Documented.
            public class Sample {
                public Sample() { }
                /// Documented.
                public void documented() { }
                public void bare() { }
                @Override public String toString() { return ""; }
                void hidden() { }
                public record Inner(int a) { }
                private static class Hidden { public void method() { } }
                /// Documented.
                public interface Face { void implicit(); }
            }
            """))).containsExactly("Sample()", "Sample.bare()", "Inner", "Face.implicit()");
    }

    private static List<String> undocumented(JavaSources sources) {
        List<String> found = new ArrayList<>();
        sources.scan(new TreePathScanner<Void, DocTrees>() {
            @Override
            public @Nullable Void visitPackage(PackageTree node, DocTrees docs) {
                if (getCurrentPath().getCompilationUnit().getSourceFile().getName().endsWith("package-info.java")) {
                    check(node.getPackageName().toString(), docs);
                }
                return super.visitPackage(node, docs);
            }

            @Override
            public @Nullable Void visitClass(ClassTree node, DocTrees docs) {
                if (!isPublic(node.getModifiers(), getCurrentPath())) {
                    return null;
                }
                check(node.getSimpleName().toString(), docs);
                return super.visitClass(node, docs);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree node, DocTrees docs) {
                TreePath owner = getCurrentPath().getParentPath();
                boolean overrides = node.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
                if (isPublic(node.getModifiers(), getCurrentPath()) && !overrides) {
                    String type = ((ClassTree) owner.getLeaf()).getSimpleName().toString();
                    boolean constructor = node.getName().contentEquals("<init>");
                    check(constructor ? type + "()" : type + "." + node.getName() + "()", docs);
                }
                return null;
            }

            private void check(String name, DocTrees docs) {
                if (docs.getDocCommentTree(getCurrentPath()) == null) {
                    found.add(name);
                }
            }
        });
        return found;
    }

    private static boolean isPublic(ModifiersTree modifiers, TreePath path) {
        Tree owner = path.getParentPath().getLeaf();
        boolean inInterface = owner.getKind() == Tree.Kind.INTERFACE
            && !modifiers.getFlags().contains(Modifier.PRIVATE);
        return inInterface || modifiers.getFlags().contains(Modifier.PUBLIC);
    }
}
