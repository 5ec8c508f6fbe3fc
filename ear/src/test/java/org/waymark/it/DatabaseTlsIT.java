package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database server of the operator's that takes encrypted connections only: a MariaDB of this
 * test's own with a certificate of this test's own authority.
 */
class DatabaseTlsIT {

    private static final String INSTANCE = "test-tls";
    private static final String PASSWORD = "only-for-this-test";

    @TempDir static Path folder;

    private static Process server;
    private static int port;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path software = mariadb();
        assumeTrue(software != null, "there is no MariaDB here to be started");
        Certificates certificates = new Certificates(folder);
        certificates.authority("ca");
        certificates.authority("stranger");
        certificates.issue("server", "ca", "dns:localhost");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> asRoot =
                System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
        run(
                asRoot,
                "sh",
                software + "/scripts/mariadb-install-db",
                "--no-defaults",
                "--basedir=" + software,
                "--datadir=" + folder.resolve("data"),
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--skip-name-resolve",
                "--force");
        Files.writeString(
                folder.resolve("accounts.sql"),
                """
                CREATE DATABASE waymark;
                CREATE USER 'waymark_schema'@'%%' IDENTIFIED BY '%1$s';
                GRANT ALL ON waymark.* TO 'waymark_schema'@'%%' WITH GRANT OPTION;
                CREATE USER 'waymark_app'@'%%' IDENTIFIED BY '%1$s' REQUIRE SSL;
                GRANT SELECT ON waymark.* TO 'waymark_app'@'%%';
                DROP USER IF EXISTS 'root'@'localhost';
                """
                        .formatted(PASSWORD));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                software + "/bin/mariadbd",
                                "--no-defaults",
                                "--basedir=" + software,
                                "--datadir=" + folder.resolve("data"),
                                "--lc-messages-dir=" + software + "/share",
                                "--bind-address=127.0.0.1",
                                "--port=" + port,
                                "--socket=tls.sock",
                                "--innodb-buffer-pool-size=16M",
                                "--innodb-log-file-size=8M",
                                "--require-secure-transport=ON",
                                "--ssl-cert=" + folder.resolve("server.pem"),
                                "--ssl-key=" + folder.resolve("server.key"),
                                "--init-file=" + folder.resolve("accounts.sql")));
        command.addAll(asRoot);
        server =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File("target/mariadb-tls.log"))
                        .start();
        awaitPort();
        settings();
    }

    @AfterAll
    static void stop() throws InterruptedException, IOException {
        if (server != null) {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        }
        Path instance = Path.of(Setting.of("WAYMARK_HOME"), INSTANCE);
        if (Files.exists(instance)) {
            try (Stream<Path> files = Files.walk(instance)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
            }
        }
    }

    @Test
    void the_connection_is_encrypted_and_the_server_has_shown_who_it_is() {
        Waymark.Said said = check("localhost", "", "ca.pem").well();
        assertThat(said.text())
                .containsPattern("is encrypted \\(TLSv1\\.[23], [A-Z0-9_-]{8,}\\)")
                .contains("certificate and its name are checked");
    }

    @Test
    void the_name_is_not_asked_for_where_the_operator_says_so() {
        Waymark.Said said = check("127.0.0.1", "?sslMode=VERIFY_CA", "ca.pem").well();
        assertThat(said.text()).contains("is encrypted", "its name is not");
    }

    @Test
    void a_server_that_another_authority_vouches_for_is_refused_in_a_sentence() {
        Waymark.Said said = check("localhost", "", "stranger.pem");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .contains("The database server was refused", "WAYMARK_DB_CA", "not your server")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_server_with_the_certificate_of_another_name_is_refused_in_a_sentence() {
        Waymark.Said said = check("127.0.0.1", "", "ca.pem");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("its certificate is for another name");
    }

    @Test
    void a_file_that_is_no_certificate_is_refused_before_anything_is_asked() throws IOException {
        Files.writeString(folder.resolve("letter.pem"), "Dear colleague");
        Waymark.Said said = check("localhost", "", "letter.pem");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("is no certificate in PEM");
    }

    @Test
    void the_migration_refuses_the_wrong_server_at_once_and_says_why()
            throws IOException, InterruptedException {
        Path store = Path.of(Setting.of("WAYMARK_HOME"), INSTANCE, "database-ca.p12");
        check("localhost", "", "stranger.pem");
        ProcessBuilder migration =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "-cp",
                                "../sql/target/classes:../sql/target/lib/*",
                                "org.waymark.sql.Migrate")
                        .redirectErrorStream(true);
        migration
                .environment()
                .put(
                        "WAYMARK_DB_URL",
                        "jdbc:mysql://localhost:"
                                + port
                                + "/waymark?sslMode=VERIFY_IDENTITY&trustCertificateKeyStoreUrl=file:"
                                + store
                                + "&trustCertificateKeyStoreType=PKCS12&trustCertificateKeyStorePassword=changeit");
        migration.environment().put("WAYMARK_DB_SCHEMA_USER", "waymark_schema");
        migration.environment().put("WAYMARK_DB_SCHEMA_PASSWORD", PASSWORD);
        migration.environment().remove("WAYMARK_DB_CLEAN");
        Process process = migration.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains("The database could not be migrated: The database server was refused")
                .doesNotContain("\tat ");
    }

    private static Waymark.Said check(String host, String query, String authority) {
        return Waymark.waymark(
                Map.of(
                        "WAYMARK_INSTANCE",
                        INSTANCE,
                        "EXTERNAL_DB",
                        "mysql://waymark_schema:"
                                + PASSWORD
                                + "@"
                                + host
                                + ":"
                                + port
                                + "/waymark"
                                + query,
                        "WAYMARK_DB_CA",
                        folder.resolve(authority).toString(),
                        "WAYMARK_DB_APP_PASSWORD",
                        PASSWORD),
                "check",
                "database");
    }

    /** What an instance remembers; which database it is comes with each question. */
    private static void settings() throws IOException {
        Path instance = Path.of(Setting.of("WAYMARK_HOME"), INSTANCE);
        Files.createDirectories(instance.resolve("log"));
        Files.writeString(
                instance.resolve("settings"),
                "DB_PORT=1\nHTTP_PORT=1\nHTTPS_PORT=1\nADMIN_PORT=1\nDB_SCHEMA_PASSWORD=x\nDB_APP_PASSWORD=x\n"
                        + "IMPORT_CLIENT_PASSWORD=x\n");
    }

    private static Path mariadb() throws IOException {
        Path software = Path.of(Setting.of("WAYMARK_HOME"), "software");
        try (Stream<Path> found = Files.list(software)) {
            return found.filter(each -> each.getFileName().toString().startsWith("mariadb-"))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static void awaitPort() throws InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            try (Socket ignored = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                if (!server.isAlive()) {
                    break;
                }
                Thread.sleep(200);
            }
        }
        throw new AssertionError("MariaDB did not start, see target/mariadb-tls.log");
    }

    private static void run(List<String> more, String... command)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(more);
        Process process =
                new ProcessBuilder(all)
                        .redirectErrorStream(true)
                        .redirectOutput(new File("target/mariadb-tls.log"))
                        .start();
        if (process.waitFor() != 0) {
            throw new AssertionError(command[1] + " failed, see target/mariadb-tls.log");
        }
    }
}
