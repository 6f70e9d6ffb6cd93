package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type and method of the delivered code is described. */
class JavadocTest {
  @Test
  void every_public_type_and_method_is_described() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = SourceFiles.below("src/main/java", ".java");
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
      Undescribed undescribed = new Undescribed(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        undescribed.scan(unit, null);
      }
      assertThat(undescribed.found).isEmpty();
    }
  }

  private static final class Undescribed extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final List<String> found = new ArrayList<>();

    Undescribed(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      if (!isPublic(type.getModifiers()) && !isInPublicInterface()) {
        return null;
      }
      describedOr(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      boolean override =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(it -> it.getAnnotationType().toString().equals("Override"));
      if ((isPublic(method.getModifiers()) || isInPublicInterface()) && !override) {
        describedOr(method.getName().toString());
      }
      return null;
    }

    private void describedOr(String name) {
      if (docs.getDocComment(getCurrentPath()) == null) {
        found.add(
            Path.of(getCurrentPath().getCompilationUnit().getSourceFile().getName()) + " " + name);
      }
    }

    private boolean isInPublicInterface() {
      TreePath parent = getCurrentPath().getParentPath();
      return parent.getLeaf() instanceof ClassTree type
          && (type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE);
    }

    private static boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC);
    }
  }
}
