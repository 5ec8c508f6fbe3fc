package org.waymark.sql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the database to the schema this build expects, as a step of its own before the server
 * starts.
 *
 * <p>It runs with the <em>schema account</em>, the only one that may change tables, and afterwards
 * gives the <em>application's account</em> what each table needs ({@link Grants}). Settings come
 * from the environment: {@code WAYMARK_DB_URL} (jdbc:mysql://…), {@code WAYMARK_DB_SCHEMA_USER},
 * {@code WAYMARK_DB_SCHEMA_PASSWORD}, and for the application's account {@code WAYMARK_DB_APP_USER}
 * and, when the account should be made if it is missing, {@code WAYMARK_DB_APP_PASSWORD}.
 *
 * <p>Ends with exit code 0 and one line that says what was done, or with 1 and the reason.
 */
public final class Migrate {

    private static final int NO_RIGHTS_ON_DATABASE = 1044;
    private static final int ACCESS_DENIED = 1045;

    private Migrate() {}

    public static void main(String[] arguments) {
        try {
            String url = required("WAYMARK_DB_URL");
            String user = required("WAYMARK_DB_SCHEMA_USER");
            String password = required("WAYMARK_DB_SCHEMA_PASSWORD");
            MigrateResult result = migrate(url, user, password, setting("WAYMARK_DB_CLEAN"));
            try (Connection connection = DriverManager.getConnection(url, user, password)) {
                MigrationMark.built().keep(connection);
            }
            System.out.printf("schema: %d migration(s) applied%n", result.migrationsExecuted);
            Optional<String> application =
                    setting("WAYMARK_DB_APP_USER").filter(a -> !a.equals(user));
            if (application.isPresent()) {
                try (Connection connection = DriverManager.getConnection(url, user, password)) {
                    Grants grants = new Grants(connection, application.get());
                    Optional<String> secret = setting("WAYMARK_DB_APP_PASSWORD");
                    if (secret.isPresent() && isRefused(url, application.get(), secret.get())) {
                        grants.makeAccount(secret.get());
                    }
                    System.out.printf(
                            "grants: %d table(s) for %s%n", grants.apply(), application.get());
                }
            }
        } catch (FlywayException | SQLException | IOException | IllegalStateException e) {
            System.err.println(
                    "The database could not be migrated: "
                            + ConnectionWords.of(e).orElse(e.getMessage()));
            System.exit(1);
        }
    }

    /**
     * Applies what is missing; a lower number that arrives after a higher one is applied too. Never
     * repairs, never baselines a filled schema, and empties one only for the tests: when asked to,
     * and when the database's name ends in "test".
     */
    static MigrateResult migrate(String url, String user, String password, Optional<String> clean) {
        boolean empty = clean.isPresent();
        if (empty && !url.replaceFirst("\\?.*", "").endsWith("test")) {
            throw new IllegalStateException(
                    "the tests empty their database, so its name must end in \"test\"");
        }
        refuseWrongServer(url, user, password);
        Flyway flyway =
                Flyway.configure()
                        .dataSource(url, user, password)
                        .locations("classpath:db/migration")
                        .cleanDisabled(!empty)
                        .outOfOrder(true)
                        .validateMigrationNaming(true)
                        .connectRetries(10)
                        .load();
        if (empty) {
            flyway.clean();
        }
        return flyway.migrate();
    }

    /**
     * A server that is not who it should be stays so: it is not asked ten times, and the reason is
     * said in a sentence. Everything else is left to the migration, which is patient.
     */
    private static void refuseWrongServer(String url, String user, String password) {
        try (Connection ignored = DriverManager.getConnection(url, user, password)) {
            return;
        } catch (SQLException e) {
            ConnectionWords.of(e)
                    .ifPresent(
                            words -> {
                                throw new IllegalStateException(words, e);
                            });
        }
    }

    /** Whether the account is unknown or has another password; having no rights yet is neither. */
    private static boolean isRefused(String url, String user, String password) throws SQLException {
        try (Connection ignored = DriverManager.getConnection(url, user, password)) {
            return false;
        } catch (SQLException e) {
            if (e.getErrorCode() == ACCESS_DENIED) {
                return true;
            }
            if (e.getErrorCode() == NO_RIGHTS_ON_DATABASE) {
                return false;
            }
            throw e;
        }
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static String required(String name) {
        return setting(name).orElseThrow(() -> new IllegalStateException(name + " is not set"));
    }
}
