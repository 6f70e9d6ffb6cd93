package org.carepost.container;

import java.io.File;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.carepost.consultation.ARequest;
import org.carepost.people.APatient;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built application with the tests in it: deployed once for all of them. */
@ArquillianSuiteDeployment
public class SharedServer {
  /** The archive that is delivered, and what the tests use. */
  @Deployment
  public static WebArchive carepost() {
    WebArchive archive =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/carepost.war"));
    archive
        .getContent(Filters.include("/WEB-INF/lib/.+"))
        .keySet()
        .forEach(archive::delete); // they are the server's, as in what is delivered
    return archive
        .addPackage(SharedServer.class.getPackage())
        .addClasses(ARequest.class, APatient.class)
        .addAsLibraries(jarOf(Assertions.class))
        .addAsLibraries(defaults());
  }

  private static JavaArchive defaults() {
    return ShrinkWrap.create(JavaArchive.class, "defaults.jar")
        .addAsManifestResource(
            new File("config/carepost.properties"), "microprofile-config.properties");
  }

  private static File jarOf(Class<?> type) {
    return new File(
        URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
