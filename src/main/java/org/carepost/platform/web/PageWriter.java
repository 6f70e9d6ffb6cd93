package org.carepost.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Renders a {@link Page} with its template, compiled at build time. */
@Provider
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PageWriter.class.getClassLoader(), "org.carepost.templates");
  private final Words words;
  private final Assets assets;
  private final Visit visit;
  private final boolean demo;
  @Context private SecurityContext security;
  @Context private UriInfo uri;

  /** Renders for whoever sent the running request. */
  @Inject
  public PageWriter(
      Words words,
      Assets assets,
      Visit visit,
      @ConfigProperty(name = "carepost.demo") boolean demo) {
    this.words = words;
    this.assets = assets;
    this.visit = visit;
    this.demo = demo;
    templates.setBinaryStaticContent(true);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Page.class;
  }

  @Override
  public void writeTo(
      Page page,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    Map<String, Object> model = new HashMap<>(page.model());
    model.put("screen", screen());
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(page.template() + ".jte", model, output);
    output.writeTo(body);
  }

  private Screen screen() {
    StaffPrincipal staff =
        security.getUserPrincipal() instanceof StaffPrincipal principal ? principal : null;
    return new Screen(words, assets, visit.csrf(), staff, "/" + uri.getPath(), demo);
  }
}
