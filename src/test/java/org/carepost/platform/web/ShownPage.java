package org.carepost.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Pages as browsers get them, for tests. */
public final class ShownPage {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ShownPage.class.getClassLoader(), "org.carepost.templates");
  private static final Words WORDS = new Words();

  private ShownPage() {}

  /** The page in HTML, as somebody sees it who is not signed in. */
  public static String html(Page page) {
    Map<String, Object> model = new HashMap<>(page.model());
    model.put("screen", new Screen(WORDS, new AnyAssets(), "csrf", null, "/", false));
    StringOutput output = new StringOutput();
    TEMPLATES.render(page.template() + ".jte", model, output);
    return output.toString();
  }

  /** Files under the names that they have in the source. */
  private static final class AnyAssets extends Assets {
    AnyAssets() {
      super(
          (ServletContext)
              Proxy.newProxyInstance(
                  ShownPage.class.getClassLoader(),
                  new Class<?>[] {ServletContext.class},
                  (context, method, arguments) -> new ByteArrayInputStream(new byte[0])));
    }

    @Override
    public String path(String name) {
      return "/assets/" + name;
    }
  }
}
