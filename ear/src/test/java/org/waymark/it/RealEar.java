package org.waymark.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as the build made it, with one web module more: the tests and the servlet that runs them.
 * Nothing in the application's own modules is touched.
 */
final class RealEar {

    private static final String APPLICATION_XML = "META-INF/application.xml";
    private static final String TESTS = "waymark-tests.war";

    private RealEar() {}

    static EnterpriseArchive withTests() {
        EnterpriseArchive ear =
                ShrinkWrap.create(ZipImporter.class, "waymark.ear")
                        .importFrom(new File(System.getProperty("waymark.ear")))
                        .as(EnterpriseArchive.class);
        String descriptor = text(ear).replaceFirst("<module>", module() + "<module>");
        ear.delete(APPLICATION_XML);
        ear.add(new StringAsset(descriptor), APPLICATION_XML);
        ear.addAsModule(Testable.archiveToTest(tests()));
        return ear;
    }

    private static WebArchive tests() {
        JavaArchive classes =
                ShrinkWrap.create(ExplodedImporter.class, "waymark-tests.jar")
                        .importDirectory(System.getProperty("waymark.test.classes"))
                        .as(JavaArchive.class);
        classes.delete("META-INF/services");
        classes.delete("arquillian.xml");
        return ShrinkWrap.create(WebArchive.class, TESTS)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(classes)
                .addAsLibrary(jarOf(org.assertj.core.api.Assertions.class))
                .addAsLibrary(jarOf(net.bytebuddy.ByteBuddy.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String module() {
        return "<module><web><web-uri>"
                + TESTS
                + "</web-uri><context-root>/waymark-tests</context-root></web></module>";
    }

    private static String text(EnterpriseArchive ear) {
        try (InputStream in = ear.get(APPLICATION_XML).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the EAR has no " + APPLICATION_XML, e);
        }
    }
}
