package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Styles, scripts and pictures under names that change with their content. */
@ApplicationScoped
public class Assets {
  private final Properties names = new Properties();

  /** Reads the list that the front-end build wrote. */
  @Inject
  public Assets(ServletContext context) {
    try (InputStream in = context.getResourceAsStream("/assets.properties")) {
      names.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The path to put into a page.
   *
   * @param name as in the source, like <code>app.css</code>
   * @throws IllegalArgumentException if the build made no such file
   */
  public String path(String name) {
    String hashed = names.getProperty(name);
    if (hashed == null) {
      throw new IllegalArgumentException("No asset " + name);
    }
    return "/assets/" + hashed;
  }
}
